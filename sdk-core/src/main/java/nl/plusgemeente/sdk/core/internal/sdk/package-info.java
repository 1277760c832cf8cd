/**
 * Puts an SDK together from what its builder, its file and the environment say. Start reading at
 * {@link nl.plusgemeente.sdk.core.internal.sdk.SdkAssembly}.
 */
package nl.plusgemeente.sdk.core.internal.sdk;
