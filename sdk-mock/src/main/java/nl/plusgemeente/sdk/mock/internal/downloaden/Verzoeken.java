package nl.plusgemeente.sdk.mock.internal.downloaden;

import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** The last requests for ZIPs, by their ids: the oldest goes first. */
final class Verzoeken {

    private static final int MOST = 1_000;

    private final Map<String, Verzoek> verzoeken = new LinkedHashMap<>();

    synchronized void put(String id, Verzoek verzoek) {
        verzoeken.put(id, verzoek);
        if (verzoeken.size() > MOST) {
            Iterator<String> oldest = verzoeken.keySet().iterator();
            oldest.next();
            oldest.remove();
        }
    }

    synchronized Optional<Verzoek> find(String id) {
        return Optional.ofNullable(verzoeken.get(id));
    }

    synchronized Map<String, Verzoek> all() {
        return new LinkedHashMap<>(verzoeken);
    }

    synchronized void replace(Map<String, Verzoek> others) {
        verzoeken.clear();
        verzoeken.putAll(others);
    }
}
