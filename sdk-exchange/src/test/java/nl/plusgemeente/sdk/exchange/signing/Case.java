package nl.plusgemeente.sdk.exchange.signing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import nl.plusgemeente.sdk.core.http.Headers;
import nl.plusgemeente.sdk.exchange.fixture.FixedTime;
import nl.plusgemeente.sdk.exchange.fixture.HttpText;

/** A request that must be refused, how, and with which words. */
record Case(String name, HttpText request, Class<? extends SignatureException> refusal, String words) {

    void require() {
        assertThatThrownBy(() -> Forge.verifier(new FixedTime()).build().verify(request.message()))
                .isExactlyInstanceOf(refusal)
                .hasMessageContaining(words)
                .satisfies(e -> assertThat(((SignatureException) e).diagnosis().deviations())
                        .isEmpty());
    }

    static Case form(String name, HttpText request, String words) {
        return new Case(name, request, SignatureFormException.class, words);
    }

    static Case covers(String name, HttpText request, String words) {
        return new Case(name, request, SignatureCoverageException.class, words);
    }

    static Case digest(String name, HttpText request, String words) {
        return new Case(name, request, DigestMismatchException.class, words);
    }

    static Case signer(String name, HttpText request, String words) {
        return new Case(name, request, SignerRejectedException.class, words);
    }

    static Case invalid(String name, HttpText request) {
        return new Case(name, request, SignatureInvalidException.class, "signature");
    }

    static Case time(String name, HttpText request) {
        return new Case(name, request, SignatureTimeException.class, "moment of signing");
    }

    static HttpText added(HttpText request, String name, String value) {
        Headers headers = new Headers();
        request.headers().forEach(headers::addReceived);
        headers.addReceived(name, value);
        return new HttpText(request.method(), request.target(), headers, request.body());
    }

    @Override
    public String toString() {
        return name;
    }
}
