/**
 * Requests over Apache HttpClient 5, with everything switched off that would act on its own. Start reading at
 * {@link nl.plusgemeente.sdk.core.internal.transport.HttpTransport}.
 */
package nl.plusgemeente.sdk.core.internal.transport;
