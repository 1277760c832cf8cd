package nl.plusgemeente.sdk.exchange.fsc.manager;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;
import nl.plusgemeente.sdk.core.call.Answer;
import nl.plusgemeente.sdk.core.call.AnswerBody;
import nl.plusgemeente.sdk.core.identity.Secret;
import nl.plusgemeente.sdk.core.json.JsonException;
import nl.plusgemeente.sdk.exchange.fsc.PeerCertificates;

/**
 * Answers of a single object.
 *
 * @param <T> what it says
 * @param largest the largest size in bytes
 * @param reading reads it; a constant
 */
record SmallAnswer<T>(int largest, Reading<T> reading) implements Answer<T> {
    private static final int SMALL = 64 * 1_024;
    private static final int KEY_SET = 1_024 * 1_024;
    private static final int MOST_EXTENSIONS = 100;
    private static final Pattern COMPACT_JWS = Pattern.compile("[A-Za-z0-9_-]+\\.[A-Za-z0-9_-]+\\.[A-Za-z0-9_-]+");
    private static final int LONGEST_TOKEN = 32 * 1_024;

    /** {@code GET /peer}. */
    static final SmallAnswer<PeerInfo> PEER = new SmallAnswer<>(SMALL, body -> peer(BoundedJson.read(body, SMALL)));
    /** {@code POST /token} (RFC 6749 §5.1). */
    static final SmallAnswer<Secret> TOKEN = new SmallAnswer<>(SMALL, body -> token(BoundedJson.read(body, SMALL)));
    /** {@code GET /.well-known/jwks.json}. */
    static final SmallAnswer<PeerCertificates> CERTIFICATES =
            new SmallAnswer<>(KEY_SET, body -> PeerCertificates.parse(BoundedJson.bytes(body, KEY_SET)));

    @Override
    public T read(AnswerBody body) throws IOException {
        return reading.read(body);
    }

    private static PeerInfo peer(Fields info) {
        Map<String, String> extensions = new LinkedHashMap<>();
        info.optional("enabled_extensions")
                .ifPresent(enabled -> enabled.all().forEach((name, version) -> {
                    if (version instanceof String text && extensions.size() < MOST_EXTENSIONS) {
                        extensions.put((String) name, text);
                    }
                }));
        return new PeerInfo(
                info.peer("peer_id"),
                info.required("peer_name"),
                info.text("fsc_version").orElse(""),
                extensions);
    }

    private static Secret token(Fields answer) {
        if (!answer.required("token_type").equalsIgnoreCase("bearer")) {
            throw new JsonException("its token_type is not bearer");
        }
        if (answer.all().get("access_token") instanceof String token
                && token.length() <= LONGEST_TOKEN
                && COMPACT_JWS.matcher(token).matches()) {
            return Secret.of(token);
        }
        throw new JsonException("access_token is absent or no JWT of at most 32 KiB");
    }

    /** Reads a body. */
    interface Reading<T> {
        T read(AnswerBody body) throws IOException;
    }
}
