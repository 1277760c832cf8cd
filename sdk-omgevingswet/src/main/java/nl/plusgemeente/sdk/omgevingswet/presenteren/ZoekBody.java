package nl.plusgemeente.sdk.omgevingswet.presenteren;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.plusgemeente.sdk.core.call.OperationBuilder;
import nl.plusgemeente.sdk.omgevingswet.dso.Bestuurslaag;
import nl.plusgemeente.sdk.omgevingswet.dso.DsoApis;
import nl.plusgemeente.sdk.omgevingswet.geo.Crs;
import nl.plusgemeente.sdk.omgevingswet.geo.Geometry;
import nl.plusgemeente.sdk.omgevingswet.internal.geo.SearchArea;
import org.jspecify.annotations.Nullable;

/** The body of a search: what is not asked is left out. */
final class ZoekBody {
    private final List<Bestuurslaag> lagen = new ArrayList<>();
    private final List<String> gezagen = new ArrayList<>();
    private final Set<RegelingType> types = new LinkedHashSet<>();
    private @Nullable Geometry geometry;

    void in(Geometry area) {
        geometry = SearchArea.checked(area);
    }

    void bevoegdGezag(String code) {
        if (!code.matches("[a-z]{2,8}[0-9]{1,8}")) {
            throw new IllegalArgumentException(
                    "the code of a bevoegd gezag has small letters and digits, like gm0995 of a municipality");
        }
        gezagen.add(code);
    }

    void typeBevoegdGezag(Bestuurslaag laag) {
        lagen.add(laag);
    }

    void typeRegeling(RegelingType type) {
        types.add(type);
    }

    <T> OperationBuilder<T> in(OperationBuilder<T> call) {
        Map<String, Object> content = new LinkedHashMap<>();
        put(content, "typeBevoegdGezag", List.copyOf(lagen));
        put(content, "bevoegdGezag", List.copyOf(gezagen));
        if (geometry != null) {
            DsoApis.PRESENTEREN.geometry().orElseThrow().put(content, geometry.toGeoJson());
        }
        put(content, "typeRegeling", List.copyOf(types));
        return call.crs(Crs.RD_NEW.epsg()).idempotent().body(content);
    }

    /** The API wants at least one in a list. */
    private static void put(Map<String, Object> content, String name, List<?> list) {
        if (!list.isEmpty()) {
            content.put(name, list);
        }
    }
}
