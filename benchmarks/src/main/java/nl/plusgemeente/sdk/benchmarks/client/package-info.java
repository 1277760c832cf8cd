/** The contenders: the SDK, the HTTP client that it is built on, and two peers, each as its users write it. */
@NullMarked
package nl.plusgemeente.sdk.benchmarks.client;

import org.jspecify.annotations.NullMarked;
