/**
 * Omgevingsdocumenten presenteren v8: documents, their text, and what is said about it. Start reading at
 * {@link nl.plusgemeente.sdk.mock.internal.presenteren.PresenterenApi}.
 */
@NullMarked
package nl.plusgemeente.sdk.mock.internal.presenteren;

import org.jspecify.annotations.NullMarked;
