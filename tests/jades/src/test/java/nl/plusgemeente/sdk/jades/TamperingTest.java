package nl.plusgemeente.sdk.jades;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Base64;
import java.util.List;
import java.util.stream.Stream;
import nl.plusgemeente.sdk.exchange.signing.Coverage;
import nl.plusgemeente.sdk.exchange.signing.DigestMismatchException;
import nl.plusgemeente.sdk.exchange.signing.SignatureException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** One byte that is changed, wherever it is covered, makes both refuse, whoever signed. */
class TamperingTest {

    static Stream<Arguments> signed() {
        return Stream.of(
                Arguments.of("signed by us", Ours.sign(Request.plain(), Ours.signer(Coverage.MESSAGE))),
                Arguments.of("signed by DSS", OursAcceptsDssTest.signedByDss(Request.plain())));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("signed")
    void verify_anyByteOfTheBody_isRefused(String who, Request signed) {
        assertThat(Ours.validatedByDss(signed).accepted()).isTrue();
        assertThat(Ours.verify(signed).sender()).isEqualTo(TestPki.UTRECHT);
        for (int i = 0; i < signed.body().length; i++) {
            Request other = flipped(signed, i);
            assertThatThrownBy(() -> Ours.verify(other)).isInstanceOf(DigestMismatchException.class);
        }
        refusedByDss(flipped(signed, 0));
        refusedByDss(flipped(signed, signed.body().length - 1));
    }

    /** It is shown the digest as a text, as its users do who have the headers only, and never asks for the body. */
    @ParameterizedTest(name = "{0}")
    @MethodSource("signed")
    void verify_otherBodyThatDssIsNotShown_isRefusedByUsOnly(String who, Request signed) {
        Request other = signed.with("{\"besluit\":\"another\"}".getBytes(UTF_8));

        assertThat(Dss.validate(other, Dss.texts(other, Ours.pars(other))).accepted())
                .as("DSS, which has not seen the body")
                .isTrue();
        assertThatThrownBy(() -> Ours.verify(other)).isInstanceOf(DigestMismatchException.class);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("signed")
    void verify_otherTarget_isRefused(String who, Request signed) {
        refusedByBoth(signed.at(signed.target() + "s"));
        refusedByBoth(signed.at(signed.target().replace("/v1/", "/v2/")));
        refusedByBoth(signed.at(signed.target().split("\\?")[0]));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("signed")
    void verify_anyCoveredField_isRefused(String who, Request signed) {
        for (String name : List.of("Host", "Content-Type", "Content-Length", "Digest")) {
            String value = signed.value(name);
            // in the middle, so that it stays base64
            int at = value.length() / 2;
            char other = value.charAt(at) == '1' ? '2' : '1';
            Request changed = signed.with(name, value.substring(0, at) + other + value.substring(at + 1));

            refusedByUs(changed);
            assertThat(Dss.validate(changed, Dss.texts(changed, Ours.pars(changed)))
                            .accepted())
                    .as("DSS on another %s", name)
                    .isFalse();
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("signed")
    void verify_otherOrderOfPars_isRefused(String who, Request signed) {
        String[] parts = signed.signature().split("\\.");
        String header = new String(Base64.getUrlDecoder().decode(parts[0]), UTF_8);
        String swapped = header.replace("\"host\",\"content-type\"", "\"content-type\",\"host\"");
        assertThat(swapped).isNotEqualTo(header);

        String jws = Base64.getUrlEncoder().withoutPadding().encodeToString(swapped.getBytes(UTF_8)) + ".." + parts[2];
        refusedByBoth(signed.with(signed.signatureName(), jws));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("signed")
    void verify_otherSignature_isRefused(String who, Request signed) {
        String jws = signed.signature();
        int begin = jws.lastIndexOf('.') + 1;
        for (int at = begin; at < jws.length(); at++) {
            Request other = signed.with(signed.signatureName(), changed(jws, at));
            refusedByUs(other);
            if ((at - begin) % 100 == 0) {
                refusedByDss(other);
            }
        }
    }

    private static String changed(String text, int at) {
        return text.substring(0, at) + (text.charAt(at) == 'A' ? 'Q' : 'A') + text.substring(at + 1);
    }

    private static Request flipped(Request signed, int at) {
        byte[] body = signed.body().clone();
        body[at] ^= 1;
        return signed.with(body);
    }

    private static void refusedByBoth(Request changed) {
        refusedByUs(changed);
        refusedByDss(changed);
    }

    private static void refusedByUs(Request changed) {
        assertThatThrownBy(() -> Ours.verify(changed)).isInstanceOf(SignatureException.class);
    }

    private static void refusedByDss(Request changed) {
        assertThat(Ours.validatedByDss(changed).accepted()).as("DSS").isFalse();
    }
}
