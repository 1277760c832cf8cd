/**
 * Two invented municipalities, whose documents, rules, activities and geometries join like those of the real ones. Start
 * reading at {@link nl.plusgemeente.sdk.mock.internal.data.Dataset}.
 */
@NullMarked
package nl.plusgemeente.sdk.mock.internal.data;

import org.jspecify.annotations.NullMarked;
