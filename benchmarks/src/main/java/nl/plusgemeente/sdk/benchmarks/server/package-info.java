/** The other side of the wire, in a process of its own, so that its work is not counted as the client's. */
@NullMarked
package nl.plusgemeente.sdk.benchmarks.server;

import org.jspecify.annotations.NullMarked;
