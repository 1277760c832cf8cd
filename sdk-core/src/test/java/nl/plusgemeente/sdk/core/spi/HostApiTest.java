package nl.plusgemeente.sdk.core.spi;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import nl.plusgemeente.sdk.core.call.ApiProfile;
import nl.plusgemeente.sdk.core.call.FacilityEnvironment;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HostApiTest {

    @ParameterizedTest
    @CsvSource({
        "https://a-b.example.nl, https://a.b.example.nl",
        "https://as.example.nl, https://as.example.nl:8443",
        "https://as.example.nl, http://as.example.nl"
    })
    void of_hostsThatLookAlike_areTwo(String one, String other) {
        assertThat(of(one).id()).isNotEqualTo(of(other).id());
    }

    @Test
    void of_aLongHost_hasAnIdThatFits() {
        assertThat(of("https://" + "a".repeat(50) + "." + "b".repeat(60) + ".nl")
                        .id())
                .matches("[a-z][a-z0-9-]{0,59}");
    }

    @Test
    void of_anyPathAndLetters_isTheApiOfTheHost() {
        ApiProfile api = of("https://AS.example.nl/v1/token");

        assertThat(api.id())
                .startsWith("oauth-as-example-nl-")
                .isEqualTo(of("https://as.example.nl").id());
        assertThat(api.hosts()).containsValue(URI.create("https://AS.example.nl"));
    }

    private static ApiProfile of(String address) {
        return HostApi.of("oauth", FacilityEnvironment.PRODUCTION, URI.create(address));
    }
}
