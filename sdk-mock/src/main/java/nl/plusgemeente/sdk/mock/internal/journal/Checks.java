package nl.plusgemeente.sdk.mock.internal.journal;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.plusgemeente.sdk.exchange.signing.Coverage;
import nl.plusgemeente.sdk.exchange.signing.HeaderDialect;
import nl.plusgemeente.sdk.mock.Finding;
import nl.plusgemeente.sdk.mock.Finding.Check;
import nl.plusgemeente.sdk.mock.ReceivedRequest;
import nl.plusgemeente.sdk.mock.internal.anonymous.Elfproef;

/** Looks at every request for what must never be in production. */
public final class Checks {

    private static final Pattern NINE_DIGITS = Pattern.compile("(?<![0-9A-Za-z-])[0-9]{9}(?![0-9A-Za-z-])");
    private static final String SDK = "plusgemeente-sdk/";

    private final Set<String> keyed;
    private final String signed;

    /**
     * @param keyed the APIs that ask for a key
     * @param signed the API that takes signed messages only
     */
    public Checks(Set<String> keyed, String signed) {
        this.keyed = Set.copyOf(keyed);
        this.signed = signed;
    }

    List<Finding> of(ReceivedRequest request) {
        List<Finding> findings = new ArrayList<>();
        if (holdsBsn(request.url())) {
            findings.add(new Finding(
                    Check.BSN_IN_URL, "a BSN stands in the address: send it in the body or in a header", request));
        }
        if (request.header("x-api-key").isPresent() && !request.api().isEmpty() && !keyed.contains(request.api())) {
            findings.add(new Finding(
                    Check.KEY_TO_OTHER_API, "an API key goes to " + request.api() + ", which asks for none", request));
        }
        if (request.header("User-Agent").orElse("").contains(SDK)
                && request.header("X-Correlation-Id").isEmpty()) {
            findings.add(new Finding(
                    Check.NO_CORRELATION_ID, "something took the SDK's X-Correlation-Id out of the request", request));
        }
        if (request.api().equals(signed) && request.refusal().isPresent() && !isSigned(request)) {
            findings.add(new Finding(Check.UNSIGNED_MESSAGE, "the message has no signature", request));
        }
        return findings;
    }

    private static boolean holdsBsn(String url) {
        Matcher digits = NINE_DIGITS.matcher(decoded(url));
        while (digits.find()) {
            if (Elfproef.holds(digits.group())) {
                return true;
            }
        }
        return false;
    }

    private static String decoded(String url) {
        try {
            return URLDecoder.decode(url, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            // an address that is not coded as it should be is looked at as it is
            return url;
        }
    }

    private static boolean isSigned(ReceivedRequest request) {
        return Stream.of(HeaderDialect.values())
                .flatMap(dialect -> Stream.of(Coverage.values()).map(dialect::field))
                .anyMatch(request.headers()::contains);
    }
}
