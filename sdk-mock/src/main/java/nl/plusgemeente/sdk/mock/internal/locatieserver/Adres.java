package nl.plusgemeente.sdk.mock.internal.locatieserver;

import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.plusgemeente.sdk.mock.internal.json.Json;

/**
 * An address that does not exist, with fields as Locatieserver has them.
 *
 * @param velden its fields by name; what it does not have is not there
 */
record Adres(Map<String, String> velden) {

    /** Where the documents and plans of this mock have rules; one address has no point yet. */
    static final List<Adres> ALL = List.of(
            of("1", "Proefweg 12, 8299ZZ Lelystad", "8299ZZ", "12", "", "", "POINT(160500 501500)"),
            of("2", "Proefweg 14A, 8299ZZ Lelystad", "8299ZZ", "14", "A", "", "POINT(163000.25 501500.5)"),
            of("3", "Proefweg 14B-2, 8299ZZ Lelystad", "8299ZZ", "14", "B", "2", "POINT(163010 501500)"),
            of("4", "Proefweg 16, 8299ZZ Lelystad", "8299ZZ", "16", "", "", ""),
            of("5", "Proefkade 3, 3599ZZ Utrecht", "3599ZZ", "3", "", "", "POINT(136925 455830)"),
            of("6", "Proefkade 3-bis, 3599ZZ Utrecht", "3599ZZ", "3", "", "bis", "POINT(136925 455840)"),
            of("7", "Proefkade 5, 3599ZZ Utrecht", "3599ZZ", "5", "", "", "POINT(136925 455830)"));

    private static Adres of(
            String id, String naam, String postcode, String nummer, String letter, String toevoeging, String punt) {
        Map<String, String> velden = new LinkedHashMap<>();
        velden.put("type", "adres");
        velden.put("id", "adr-0000000000000000000000000000000" + id);
        velden.put("weergavenaam", naam);
        velden.put("postcode", postcode);
        velden.put("huisnummer", nummer);
        velden.put("huisletter", letter);
        velden.put("huisnummertoevoeging", toevoeging);
        velden.put("centroide_rd", punt);
        velden.values().removeIf(String::isEmpty);
        return new Adres(velden);
    }

    /** To the letter: no public source tells whether the search engine passes over the difference of capitals. */
    boolean has(String veld, String waarde) {
        return waarde.equals(velden.get(veld));
    }

    JsonObject write(Set<String> wanted) {
        JsonObjectBuilder json = Json.createObjectBuilder();
        velden.forEach((veld, waarde) -> {
            if (wanted.contains(veld) && veld.equals("huisnummer")) {
                json.add(veld, Integer.parseInt(waarde));
            } else if (wanted.contains(veld)) {
                json.add(veld, waarde);
            }
        });
        return json.build();
    }
}
