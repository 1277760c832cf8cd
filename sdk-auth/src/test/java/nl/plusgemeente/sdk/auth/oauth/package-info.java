/**
 * The client of an authorization server, requirement by requirement of NL GOV OAuth 1.1.0 (and of OIDC-NLGOV, where it
 * adds to it): a test of requirement C5 is named {@code c05_...}. Start reading at
 * {@code ClientCredentialsTest}.
 *
 * <table>
 * <caption>Requirements and where they are shown</caption>
 * <tr><th>C1</th><td>grants of the profile only (§2.1)</td><td>ClientCredentialsTest</td></tr>
 * <tr><th>C2</th><td>no refresh token for a client of its own (§2.1.3)</td><td>ClientCredentialsTest</td></tr>
 * <tr><th>C3</th><td>a client id per grant (§3.1.1)</td><td>ClientCredentialsTest</td></tr>
 * <tr><th>C4</th><td>private_key_jwt or tls_client_auth, never both, no secrets (§2.3.3)</td>
 *     <td>ClientAuthenticationTest</td></tr>
 * <tr><th>C5</th><td>claims of an assertion, 128 random bits, new for each call (§2.3.3)</td>
 *     <td>ClientAuthenticationTest</td></tr>
 * <tr><th>C6</th><td>PS256, or what key and server can (§2.3.3)</td><td>ClientAuthenticationTest</td></tr>
 * <tr><th>C7</th><td>members of the form, client_id among them (§2.3.3)</td><td>ClientCredentialsTest</td></tr>
 * <tr><th>C8</th><td>the key has the name under which it is published (§2.3.4)</td><td>ClientAuthenticationTest; the
 *     key set itself: tests of {@code auth.key}</td></tr>
 * <tr><th>C9</th><td>x5c for a PKIoverheid certificate (§2.3.4)</td><td>ClientAuthenticationTest</td></tr>
 * <tr><th>C10-C12</th><td>redirect address, state, PKCE (§2.2.1, §2.3.1)</td><td>tests of the code flow</td></tr>
 * <tr><th>C13</th><td>the token in its header and nowhere else (§2.4.1)</td><td>ClientCredentialsTest; the API's
 *     certificate: tests of the transport in sdk-core</td></tr>
 * <tr><th>C14</th><td>metadata are kept as long as the server allows (§3.1.5)</td><td>DiscoveryTest</td></tr>
 * <tr><th>C15</th><td>a jti is accepted once (§3.2.1)</td><td>tests of {@code auth.token}</td></tr>
 * <tr><th>C16</th><td>a revoked token is let go first (§3.1.6)</td><td>ClientCredentialsTest</td></tr>
 * <tr><th>C17</th><td>granted scopes are compared with those asked for (§3.1.10, §4.1)</td>
 *     <td>ClientCredentialsTest</td></tr>
 * <tr><th>C18</th><td>protected connections to the server's own addresses only (§6)</td><td>DiscoveryTest</td></tr>
 * <tr><th>C19</th><td>discovery, the issuer to the letter, signed metadata (OIDC-NLGOV)</td><td>DiscoveryTest,
 *     SignedMetadataTest; of a user's tokens: tests of the code flow</td></tr>
 * <tr><th>A5</th><td>expires_in may be absent or odd (§3.1.10)</td><td>TokenResponseHostileTest</td></tr>
 * </table>
 */
package nl.plusgemeente.sdk.auth.oauth;
