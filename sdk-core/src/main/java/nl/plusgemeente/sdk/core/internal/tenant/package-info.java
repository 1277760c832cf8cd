/**
 * The connections of one tenant: opened at its first call, dropped when it is idle, changed or gone. Start reading at
 * {@link nl.plusgemeente.sdk.core.internal.tenant.TenantConnections}.
 */
package nl.plusgemeente.sdk.core.internal.tenant;
