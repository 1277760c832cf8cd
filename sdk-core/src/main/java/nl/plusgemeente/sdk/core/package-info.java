/**
 * What an application holds in its hands: the SDK, its tenants, the facilities and their pages. Start reading at
 * {@link nl.plusgemeente.sdk.core.GemeenteSdk}.
 */
package nl.plusgemeente.sdk.core;
