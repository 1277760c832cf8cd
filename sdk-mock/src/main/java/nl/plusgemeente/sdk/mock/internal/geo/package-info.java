/**
 * Flat geometry in the Dutch national grid (RD, EPSG:28992, metres). Start reading at
 * {@link nl.plusgemeente.sdk.mock.internal.geo.Shape}.
 */
@NullMarked
package nl.plusgemeente.sdk.mock.internal.geo;

import org.jspecify.annotations.NullMarked;
