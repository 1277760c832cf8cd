package nl.plusgemeente.sdk.exchange.signing;

import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.plusgemeente.sdk.auth.JwsAlgorithm;
import nl.plusgemeente.sdk.core.json.JsonException;
import nl.plusgemeente.sdk.core.spi.Base64Url;
import nl.plusgemeente.sdk.core.spi.StrictJson;
import org.jspecify.annotations.Nullable;

/**
 * What a protected header says (JAdES, ETSI TS 119 182-1, as the ADR module Signing profiles it). Where it departs in one of
 * the ways of {@link Deviation} that is noted, and decided upon later.
 *
 * @param algorithm how it is signed
 * @param raw whether the body is signed as it is ({@code b64} false); for {@link Deviation#BODY_JWS} only it may not be
 * @param signedAt {@code iat} or {@code sigT}; empty for {@link Deviation#BODY_JWS} only
 * @param pars what it covers, in lower case; empty for {@link Deviation#BODY_JWS}
 * @param thumbprint {@code x5t#S256}, as base64url without padding; empty when it does not say
 * @param chain {@code x5c}; empty when it brings none
 */
record ProtectedHeader(
        JwsAlgorithm algorithm,
        boolean raw,
        Optional<Instant> signedAt,
        List<String> pars,
        Optional<String> thumbprint,
        List<String> chain) {
    static final String HTTP_HEADERS = "http://uri.etsi.org/19182/HttpHeaders";

    private static final int DEPTH = 3;
    private static final int MOST_PARS = 64;
    private static final int MOST_CERTIFICATES = 8;
    private static final int SHA256_LENGTH = 43;
    /** To the second, in UTC: JAdES V1.1.1 §5.2.1 allows nothing else. */
    private static final DateTimeFormatter SIG_T = DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ssX", Locale.ROOT);

    private static final Set<String> UNDERSTOOD = Set.of("b64", "sigD", "sigT");
    /** They would let the sender choose the key, compress, encrypt, or name a certificate by a weak digest. */
    private static final List<String> REFUSED = List.of("jku", "jwk", "x5u", "x5t", "zip", "enc");

    static ProtectedHeader parse(SignatureField field, Set<Deviation> deviations) {
        Map<String, Object> members = members(field.header());
        requireNone(members);
        JwsAlgorithm algorithm = algorithm(members.get("alg"), deviations);
        boolean bodyJws = !members.containsKey("sigD");
        if (bodyJws) {
            deviations.add(Deviation.BODY_JWS);
        }
        boolean raw = raw(members.get("b64"), bodyJws);
        crit(members, bodyJws);
        return new ProtectedHeader(
                algorithm,
                raw,
                signedAt(members, bodyJws),
                bodyJws ? List.of() : pars(members.get("sigD"), deviations),
                thumbprint(members.get("x5t#S256"), deviations),
                chain(members.get("x5c")));
    }

    /** Of a signature that stands in the body, with what it signs: no extension is used, and none accepted. */
    static ProtectedHeader compact(Map<String, Object> members) {
        for (String name : List.of("b64", "crit", "sigD")) {
            if (members.containsKey(name)) {
                throw form("the protected header", "no " + name, "one");
            }
        }
        requireNone(members);
        if (!"PS256".equals(members.get("alg"))) {
            throw form("alg", "PS256", members.get("alg") instanceof String text ? known(text) : "none");
        }
        Optional<Instant> iat = Optional.ofNullable(members.get("iat")).map(ProtectedHeader::iat);
        if (iat.isEmpty()) {
            throw form("the moment of signing", "iat", "nothing");
        }
        return new ProtectedHeader(
                JwsAlgorithm.PS256,
                false,
                iat,
                List.of(),
                thumbprint(members.get("x5t#S256"), EnumSet.noneOf(Deviation.class)),
                chain(members.get("x5c")));
    }

    private static void requireNone(Map<String, Object> members) {
        for (String name : REFUSED) {
            if (members.containsKey(name)) {
                throw form("the protected header", "no " + name, "one");
            }
        }
    }

    /** The same, signed at another moment. */
    ProtectedHeader at(Instant moment) {
        return new ProtectedHeader(algorithm, raw, Optional.of(moment), pars, thumbprint, chain);
    }

    private static Map<String, Object> members(String encoded) {
        try {
            return StrictJson.object(Base64Url.decode(encoded), DEPTH);
        } catch (IllegalArgumentException e) {
            throw form("the protected header", "base64url without padding", "another text");
        } catch (JsonException e) {
            throw form("the protected header", "one JSON object, each member once", String.valueOf(e.getMessage()));
        }
    }

    private static JwsAlgorithm algorithm(@Nullable Object value, Set<Deviation> deviations) {
        if ("PS256".equals(value)) {
            return JwsAlgorithm.PS256;
        }
        if ("RS256".equals(value)) {
            deviations.add(Deviation.ALGORITHM_RS256);
            return JwsAlgorithm.RS256;
        }
        throw form("alg", "PS256", value instanceof String text ? known(text) : "none");
    }

    private static String known(String algorithm) {
        return JwsAlgorithm.of(algorithm).map(JwsAlgorithm::id).orElse("another");
    }

    private static boolean raw(@Nullable Object value, boolean bodyJws) {
        if (Boolean.FALSE.equals(value)) {
            return true;
        }
        if (bodyJws && (value == null || Boolean.TRUE.equals(value))) {
            return false;
        }
        throw form("b64", "false (RFC 7797, JAdES 5.1.10)", value == null ? "nothing" : "another value");
    }

    private static void crit(Map<String, Object> members, boolean bodyJws) {
        Object value = members.get("crit");
        if (value == null && bodyJws && !members.containsKey("b64")) {
            return;
        }
        List<?> listed = value instanceof List<?> list ? list : List.of();
        Set<Object> names = new HashSet<>(listed);
        if (names.isEmpty() || names.size() != listed.size()) {
            throw form("crit", "a list of names, each once", value == null ? "nothing" : "another value");
        }
        for (Object name : names) {
            if (!(name instanceof String text) || !UNDERSTOOD.contains(text) || !members.containsKey(text)) {
                throw form("crit", "names out of b64, sigD and sigT that are in the header", "another one");
            }
        }
        if (members.containsKey("b64") && !names.contains("b64") || !bodyJws && !names.contains("sigD")) {
            throw form("crit", "b64 and sigD among its names (RFC 7797 6, JAdES 5.1.9)", "one of them left out");
        }
    }

    private static Optional<Instant> signedAt(Map<String, Object> members, boolean bodyJws) {
        Optional<Instant> iat = Optional.ofNullable(members.get("iat")).map(ProtectedHeader::iat);
        Optional<Instant> sigT = Optional.ofNullable(members.get("sigT")).map(ProtectedHeader::sigT);
        if (iat.isPresent() && sigT.isPresent() && !iat.equals(sigT)) {
            throw form("the moment of signing", "iat and sigT that agree, or one of them", "two that differ");
        }
        Optional<Instant> either = iat.or(() -> sigT);
        if (either.isEmpty() && !bodyJws) {
            throw form("the moment of signing", "iat or sigT", "neither");
        }
        return either;
    }

    private static Instant iat(Object value) {
        // up to the year 9999, beyond which an Instant cannot be written any more
        if (value instanceof Long seconds && seconds >= 0 && seconds < 253_402_300_800L) {
            return Instant.ofEpochSecond(seconds);
        }
        throw form("iat", "whole seconds since 1970", "another value");
    }

    private static Instant sigT(Object value) {
        try {
            if (value instanceof String text && text.endsWith("Z")) {
                return SIG_T.parse(text, Instant::from);
            }
        } catch (DateTimeParseException e) {
            throw form("sigT", "a moment such as 2026-11-26T08:00:00Z", "another text");
        }
        throw form("sigT", "a moment in UTC such as 2026-11-26T08:00:00Z", "another value");
    }

    private static List<String> pars(@Nullable Object value, Set<Deviation> deviations) {
        if (!(value instanceof Map<?, ?> sigD) || !HTTP_HEADERS.equals(sigD.get("mId"))) {
            throw form("sigD", "mId " + HTTP_HEADERS, "another value");
        }
        if (sigD.size() != 2 || !(sigD.get("pars") instanceof List<?> pars)) {
            throw form("sigD", "mId and pars, and nothing else", "other members");
        }
        if (pars.isEmpty() || pars.size() > MOST_PARS) {
            throw form("pars", "1 to " + MOST_PARS + " names", String.valueOf(pars.size()));
        }
        List<String> names = pars.stream()
                .map(name -> CoveredFields.lowerCase(name, deviations))
                .toList();
        if (new HashSet<>(names).size() != names.size()) {
            throw form("pars", "each name once", "one that stands twice");
        }
        return names;
    }

    private static Optional<String> thumbprint(@Nullable Object value, Set<Deviation> deviations) {
        if (value == null) {
            return Optional.empty();
        }
        if (value instanceof String text) {
            String plain = text.replace("=", "").replace('+', '-').replace('/', '_');
            if (plain.length() == SHA256_LENGTH && text.length() <= SHA256_LENGTH + 1) {
                if (!plain.equals(text)) {
                    deviations.add(Deviation.PADDED_THUMBPRINT);
                }
                return Optional.of(plain);
            }
        }
        throw form("x5t#S256", "a SHA-256 in base64url without padding", "another value");
    }

    private static List<String> chain(@Nullable Object value) {
        if (value == null) {
            return List.of();
        }
        if (value instanceof List<?> list && !list.isEmpty() && list.size() <= MOST_CERTIFICATES) {
            return list.stream()
                    .map(text -> {
                        if (text instanceof String encoded) {
                            return encoded;
                        }
                        throw notAChain();
                    })
                    .toList();
        }
        throw notAChain();
    }

    private static SignatureFormException notAChain() {
        return form("x5c", "1 to " + MOST_CERTIFICATES + " certificates", "another value");
    }

    private static SignatureFormException form(String check, String expected, String found) {
        return SignatureField.form(check, expected, found);
    }
}
