/**
 * Settings from builder, environment and file. Start reading at
 * {@link nl.plusgemeente.sdk.core.internal.config.Setting}.
 */
package nl.plusgemeente.sdk.core.internal.config;
