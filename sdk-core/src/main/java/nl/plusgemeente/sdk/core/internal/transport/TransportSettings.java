package nl.plusgemeente.sdk.core.internal.transport;

import java.time.Duration;

/**
 * The waits and sizes of a tenant's connections.
 *
 * @param connect the longest wait for a connection, TLS included
 * @param silence the longest wait for the next byte of an answer
 * @param lease the longest wait for a connection of the pool
 * @param perHost connections to one host at most
 * @param proxy the way to other machines
 */
public record TransportSettings(Duration connect, Duration silence, Duration lease, int perHost, ProxyPlanner proxy) {}
