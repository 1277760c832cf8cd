/**
 * Brings the gateway onto the network with WireMock and Jetty. Start reading at
 * {@link nl.plusgemeente.sdk.mock.internal.server.Engine}.
 */
@NullMarked
package nl.plusgemeente.sdk.mock.internal.server;

import org.jspecify.annotations.NullMarked;
