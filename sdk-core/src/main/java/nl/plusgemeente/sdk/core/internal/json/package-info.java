/** JSON on Yasson and Parsson, bounded and strict. Start reading at {@link YassonCodec}. */
package nl.plusgemeente.sdk.core.internal.json;
