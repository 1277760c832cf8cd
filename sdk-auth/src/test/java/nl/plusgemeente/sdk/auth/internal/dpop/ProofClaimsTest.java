package nl.plusgemeente.sdk.auth.internal.dpop;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProofClaimsTest {

    @ParameterizedTest
    @CsvSource({
        "HTTPS://Api.Example:443/a%2Fb?q=1#deel, https://api.example/a%2Fb",
        "https://api.example, https://api.example/",
        "http://127.0.0.1:80/x, http://127.0.0.1/x",
        "https://api.example:8443/x?, https://api.example:8443/x"
    })
    void target_ofAnAddress_isInTheFormThatServersCompare(String address, String target) {
        assertThat(ProofClaims.target(URI.create(address))).isEqualTo(target);
    }
}
