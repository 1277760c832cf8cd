package nl.plusgemeente.sdk.omgevingswet.dso;

import java.util.List;
import nl.plusgemeente.sdk.core.call.ApiProfile;
import nl.plusgemeente.sdk.core.call.CredentialKind;
import nl.plusgemeente.sdk.core.call.CrsForm;
import nl.plusgemeente.sdk.core.call.DateForm;
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

    private static final String KEY_HEADER = "x-api-key";
    private static final PagingForm PAGE_SIZE = new PagingForm("page", "pageSize", 1, 200);

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

    /** Omgevingsdocument toepasbaar opvragen v7: activities and places, for software that applies rules. */
    public static final ApiProfile TOEPASBAAR = ozon(
                    "toepasbaar-v7", "/publiek/omgevingsdocumenten/api/toepasbaaropvragen/v7")
            .mediaType("application/hal+json")
            .crs(CrsForm.Place.HEADER, "Content-Crs", CrsForm.Notation.CODE)
            .geometry("geo", "geometrie")
            .build();

    /** Omgevingsdocumenten downloaden v1: a regeling as a ZIP. */
    public static final ApiProfile DOWNLOADEN = ozon("downloaden-v1", "/publiek/omgevingsdocumenten/api/downloaden/v1")
            .build();

    /** Ruimtelijke plannen opvragen v4: plans of before the Omgevingswet. No public source tells a pre-production host. */
    public static final ApiProfile RUIMTELIJKE_PLANNEN = ApiProfile.builder(
                    FACILITY_ID, "ruimtelijke-plannen-v4", "/ruimtelijke-plannen/api/opvragen/v4")
            .host(FacilityEnvironment.PRODUCTION, "https://ruimte.omgevingswet.overheid.nl")
            .apiKey(KEY_HEADER)
            .mediaType("application/hal+json")
            .crs(CrsForm.Place.HEADER, "Content-Crs", CrsForm.Notation.LOWER_CODE)
            .paging(PAGE_SIZE)
            .pathIds(PathIdForm.PERCENT)
            .build();

    /** RTR gegevens v2: the register of activities and kinds of work. */
    public static final ApiProfile RTR = regels("rtr-v2", "rtrgegevens/v2")
            .mediaType("application/hal+json")
            .crs(CrsForm.Place.QUERY, "crs", CrsForm.Notation.LOWER_CODE)
            .geometry("geometrie")
            .dates(DateForm.DAY_FIRST)
            .build();

    /** Zoekinterface v2: activities and kinds of work by the words of citizens. */
    public static final ApiProfile ZOEKINTERFACE = regels("zoekinterface-v2", "zoekinterface/v2")
            .mediaType("application/hal+json")
            .build();

    /** Opvragen werkzaamheden v1: a kind of work with its words and relations. */
    public static final ApiProfile WERKZAAMHEDEN = regels("werkzaamheden-v1", "opvragenwerkzaamheden/v1")
            .mediaType("application/hal+json")
            .dates(DateForm.DAY_FIRST)
            .build();

    /** Samengestelde registratie toepasbare regels services v2: which kinds of rules there are for work at a place. */
    public static final ApiProfile SAMENGESTELDE_RTR = regels(
                    "samengestelde-rtr-v2", "samengestelderegistratietoepasbareregelsservices/v2")
            .geometry("_geo", "intersects")
            .build();

    /** Toepasbare regels uitvoeren gegevens v1: files with rules (STTR). */
    public static final ApiProfile UITVOEREN_GEGEVENS = regels(
                    "uitvoeren-gegevens-v1", "toepasbareregelsuitvoerengegevens/v1")
            .mediaType("application/hal+json")
            .dates(DateForm.DAY_FIRST)
            .build();

    /** Toepasbare regels uitvoeren services v3: permit checks and what an application must have. */
    public static final ApiProfile UITVOEREN = regels("uitvoeren-v3", "toepasbareregelsuitvoerenservices/v3")
            .crs(CrsForm.Place.HEADER, "Content-Crs", CrsForm.Notation.CODE)
            .geometry("_geo", "intersects")
            .build();

    /** Stelselcatalogus opvragen v3: terms and lists of values. */
    public static final ApiProfile CATALOGUS = open("catalogus-v3", "/publiek/catalogus/api/opvragen/v3")
            .mediaType("application/hal+json")
            .paging(PAGE_SIZE)
            .build();

    /**
     * The API behind the website of the Stelselcatalogus, without a key; it answers in HAL only. No public source tells a
     * host of pre-production.
     */
    public static final ApiProfile STELSELCATALOGUS = ApiProfile.builder(FACILITY_ID, "stelselcatalogus-v1", "/api")
            .host(FacilityEnvironment.PRODUCTION, "https://stelselcatalogus.omgevingswet.overheid.nl")
            .mediaType("application/hal+json")
            .paging(PAGE_SIZE)
            .build();

    /** Samenwerkfunctionaliteit v5: working on a request together with other authorities. */
    public static final ApiProfile SAMENWERKEN = government("swf-v5", "/overheid/samenwerken/api/behandelen/v5")
            .mediaType("application/hal+json")
            .paging(new PagingForm("pagina", "aantal", 1, 200))
            .build();

    /** Verzoek afhandelen v2: requests that did not arrive, and what goes with them. */
    public static final ApiProfile AFHANDELEN =
            government("afhandelen-v2", "/overheid/verzoeken/api/afhandelen/v2").build();

    /** Verzoek indienen v5: filing a request, with a token of the DSO's identity server in place of a key. */
    public static final ApiProfile INDIENEN = open("indienen-v5", "/publiek/verzoeken/api/indienen/v5")
            .credential(CredentialKind.BEARER_TOKEN)
            .build();

    /** All of them. */
    public static final List<ApiProfile> ALL = List.of(
            ONTSLUITEN,
            PRESENTEREN,
            GEOMETRIE,
            TOEPASBAAR,
            DOWNLOADEN,
            RUIMTELIJKE_PLANNEN,
            RTR,
            ZOEKINTERFACE,
            WERKZAAMHEDEN,
            SAMENGESTELDE_RTR,
            UITVOEREN_GEGEVENS,
            UITVOEREN,
            CATALOGUS,
            STELSELCATALOGUS,
            SAMENWERKEN,
            AFHANDELEN,
            INDIENEN);

    private DsoApis() {}

    private static ApiProfile.Builder ozon(String id, String path) {
        return open(id, path).paging(new PagingForm("page", "size", 1, 200)).pathIds(PathIdForm.UNDERSCORE);
    }

    private static ApiProfile.Builder regels(String id, String path) {
        return open(id, "/publiek/toepasbare-regels/api/" + path).paging(PAGE_SIZE);
    }

    private static ApiProfile.Builder open(String id, String path) {
        return ApiProfile.builder(FACILITY_ID, id, path)
                .host(FacilityEnvironment.PRODUCTION, "https://service.omgevingswet.overheid.nl")
                .host(FacilityEnvironment.PRE_PRODUCTION, "https://service.pre.omgevingswet.overheid.nl")
                .apiKey(KEY_HEADER);
    }

    /** With a PKIoverheid certificate; no public source tells the host of production, nor the header for the OIN. */
    private static ApiProfile.Builder government(String id, String path) {
        return ApiProfile.builder(FACILITY_ID, id, path)
                .host(FacilityEnvironment.PRE_PRODUCTION, "https://pkio.service.pre.omgevingswet.overheid.nl")
                .credential(CredentialKind.CLIENT_CERTIFICATE)
                .senderOin();
    }
}
