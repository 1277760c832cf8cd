/** What came in, and what became of it. Start reading at {@link nl.plusgemeente.sdk.mock.internal.journal.Journal}. */
@NullMarked
package nl.plusgemeente.sdk.mock.internal.journal;

import org.jspecify.annotations.NullMarked;
