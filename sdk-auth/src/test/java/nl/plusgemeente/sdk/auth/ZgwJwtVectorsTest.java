package nl.plusgemeente.sdk.auth;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ZgwJwtVectorsTest {

    /** The example of Open Zaak's documentation, whose secret is 14 bytes long. */
    @Test
    void token_ofTheDocumentedExample_isThatToTheByte() {
        Map<String, Object> claims = new LinkedHashMap<>();
        claims.put("iss", "docs");
        claims.put("iat", 1_602_857_301L);
        claims.put("client_id", "docs");
        claims.put("user_id", "docs@example.com");
        claims.put("user_representation", "Documentation Example");

        assertThat(Hs256.token(claims, "example-secret".getBytes(UTF_8)))
                .isEqualTo("eyJ0eXAiOiJKV1QiLCJhbGciOiJIUzI1NiJ9."
                        + "eyJpc3MiOiJkb2NzIiwiaWF0IjoxNjAyODU3MzAxLCJjbGllbnRfaWQiOiJkb2NzIiwidXNlcl9pZCI6ImRvY3NAZXhh"
                        + "bXBsZS5jb20iLCJ1c2VyX3JlcHJlc2VudGF0aW9uIjoiRG9jdW1lbnRhdGlvbiBFeGFtcGxlIn0."
                        + "DZu7E780xG4zqRiT8ZhrBeMudz45301wNVDT0ra-Iyw");
    }

    /** RFC 7515 A.1 has another header; its key and MAC show that long keys pass unchanged too. */
    @Test
    void token_withALongSecret_isTheSameAsOfAnotherImplementation() throws Exception {
        byte[] secret = "TEST-a-secret-of-more-than-thirty-two-bytes".getBytes(UTF_8);

        String token = Hs256.token(Map.of("iss", "TEST"), secret);

        com.nimbusds.jose.JWSObject parsed = com.nimbusds.jose.JWSObject.parse(token);
        assertThat(parsed.verify(new com.nimbusds.jose.crypto.MACVerifier(secret)))
                .isTrue();
        assertThat(parsed.getHeader().toString()).isEqualTo("{\"typ\":\"JWT\",\"alg\":\"HS256\"}");
    }
}
