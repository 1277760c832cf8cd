/** What is not for others: how calls are carried out. Start reading at {@code pipeline.CallPipeline}. */
package nl.plusgemeente.sdk.core.internal;
