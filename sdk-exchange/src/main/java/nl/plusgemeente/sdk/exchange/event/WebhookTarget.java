package nl.plusgemeente.sdk.exchange.event;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URI;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Locale;
import java.util.function.UnaryOperator;
import nl.plusgemeente.sdk.core.call.Answer;
import nl.plusgemeente.sdk.core.call.ApiProfile;
import nl.plusgemeente.sdk.core.call.FacilityEnvironment;
import nl.plusgemeente.sdk.core.call.Nothing;
import nl.plusgemeente.sdk.core.call.Operation;
import nl.plusgemeente.sdk.core.call.OperationBuilder;

/** A receiver's address as the SDK's pipeline wants it: one API per host, so that a host that fails hinders no other. */
record WebhookTarget(URI address, ApiProfile api) {
    /** What logs and messages show instead of path and query, which may tell too much. */
    private static final String SHOWN = "webhook";

    static WebhookTarget of(FacilityEnvironment environment, URI address) {
        if (address.getHost() == null
                || address.getRawUserInfo() != null
                || address.getRawFragment() != null
                || !environment.allows(address)) {
            throw new IllegalArgumentException("A receiver has an https address without user and fragment"
                    + (environment.isLocal() ? ", on this machine only" : "") + " in " + environment);
        }
        String host = address.getScheme() + "://" + address.getRawAuthority();
        String id = id(host);
        return new WebhookTarget(
                address,
                ApiProfile.builder(id, id, "")
                        .host(environment, host)
                        .mediaType("*/*")
                        .build());
    }

    Operation<Nothing> operation(String method, UnaryOperator<OperationBuilder<byte[]>> setting) {
        return setting.apply(Operation.raw(api, method, SHOWN).idempotent())
                .build()
                .reading(Answer.nothing())
                .at(address);
    }

    private static String id(String host) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256")
                    .digest(host.toLowerCase(Locale.ROOT).getBytes(UTF_8));
            String name = URI.create(host).getHost().toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-");
            return "webhook-" + name.substring(0, Math.min(30, name.length())) + "-"
                    + HexFormat.of().formatHex(hash, 0, 6);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("A Java platform has SHA-256", e);
        }
    }

    @Override
    public String toString() {
        return api.id();
    }
}
