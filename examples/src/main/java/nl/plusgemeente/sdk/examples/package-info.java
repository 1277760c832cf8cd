/**
 * Examples that run against the bundled mock. Start reading at
 * {@link nl.plusgemeente.sdk.examples.WelkeRegelsGelden}.
 */
package nl.plusgemeente.sdk.examples;
