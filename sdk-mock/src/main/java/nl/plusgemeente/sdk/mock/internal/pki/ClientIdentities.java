package nl.plusgemeente.sdk.mock.internal.pki;

import java.security.cert.X509Certificate;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;

/** What tenants show: that of the start, made when it is first asked for, and those that came later. */
final class ClientIdentities {

    private static final int MOST = 20;

    private final Function<String, Identity> maker;
    private final Map<String, Identity> first = new HashMap<>();
    private final Map<String, Deque<Identity>> later = new HashMap<>();
    private final Set<X509Certificate> withdrawn = new HashSet<>();

    /** @param maker makes the first one of a tenant */
    ClientIdentities(Function<String, Identity> maker) {
        this.maker = maker;
    }

    synchronized Identity newest(String id) {
        Deque<Identity> renewed = later.get(id);
        return renewed == null ? first(id) : renewed.getFirst();
    }

    /** The newest first. */
    synchronized List<X509Certificate> accepted(String id) {
        Identity oldest = first(id);
        Deque<Identity> all = new ArrayDeque<>(later.getOrDefault(id, new ArrayDeque<>()));
        all.addLast(oldest);
        return all.stream()
                .map(Identity::certificate)
                .filter(Predicate.not(withdrawn::contains))
                .toList();
    }

    synchronized void add(String id, Identity renewed) {
        if (accepted(id).size() >= MOST) {
            throw new IllegalStateException(
                    id + " has " + MOST + " certificates: withdraw the old ones before it gets more");
        }
        later.computeIfAbsent(id, key -> new ArrayDeque<>()).addFirst(renewed);
    }

    /** Keeps the newest of a tenant only, and gives the others. */
    synchronized List<X509Certificate> withdrawOld(String id) {
        List<X509Certificate> old = accepted(id).stream().skip(1).toList();
        withdrawn.addAll(old);
        return old;
    }

    synchronized boolean isWithdrawn(X509Certificate certificate) {
        return withdrawn.contains(certificate);
    }

    /** As at the start; gives those that came later, which are refused from now on. */
    synchronized List<X509Certificate> reset() {
        first.values().forEach(identity -> withdrawn.remove(identity.certificate()));
        List<X509Certificate> gone = later.values().stream()
                .flatMap(Deque::stream)
                .map(Identity::certificate)
                .toList();
        withdrawn.addAll(gone);
        later.clear();
        return gone;
    }

    private Identity first(String id) {
        return first.computeIfAbsent(id, maker);
    }
}
