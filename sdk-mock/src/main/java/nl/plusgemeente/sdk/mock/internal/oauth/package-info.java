/**
 * An authorization server that verifies what it is shown, written against the standards and not against sdk-auth. Start
 * reading at {@link nl.plusgemeente.sdk.mock.internal.oauth.OAuthServer}.
 */
@NullMarked
package nl.plusgemeente.sdk.mock.internal.oauth;

import org.jspecify.annotations.NullMarked;
