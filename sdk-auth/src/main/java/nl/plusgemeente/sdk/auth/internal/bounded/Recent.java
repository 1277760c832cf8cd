package nl.plusgemeente.sdk.auth.internal.bounded;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;

/**
 * Remembers what was used most recently, and no more than a number of it. Thread-safe; the lock is held for a look-up
 * only.
 *
 * @param <K> what is looked for
 * @param <V> what is found
 */
public final class Recent<K, V> {
    private final ReentrantLock lock = new ReentrantLock();
    private final Map<K, V> entries;

    /**
     * An empty memory.
     *
     * @param most the number of entries, beyond which the one is forgotten that was not used for the longest time
     */
    public Recent(int most) {
        this.entries = new LinkedHashMap<>(16, 0.75f, true) {
            private static final long serialVersionUID = 1L;

            @Override
            protected boolean removeEldestEntry(Map.Entry<K, V> eldest) {
                return size() > most;
            }
        };
    }

    /**
     * Looks something up.
     *
     * @param key what is looked for
     * @return empty when it is not there any more, or never was
     */
    public Optional<V> find(K key) {
        lock.lock();
        try {
            return Optional.ofNullable(entries.get(key));
        } finally {
            lock.unlock();
        }
    }

    /**
     * Remembers something.
     *
     * @param key by what it is found
     * @param value what is found
     * @return what it replaces
     */
    public Optional<V> put(K key, V value) {
        lock.lock();
        try {
            return Optional.ofNullable(entries.put(key, value));
        } finally {
            lock.unlock();
        }
    }

    /**
     * Forgets something.
     *
     * @param key by what it was found
     */
    public void remove(K key) {
        lock.lock();
        try {
            entries.remove(key);
        } finally {
            lock.unlock();
        }
    }
}
