/** Programs to start from, each runnable on its own. Start reading at {@code WelkeRegelsGelden}. */
package nl.plusgemeente.sdk.examples;
