package nl.plusgemeente.sdk.exchange.fsc.outway;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import nl.plusgemeente.sdk.exchange.fixture.TestInway;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PresentedTest {
    private static final String INWAY = "https://inway.example.test:443";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "//",
                "//evil.example/x",
                "/..",
                "/a/../../b",
                "/./a",
                "/%2e%2e/%2F",
                "/a%2Fb",
                "/a//b/",
                "/a;b=c",
                "/a@evil.example",
                "/:8443/x",
                "/?",
                "/?a=b?c=d&e=%26",
                "/x?//evil.example/..",
                "/%C3%A9?q=%00%0D%0A",
            })
    void at_hostilePath_staysAsItIsAtTheInway(String asked) {
        URI at = Presented.at(INWAY, URI.create("https://fsc.invalid" + asked));

        assertThat(at).hasToString(INWAY + asked);
        assertThat(at.getHost()).isEqualTo("inway.example.test");
        assertThat(at.getRawUserInfo()).isNull();
    }

    @Test
    void at_withoutPath_isTheRoot_andFragmentsStay() {
        assertThat(Presented.at(INWAY, URI.create("https://fsc.invalid?q=1#f"))).hasToString(INWAY + "/?q=1");
    }

    @Property(tries = 300)
    void at_anyPathAndQuery_isUnaltered(@ForAll("texts") String path, @ForAll("texts") String query) {
        URI at = Presented.at(INWAY, URI.create("https://fsc.invalid/" + path + '?' + query));

        assertThat(at.getRawPath()).isEqualTo('/' + path);
        assertThat(at.getRawQuery()).isEqualTo(query);
        assertThat(at.getRawAuthority()).isEqualTo("inway.example.test:443");
    }

    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.of("a", "/", ".", "..", "%2F", "%2e", "%00", "@", ":", ";", "=", "&", "+", "~", "//")
                .list()
                .ofMaxSize(20)
                .map(parts -> String.join("", parts));
    }

    @Test
    void toString_withoutTheToken() {
        String token = new TestInway().token().sign();
        Presented presented = Presented.of(token);

        assertThat(presented.toString()).isEqualTo("Presented[zaken]");
        assertThat(presented.header()).isEqualTo("Bearer " + token);
        assertThat(presented.at(URI.create("https://fsc.invalid/x"))).hasToString(INWAY + "/x");
    }
}
