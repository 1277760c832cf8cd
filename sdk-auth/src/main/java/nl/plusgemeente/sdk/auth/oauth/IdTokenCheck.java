package nl.plusgemeente.sdk.auth.oauth;

import nl.plusgemeente.sdk.core.identity.Secret;
import nl.plusgemeente.sdk.core.spi.Caller;

/** Judges ID tokens. */
@FunctionalInterface
interface IdTokenCheck {

    /**
     * Judges one.
     *
     * @param token as it came
     * @param expected what it must say
     * @param caller the tenant's, to have the server's keys
     * @return who logged in
     * @throws nl.plusgemeente.sdk.auth.TokenException (SDK-5008) when anything is not in order; (SDK-5002, SDK-5005) when
     *     the keys cannot be had
     */
    IdToken verified(Secret token, IdTokenExpectation expected, Caller caller);
}
