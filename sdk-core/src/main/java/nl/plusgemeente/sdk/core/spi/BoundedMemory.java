package nl.plusgemeente.sdk.core.spi;

import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;

/**
 * Remembers what was used lately, up to a number. In two halves: when the young one is full, the old one is forgotten and
 * the young one takes its place; what is asked for again is young again. So nothing is sorted, swept or waited for.
 *
 * @param <K> by what it is remembered
 * @param <V> what is remembered
 */
public final class BoundedMemory<K, V> {
    private final int half;
    private final ReentrantLock turning = new ReentrantLock();
    private volatile Halves<K, V> halves = Halves.empty();

    /**
     * Remembers nothing yet.
     *
     * @param most the largest number that is remembered; 0 for none
     */
    public BoundedMemory(int most) {
        half = most / 2;
    }

    /**
     * What is remembered.
     *
     * @param key by what
     * @return {@code null} when it is not
     */
    public @Nullable V get(K key) {
        Halves<K, V> now = halves;
        V young = now.young.get(key);
        if (young != null) {
            return young;
        }
        V old = now.old.get(key);
        if (old != null) {
            put(key, old);
        }
        return old;
    }

    /**
     * Remembers.
     *
     * @param key by what
     * @param value what
     */
    public void put(K key, V value) {
        if (half == 0) {
            return;
        }
        Halves<K, V> now = halves;
        now.young.put(key, value);
        turnOver(now);
    }

    /**
     * Remembers, unless something is remembered already.
     *
     * @param key by what
     * @param value what
     * @return what was remembered; {@code null} when it is the new value now
     */
    public @Nullable V putIfAbsent(K key, V value) {
        V known = get(key);
        if (known != null || half == 0) {
            return known;
        }
        Halves<K, V> now = halves;
        V first = now.young.putIfAbsent(key, value);
        turnOver(now);
        return first;
    }

    /**
     * Forgets.
     *
     * @param key by what
     */
    public void remove(K key) {
        Halves<K, V> now = halves;
        now.young.remove(key);
        now.old.remove(key);
    }

    /** The number that is remembered. */
    int size() {
        return halves.young.size() + halves.old.size();
    }

    private void turnOver(Halves<K, V> now) {
        if (now.young.size() >= half && turning.tryLock()) {
            try {
                if (halves == now) {
                    halves = new Halves<>(new ConcurrentHashMap<>(), now.young);
                }
            } finally {
                turning.unlock();
            }
        }
    }

    private static final class Halves<K, V> {
        private final ConcurrentHashMap<K, V> young;
        private final ConcurrentHashMap<K, V> old;

        private Halves(ConcurrentHashMap<K, V> young, ConcurrentHashMap<K, V> old) {
            this.young = young;
            this.old = old;
        }

        static <K, V> Halves<K, V> empty() {
            return new Halves<>(new ConcurrentHashMap<>(), new ConcurrentHashMap<>());
        }
    }
}
