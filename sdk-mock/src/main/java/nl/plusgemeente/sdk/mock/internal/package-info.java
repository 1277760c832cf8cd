/**
 * Puts the parts of the mock together. Start reading at {@link nl.plusgemeente.sdk.mock.internal.LocalFacilities}.
 */
@NullMarked
package nl.plusgemeente.sdk.mock.internal;

import org.jspecify.annotations.NullMarked;
