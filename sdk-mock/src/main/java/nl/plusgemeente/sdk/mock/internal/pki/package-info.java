/**
 * A certificate authority in memory. Start reading at {@link nl.plusgemeente.sdk.mock.internal.pki.GeneratedPki}.
 */
@NullMarked
package nl.plusgemeente.sdk.mock.internal.pki;

import org.jspecify.annotations.NullMarked;
