package nl.plusgemeente.sdk.auth.oauth;

import nl.plusgemeente.sdk.core.spi.Caller;

/** Where a server's metadata come from. */
@FunctionalInterface
interface MetadataSource {

    ServerMetadata current(Caller caller);

    /** From the configuration. */
    static MetadataSource fixed(ServerMetadata metadata) {
        return caller -> metadata;
    }
}
