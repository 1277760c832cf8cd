package nl.plusgemeente.sdk.counterparts;

import java.net.URI;

/** An authorization server that others made, running on this machine. */
interface RealServer extends AutoCloseable {

    URI issuer();

    URI token();

    URI userinfo();

    @Override
    void close();
}
