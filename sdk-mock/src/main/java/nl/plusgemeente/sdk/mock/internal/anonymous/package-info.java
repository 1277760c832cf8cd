/**
 * Takes what is of persons, and what opens doors, out of answers. Start reading at
 * {@link nl.plusgemeente.sdk.mock.internal.anonymous.Anonymiser}.
 */
@NullMarked
package nl.plusgemeente.sdk.mock.internal.anonymous;

import org.jspecify.annotations.NullMarked;
