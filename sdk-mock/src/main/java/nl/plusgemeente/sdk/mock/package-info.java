/**
 * The facilities of the Omgevingswet on one laptop, as strict as the real ones. Start reading at
 * {@link nl.plusgemeente.sdk.mock.MockFacilities}.
 */
@NullMarked
package nl.plusgemeente.sdk.mock;

import org.jspecify.annotations.NullMarked;
