/**
 * The way of one call, link by link. Start reading at
 * {@link nl.plusgemeente.sdk.core.internal.pipeline.CallPipeline}; {@code docs/architecture.md} draws it.
 */
package nl.plusgemeente.sdk.core.internal.pipeline;
