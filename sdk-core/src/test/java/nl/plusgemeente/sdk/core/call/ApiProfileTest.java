package nl.plusgemeente.sdk.core.call;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What an API's profile and an environment may be. */
class ApiProfileTest {

    @Test
    void builder_withoutSettings_isAPlainJsonApi() {
        ApiProfile api =
                ApiProfile.builder("omgevingswet", "presenteren-v8", "/a/b").build();
        assertThat(api.credential()).isEqualTo(CredentialKind.NONE).hasToString("none");
        assertThat(api.keyHeader()).isEqualTo("x-api-key");
        assertThat(api.mediaType()).isEqualTo("application/json");
        assertThat(api.crs()).isEmpty();
        assertThat(api.geometry()).isEmpty();
        assertThat(api.oinHeader()).isEmpty();
        assertThat(api.senderOin()).isFalse();
        assertThat(api.dates()).isEqualTo(DateForm.ISO);
        assertThat(api.pathIds()).isEqualTo(PathIdForm.PERCENT);
        assertThat(api.paging()).isEqualTo(new PagingForm("page", "size", 1, 200));
        assertThat(api).hasToString("presenteren-v8");
    }

    @Test
    void builder_withEverything_keepsIt() {
        ApiProfile api = ApiProfile.builder("omgevingswet", "presenteren-v8", "/a/b")
                .host(FacilityEnvironment.PRODUCTION, "https://x.nl")
                .apiKey("X-Api-Key")
                .mediaType("application/hal+json")
                .geometry("_geo", "intersects")
                .oinHeader("X-Oin")
                .build();
        assertThat(api.hosts()).containsEntry(FacilityEnvironment.PRODUCTION, URI.create("https://x.nl"));
        assertThat(api.credential()).isEqualTo(CredentialKind.API_KEY);
        assertThat(api.keyHeader()).isEqualTo("X-Api-Key");
        assertThat(api.mediaType()).isEqualTo("application/hal+json");
        assertThat(api.geometry()).contains(new GeometryForm(List.of("_geo", "intersects")));
        assertThat(api.oinHeader()).contains("X-Oin");
        assertThat(api.on(URI.create("https://h:8443"))).hasToString("https://h:8443/a/b");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "V8", "8v", "-v", "a_b", "a b", "a.b", "\u0131"})
    void idOfAnotherForm_isRefused(String id) {
        assertThatThrownBy(() -> ApiProfile.builder("omgevingswet", id, "").build())
                .hasMessageContaining("lower case with hyphens");
        assertThatThrownBy(() -> ApiProfile.builder(id, "x", "").build())
                .hasMessageContaining("lower case with hyphens");
    }

    @ParameterizedTest
    @ValueSource(strings = {"a", "/", "/a/", "//a", "/a b", "/a?b", "/a#b", "/a%20", "/\u00e9"})
    void pathOfAnotherForm_isRefused(String path) {
        assertThatThrownBy(() -> ApiProfile.builder("test", "x", path).build())
                .hasMessageContaining("starts with a slash");
    }

    @Test
    void headersThatWouldSplitTheMessage_areRefused() {
        String evil = "X\r\nX-Kwaad: 1";
        assertThatThrownBy(
                        () -> ApiProfile.builder("test", "x", "").apiKey(evil).build())
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() ->
                        ApiProfile.builder("test", "x", "").mediaType(evil).build())
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() ->
                        ApiProfile.builder("test", "x", "").oinHeader(evil).build())
                .isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @CsvSource({
        "production, https://x.nl, true", "production, HTTPS://x.nl, true", "production, http://x.nl, false",
        "production, https://localhost, false", "production, https://LocalHost, false", "production, x.nl, false",
        "local, http://localhost, true", "local, https://127.0.0.1:8, true", "local, http://x.nl, false",
        "local, ws://localhost, false", "local, /x, false", "acceptatie, https://x.nl, true"
    })
    void environment_allowsWhatFits(String environment, URI address, boolean allowed) {
        assertThat(new FacilityEnvironment(environment).allows(address)).isEqualTo(allowed);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Production", "pre production", "1", "-x"})
    void environmentOfAnotherName_isRefused(String name) {
        assertThatThrownBy(() -> new FacilityEnvironment(name)).hasMessageContaining("lower case with hyphens");
    }
}
