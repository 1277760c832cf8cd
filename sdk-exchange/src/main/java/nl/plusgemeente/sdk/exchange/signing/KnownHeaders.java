package nl.plusgemeente.sdk.exchange.signing;

import java.util.Optional;
import java.util.Set;
import nl.plusgemeente.sdk.core.spi.BoundedMemory;

/**
 * Reads protected headers, and remembers those that were found in order: the next one of the same sender is mostly the same
 * but for its moment, and then only that is read.
 */
final class KnownHeaders {
    /** More than there are municipalities and their partners; each takes some kilobytes. */
    private static final int MOST = 1_000;
    /** Base64 of 48 bytes. */
    private static final int NAME = 64;

    private final BoundedMemory<String, KnownHeader> known = new BoundedMemory<>(MOST);

    ProtectedHeader parse(SignatureField field, Set<Deviation> deviations) {
        KnownHeader like = known.get(name(field.header()));
        return Optional.ofNullable(like)
                .flatMap(found -> found.at(field.header()))
                .orElseGet(() -> ProtectedHeader.parse(field, deviations));
    }

    /** Of a trusted sender, and without deviations: strangers cannot push others out. */
    void keep(SignatureField field, ProtectedHeader header) {
        String name = name(field.header());
        KnownHeader like = known.get(name);
        if (like == null || !like.says(header)) {
            KnownHeader.of(field.header(), header).ifPresent(fresh -> known.put(name, fresh));
        }
    }

    /** A part of the sender's own certificate, which comes first and takes a third of a header or more. */
    private static String name(String header) {
        int from = header.length() / 4;
        return header.substring(from, Math.min(header.length(), from + NAME));
    }
}
