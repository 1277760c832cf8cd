package nl.plusgemeente.sdk.mock.internal.samenwerken;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What one participant asks of another.
 *
 * @param id its identification
 * @param samenwerkingId where
 * @param zender who asks
 * @param ontvanger who is asked
 * @param velden the members that a patch can change: titel, omschrijving, melding, productId, status
 * @param begin when it was sent
 * @param aangepast when it was last changed
 * @param aangepastDoor by whom
 */
record Actieverzoek(
        String id,
        String samenwerkingId,
        Deelnemer zender,
        Deelnemer ontvanger,
        Map<String, String> velden,
        Instant begin,
        Instant aangepast,
        Deelnemer aangepastDoor) {

    static final List<String> VELDEN = List.of("status", "melding", "omschrijving", "productId", "titel");

    String status() {
        return velden.getOrDefault("status", "OPEN");
    }

    /** The links that somebody gets, each with the status that it leads to. */
    Map<String, String> stappen(Deelnemer wie) {
        Map<String, String> stappen = new LinkedHashMap<>();
        if (wie.equals(ontvanger) && status().equals("OPEN")) {
            stappen.put("behandelen", "IN_BEHANDELING");
            stappen.put("weigeren", "GEWEIGERD");
        } else if (wie.equals(ontvanger) && status().equals("IN_BEHANDELING")) {
            stappen.put("gereedmelden", "GEREEDGEMELD");
            stappen.put("weigeren", "GEWEIGERD");
        }
        return stappen;
    }

    /** Whether somebody may bring it into a status; for the sender's steps no link is known. */
    boolean allows(Deelnemer wie, String next) {
        boolean withdrawn =
                next.equals("INGETROKKEN") && List.of("OPEN", "GEREED").contains(status());
        boolean accepted = next.equals("GEREED") && status().equals("GEREEDGEMELD");
        return stappen(wie).containsValue(next) || wie.equals(zender) && (withdrawn || accepted);
    }

    Actieverzoek changed(Map<String, String> next, Instant moment, Deelnemer door) {
        return new Actieverzoek(id, samenwerkingId, zender, ontvanger, Map.copyOf(next), begin, moment, door);
    }
}
