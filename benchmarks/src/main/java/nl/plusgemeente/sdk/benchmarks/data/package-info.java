/** The records and the JSON that all contenders read. */
@NullMarked
package nl.plusgemeente.sdk.benchmarks.data;

import org.jspecify.annotations.NullMarked;
