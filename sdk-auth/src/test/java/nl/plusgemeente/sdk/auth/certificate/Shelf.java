package nl.plusgemeente.sdk.auth.certificate;

import java.io.IOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** A source of lists that a test fills, and that counts how often it is asked. */
final class Shelf implements CrlSource {
    private final Map<URI, byte[]> lists = new ConcurrentHashMap<>();
    private final List<URI> asked = new ArrayList<>();

    Shelf put(String address, byte[] list) {
        lists.put(URI.create(address), list);
        return this;
    }

    Shelf remove(String address) {
        lists.remove(URI.create(address));
        return this;
    }

    List<URI> asked() {
        return asked;
    }

    @Override
    public byte[] fetch(CrlRequest request) throws IOException {
        asked.add(request.address());
        byte[] list = lists.get(request.address());
        if (list == null) {
            throw new IOException("TEST: not on the shelf");
        }
        return list;
    }
}
