/** An application with a module descriptor of its own. Start reading at {@code Consumer}. */
package nl.plusgemeente.sdk.modulepath;
