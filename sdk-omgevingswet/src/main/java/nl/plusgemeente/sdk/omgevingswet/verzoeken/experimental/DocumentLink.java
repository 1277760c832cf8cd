package nl.plusgemeente.sdk.omgevingswet.verzoeken.experimental;

import java.net.URI;

/**
 * Where a file of a request goes.
 *
 * @param naam the path of the link in the answer, for example {@code _links.D-1}
 * @param href the address
 */
public record DocumentLink(String naam, URI href) {

    /** The name only: an address may be a key by itself. */
    @Override
    public String toString() {
        return naam;
    }
}
