/** PDOK's Locatieserver. Start reading at {@link nl.plusgemeente.sdk.mock.internal.locatieserver.LocatieserverApi}. */
@NullMarked
package nl.plusgemeente.sdk.mock.internal.locatieserver;

import org.jspecify.annotations.NullMarked;
