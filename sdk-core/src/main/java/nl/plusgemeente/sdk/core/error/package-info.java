/**
 * Everything that can go wrong, as one tree of unchecked exceptions with codes. Start reading at
 * {@link nl.plusgemeente.sdk.core.error.SdkException}; {@code docs/errors.md} has a section for every code.
 */
package nl.plusgemeente.sdk.core.error;
