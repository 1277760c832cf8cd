/** Every request of every client, byte for byte as an API received it. Start reading at {@link ExactRequestsTest}. */
package nl.plusgemeente.sdk.contract.exact;
