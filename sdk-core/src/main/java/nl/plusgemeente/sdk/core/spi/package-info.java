/**
 * The joints at which other modules and applications plug in: credentials, routes, interceptors, JSON, time. Start
 * reading at {@link nl.plusgemeente.sdk.core.spi.Caller} (for clients) or
 * {@link nl.plusgemeente.sdk.core.spi.Interceptor} (for what every request passes).
 */
package nl.plusgemeente.sdk.core.spi;
