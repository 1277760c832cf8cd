package nl.plusgemeente.sdk.counterparts;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.jwk.ECKey;
import com.nimbusds.jose.jwk.JWK;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import nl.plusgemeente.sdk.core.identity.ClientIdentity;

/**
 * The clients that every server here knows, each with its key.
 *
 * @param ps256 signs statements with RSA: the client {@code ps256}
 * @param es256 signs statements on P-256: the clients {@code es256}, {@code dpop}, {@code portaal} and {@code portaal-userinfo}
 * @param tls comes with its certificate: the client {@code tls}
 */
record Clients(ClientIdentity ps256, ClientIdentity es256, ClientIdentity tls) {
    static final String REDIRECT = "https://portaal.example.nl/terug";
    static final String TLS_SUBJECT = "CN=TEST tls,serialNumber=" + TestAuthority.OIN + ",O=TEST Gemeente,C=NL";

    static Clients of(TestAuthority authority) {
        return new Clients(authority.rsa("TEST ps256"), authority.ec("TEST es256"), authority.ec("TEST tls"));
    }

    /** The JWK set that an organisation hands to a server. */
    static String jwks(ClientIdentity identity) {
        try {
            JWK key = identity.certificate().getPublicKey().getAlgorithm().equals("RSA")
                    ? RSAKey.parse(identity.certificate())
                    : ECKey.parse(identity.certificate());
            JWK named = key instanceof RSAKey rsa
                    ? new RSAKey.Builder(rsa)
                            .keyIDFromThumbprint()
                            .keyUse(com.nimbusds.jose.jwk.KeyUse.SIGNATURE)
                            .build()
                    : new ECKey.Builder((ECKey) key)
                            .keyIDFromThumbprint()
                            .keyUse(com.nimbusds.jose.jwk.KeyUse.SIGNATURE)
                            .build();
            return new JWKSet(named).toString(true);
        } catch (JOSEException e) {
            throw new AssertionError(e);
        }
    }
}
