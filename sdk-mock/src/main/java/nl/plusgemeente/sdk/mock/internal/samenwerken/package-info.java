/**
 * Samenwerkfunctionaliteit v5, in the government zone. Start reading at
 * {@link nl.plusgemeente.sdk.mock.internal.samenwerken.SamenwerkenApi}.
 */
@NullMarked
package nl.plusgemeente.sdk.mock.internal.samenwerken;

import org.jspecify.annotations.NullMarked;
