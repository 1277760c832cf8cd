/**
 * A group of FSC: Managers, Inways and a directory. Start reading at {@link nl.plusgemeente.sdk.mock.internal.fsc.LocalFsc}, and
 * at {@code ManagerDoor} and {@code InwayDoor} for what comes in.
 */
@NullMarked
package nl.plusgemeente.sdk.mock.internal.fsc;

import org.jspecify.annotations.NullMarked;
