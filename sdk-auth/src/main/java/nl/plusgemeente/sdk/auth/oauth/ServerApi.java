package nl.plusgemeente.sdk.auth.oauth;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URI;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Locale;
import nl.plusgemeente.sdk.core.call.Answer;
import nl.plusgemeente.sdk.core.call.ApiProfile;
import nl.plusgemeente.sdk.core.call.FacilityEnvironment;
import nl.plusgemeente.sdk.core.call.Operation;
import nl.plusgemeente.sdk.core.call.OperationBuilder;

/** Makes an absolute address into an operation, so that it travels like any call: one API per host of a server. */
final class ServerApi {
    private static final int HOST_LETTERS = 40;

    private ServerApi() {}

    /** Sends a form. Asking an authorization server again does no harm, but for what it takes once only. */
    static <T> Operation<T> post(
            FacilityEnvironment environment, URI address, String word, FormBody form, Answer<T> answer) {
        OperationBuilder<T> post =
                Operation.post(api(environment, address), word, answer).body(form);
        return (form.once() ? post : post.idempotent()).build().at(address);
    }

    static <T> Operation<T> get(FacilityEnvironment environment, URI address, String word, Answer<T> answer) {
        return Operation.get(api(environment, address), word, answer).build().at(address);
    }

    private static ApiProfile api(FacilityEnvironment environment, URI address) {
        String host = address.getScheme() + "://" + address.getRawAuthority();
        String id = id(address);
        return ApiProfile.builder(id, id, "").host(environment, host).build();
    }

    /** The host for whoever reads logs, and a hash to tell apart what looks alike without dots and ports. */
    static String id(URI address) {
        String origin = (address.getScheme() + "://" + address.getRawAuthority()).toLowerCase(Locale.ROOT);
        String host = address.getHost().toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-");
        String shown = host.substring(0, Math.min(HOST_LETTERS, host.length()));
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(origin.getBytes(UTF_8));
            return "oauth-" + shown + "-" + HexFormat.of().formatHex(hash, 0, 6);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("A Java platform has SHA-256", e);
        }
    }
}
