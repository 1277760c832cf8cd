/**
 * The page of the mock in a real browser. Start reading at {@code AdminPageTest}.
 */
package nl.plusgemeente.sdk.browser;
