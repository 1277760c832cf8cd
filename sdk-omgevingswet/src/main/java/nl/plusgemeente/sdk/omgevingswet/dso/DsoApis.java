package nl.plusgemeente.sdk.omgevingswet.dso;

import java.util.List;
import nl.plusgemeente.sdk.core.call.ApiProfile;
import nl.plusgemeente.sdk.core.call.CrsForm;
import nl.plusgemeente.sdk.core.call.FacilityEnvironment;
import nl.plusgemeente.sdk.core.call.PagingForm;
import nl.plusgemeente.sdk.core.call.PathIdForm;

/**
 * The APIs of the DSO-LV, and what makes one differ from the next. For a call that has no method of its own:
 * {@link nl.plusgemeente.sdk.core.call.Operation#raw}.
 */
public final class DsoApis {
    /** The id of the facility: the name in properties and logs. */
    public static final String FACILITY_ID = "omgevingswet";

    /** Omgevingsinformatie ontsluiten v2: one search over documents of the Omgevingswet and of before it. */
    public static final ApiProfile ONTSLUITEN = ozon("ontsluiten-v2", "/publiek/omgevingsinformatie/api/ontsluiten/v2")
            .mediaType("application/hal+json")
            .crs(CrsForm.Place.HEADER, "Content-Crs", CrsForm.Notation.URI)
            .geometry("geometrie")
            .build();

    /** Omgevingsdocumenten presenteren v8: regelingen, their text, and the annotations on it. */
    public static final ApiProfile PRESENTEREN = ozon(
                    "presenteren-v8", "/publiek/omgevingsdocumenten/api/presenteren/v8")
            .mediaType("application/hal+json")
            .crs(CrsForm.Place.HEADER, "Content-Crs", CrsForm.Notation.URI)
            .geometry("geometrie")
            .build();

    /** Omgevingsdocumenten geometrie opvragen v1: the geometry behind a {@code geometrieIdentificatie}. */
    public static final ApiProfile GEOMETRIE = ozon(
                    "geometrie-v1", "/publiek/omgevingsdocumenten/api/geometrieopvragen/v1")
            .mediaType("application/json, application/geo+json")
            .crs(CrsForm.Place.QUERY, "crs", CrsForm.Notation.URI)
            .build();

    /** All of them. */
    public static final List<ApiProfile> ALL = List.of(ONTSLUITEN, PRESENTEREN, GEOMETRIE);

    private DsoApis() {}

    private static ApiProfile.Builder ozon(String id, String path) {
        return ApiProfile.builder(FACILITY_ID, id, path)
                .host(FacilityEnvironment.PRODUCTION, "https://service.omgevingswet.overheid.nl")
                .host(FacilityEnvironment.PRE_PRODUCTION, "https://service.pre.omgevingswet.overheid.nl")
                .apiKey("x-api-key")
                .paging(new PagingForm("page", "size", 1, 200))
                .pathIds(PathIdForm.UNDERSCORE);
    }
}
