package nl.plusgemeente.sdk.mock.internal.exchange;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import nl.plusgemeente.sdk.core.identity.Oin;

/** The last besluiten that were sent. */
final class Besluiten {

    private static final int MOST = 1_000;

    private final Map<String, Besluit> all = new LinkedHashMap<>();
    private long last;

    /** One besluit. */
    @SuppressWarnings("ArrayRecordComponent") // passed on and never compared
    record Besluit(Oin sender, String contentType, byte[] content) {}

    /** Gives its kenmerk. */
    synchronized String add(Besluit besluit) {
        String kenmerk = "B-" + ++last;
        all.put(kenmerk, besluit);
        if (all.size() > MOST) {
            all.remove(all.keySet().iterator().next());
        }
        return kenmerk;
    }

    synchronized Optional<Besluit> find(String kenmerk, Oin sender) {
        return Optional.ofNullable(all.get(kenmerk))
                .filter(besluit -> besluit.sender().equals(sender));
    }

    synchronized void clear() {
        all.clear();
        last = 0;
    }
}
