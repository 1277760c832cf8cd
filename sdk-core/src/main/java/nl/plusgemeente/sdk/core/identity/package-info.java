/**
 * Who somebody is: organisation numbers, certificates and the secrets that prove them. Start reading at
 * {@link nl.plusgemeente.sdk.core.identity.Oin}.
 */
package nl.plusgemeente.sdk.core.identity;
