package nl.plusgemeente.sdk.exchange.signing;

import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.Base64;
import java.util.EnumMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import nl.plusgemeente.sdk.core.http.Headers;

/**
 * What the header fields {@code Digest} (RFC 3230 §4.3.2) and {@code Content-Digest} (RFC 9530 §2) say that the body is.
 * Weak and unknown algorithms are passed over; what is known must match, all of it.
 *
 * @param expected per algorithm, the bytes as the fields have them; one or both
 */
record DigestFields(Map<DigestAlgorithm, List<Claim>> expected) {
    private static final int MOST = 16;

    /** What one field says. */
    record Claim(String field, String encoded) {}

    static DigestFields of(Headers headers) {
        Map<DigestAlgorithm, List<Claim>> expected = new EnumMap<>(DigestAlgorithm.class);
        List<String> values = headers.all("Digest");
        if (values.isEmpty()) {
            throw new DigestMismatchException(Diagnosis.of("the digest", "a header field Digest (RFC 3230)", "none"));
        }
        collect("Digest", values, expected);
        if (expected.isEmpty()) {
            throw new DigestMismatchException(
                    Diagnosis.of("the digest", "SHA-256 or SHA-512 in Digest", "weaker or unknown algorithms only"));
        }
        collect("Content-Digest", headers.all("Content-Digest"), expected);
        return new DigestFields(expected);
    }

    private static void collect(String field, List<String> values, Map<DigestAlgorithm, List<Claim>> expected) {
        List<String> parts = parts(field, values);
        for (String part : parts) {
            int equals = part.indexOf('=');
            if (equals < 0) {
                throw form(field, "algorithm=value", "another text");
            }
            Optional<DigestAlgorithm> algorithm =
                    DigestAlgorithm.of(part.substring(0, equals).strip());
            if (algorithm.isPresent()) {
                List<Claim> claims = expected.computeIfAbsent(algorithm.get(), known -> new ArrayList<>(2));
                for (Claim claim : claims) {
                    if (claim.field().equals(field)) {
                        throw form(field, "each algorithm once", "one that stands twice");
                    }
                }
                claims.add(
                        new Claim(field, value(field, part.substring(equals + 1).strip())));
            }
        }
    }

    private static List<String> parts(String field, List<String> values) {
        if (values.size() == 1 && values.get(0).indexOf(',') < 0) {
            return values;
        }
        List<String> parts = new ArrayList<>();
        values.forEach(value -> parts.addAll(List.of(value.split(",", MOST + 1))));
        if (parts.size() > MOST) {
            throw form(field, "at most " + MOST + " digests", "more");
        }
        return parts;
    }

    /** The two fields write the same bytes in two ways, and each is refused in that of the other. */
    private static String value(String field, String text) {
        boolean colons = text.length() >= 2 && text.startsWith(":") && text.endsWith(":");
        if (field.equals("Digest")) {
            if (colons) {
                throw form(field, "base64 as it is (RFC 3230)", "base64 between colons, as in RFC 9530");
            }
            return text;
        }
        if (!colons) {
            throw form(field, "base64 between colons (RFC 9530)", "another text, such as that of RFC 3230");
        }
        return text.substring(1, text.length() - 1);
    }

    private static SignatureFormException form(String field, String expected, String found) {
        return SignatureField.form("the header field " + field, expected, found);
    }

    /** Fresh digests to send the body through, in the order of {@link #require}. */
    List<MessageDigest> start() {
        List<MessageDigest> digests = new ArrayList<>(2);
        expected.keySet().forEach(algorithm -> digests.add(algorithm.start()));
        return digests;
    }

    /** Compares with what the body is. */
    void require(List<MessageDigest> digests) {
        int i = 0;
        for (Map.Entry<DigestAlgorithm, List<Claim>> entry : expected.entrySet()) {
            byte[] actual = digests.get(i++).digest();
            byte[] right = Base64.getEncoder().encode(actual);
            for (Claim claim : entry.getValue()) {
                if (!MessageDigest.isEqual(right, claim.encoded().getBytes(java.nio.charset.StandardCharsets.UTF_8))) {
                    throw mismatch(entry.getKey(), claim, actual);
                }
            }
        }
    }

    private static DigestMismatchException mismatch(DigestAlgorithm algorithm, Claim claim, byte[] actual) {
        Diagnosis diagnosis = Diagnosis.of(
                "the digest", "the body that " + claim.field() + " names with " + algorithm.id(), "another body");
        String text = claim.encoded();
        if (text.toLowerCase(Locale.ROOT).equals(HexFormat.of().formatHex(actual))) {
            return new DigestMismatchException(diagnosis.hint(
                    "It is the right body: the digest is written in" + " hexadecimal in place of base64"));
        }
        if (text.equals(Base64.getUrlEncoder().withoutPadding().encodeToString(actual))
                || text.equals(Base64.getEncoder().withoutPadding().encodeToString(actual))
                || text.equals(Base64.getUrlEncoder().encodeToString(actual))) {
            return new DigestMismatchException(diagnosis.hint(
                    "It is the right body: the digest is written in" + " another alphabet than base64 with padding"));
        }
        return new DigestMismatchException(diagnosis);
    }

    /** The value of {@code Digest}. */
    static String digest(DigestAlgorithm algorithm, byte[] digest) {
        return algorithm.id() + "=" + Base64.getEncoder().encodeToString(digest);
    }

    /** The value of {@code Content-Digest}. */
    static String contentDigest(DigestAlgorithm algorithm, byte[] digest) {
        return algorithm.id().toLowerCase(Locale.ROOT) + "=:"
                + Base64.getEncoder().encodeToString(digest) + ":";
    }
}
