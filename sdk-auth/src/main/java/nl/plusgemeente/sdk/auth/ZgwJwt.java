package nl.plusgemeente.sdk.auth;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Supplier;
import nl.plusgemeente.sdk.auth.internal.origin.Origin;
import nl.plusgemeente.sdk.core.call.CredentialKind;
import nl.plusgemeente.sdk.core.call.FacilityEnvironment;
import nl.plusgemeente.sdk.core.http.OutgoingRequest;
import nl.plusgemeente.sdk.core.identity.Secret;
import nl.plusgemeente.sdk.core.spi.AttemptContext;
import nl.plusgemeente.sdk.core.spi.AuthScheme;
import nl.plusgemeente.sdk.core.spi.Reaction;
import nl.plusgemeente.sdk.core.spi.Refusal;

/**
 * The JWT of the ZGW APIs, such as Open Zaak's: signed with HS256 by a secret that client and component share
 * ({@link AuthProfile#ZGW}). What a client may do stands in the Autorisaties API and not in the token. Each component
 * has its own client id and secret, so that each is a credential of its own.
 *
 * <p>Every attempt gets a new token, made for the user of that moment. Give the user with the calls of a view,
 * {@code caller.with(jwt.onBehalfOf(new ZgwUser("j.jansen", "J. Jansen")))}, or once and for all with
 * {@link Builder#user(Supplier)}.
 *
 * <p>It goes to the API that it is for and nowhere else. Its {@code iat} lies ten seconds back, as components allow their
 * clock no difference; {@code nbf} is left out for the same reason. Errors: {@link ZgwJwtRefusedException} (SDK-5060)
 * where the component refuses the token, {@link AccessDeniedException} (SDK-5061) where it refuses what was asked.
 */
public final class ZgwJwt implements AuthScheme {
    private static final Duration SHORTEST = Duration.ofMinutes(5);
    private static final Duration LONGEST = Duration.ofHours(1);

    private final ZgwClient client;
    private final Supplier<Optional<ZgwUser>> user;

    private ZgwJwt(ZgwClient client, Supplier<Optional<ZgwUser>> user) {
        this.client = client;
        this.user = user;
    }

    /**
     * A client without users, such as a nightly job.
     *
     * @param clientId the client's id at the component: 1 to 255 visible characters
     * @param secret the secret that both share, in UTF-8
     * @return the credential
     * @throws IllegalArgumentException for a client id that cannot be one
     */
    public static ZgwJwt of(String clientId, Secret secret) {
        return builder(clientId, secret).build();
    }

    /**
     * A client.
     *
     * @param clientId the client's id at the component: 1 to 255 visible characters
     * @param secret the secret that both share, in UTF-8
     * @return a builder
     * @throws IllegalArgumentException for a client id that cannot be one
     */
    public static Builder builder(String clientId, Secret secret) {
        return new Builder(clientId, secret);
    }

    /**
     * The same client, acting for a person.
     *
     * @param person who is named in the audit trail
     * @return a credential; cheap, for one call or many
     */
    public ZgwJwt onBehalfOf(ZgwUser person) {
        Optional<ZgwUser> only = Optional.of(person);
        return new ZgwJwt(client, () -> only);
    }

    @Override
    public CredentialKind kind() {
        return CredentialKind.ZGW_JWT;
    }

    @Override
    public Optional<FacilityEnvironment> environment() {
        return client.environment();
    }

    @Override
    public Optional<String> fault() {
        return client.fault();
    }

    @Override
    public OutgoingRequest authenticate(OutgoingRequest request, AttemptContext context) {
        Origin.require(request, context, "ZGW JWT");
        String token = client.token(context.means().time().clock().instant(), user.get(), context);
        request.headers().set("Authorization", "Bearer " + token);
        return request;
    }

    @Override
    public Reaction refused(Refusal refusal, AttemptContext context) {
        return new ZgwRefusals(client.id(), context).judge(refusal);
    }

    /** The client id; neither secret nor user. */
    @Override
    public String toString() {
        return "ZgwJwt[" + client.id() + "]";
    }

    /** Sets a {@link ZgwJwt} up. */
    public static final class Builder {
        private final String clientId;
        private final Secret secret;
        private Supplier<Optional<ZgwUser>> user = Optional::empty;
        private Duration validity = LONGEST;
        private boolean strict;
        private Optional<FacilityEnvironment> environment = Optional.empty();

        private Builder(String clientId, Secret secret) {
            if (clientId.isBlank() || clientId.length() > 255 || !ZgwText.isClean(clientId)) {
                throw new IllegalArgumentException("a ZGW client id has 1 to 255 characters, none of them a control");
            }
            this.clientId = clientId;
            this.secret = secret;
        }

        /**
         * Where the user comes from, such as the application's session.
         *
         * @param source asked at every attempt, in the thread that makes the call; empty for no user
         * @return this builder
         */
        public Builder user(Supplier<Optional<ZgwUser>> source) {
            user = source;
            return this;
        }

        /**
         * How long a token is valid.
         *
         * @param duration 5 minutes to 1 hour, which is the standard; Open Zaak refuses older ones anyhow
         * @return this builder
         * @throws IllegalArgumentException outside these bounds
         */
        public Builder validity(Duration duration) {
            if (duration.compareTo(SHORTEST) < 0 || duration.compareTo(LONGEST) > 0) {
                throw new IllegalArgumentException("a ZGW JWT is valid for 5 minutes to 1 hour");
            }
            validity = duration;
            return this;
        }

        /**
         * Refuses a secret of less than 32 bytes (RFC 7518 §3.2), for which there is otherwise one warning in the log.
         *
         * @return this builder
         */
        public Builder strict() {
            strict = true;
            return this;
        }

        /**
         * The environment that gave the secret out: an SDK that is built for another refuses it.
         *
         * @param given that environment
         * @return this builder
         */
        public Builder environment(FacilityEnvironment given) {
            environment = Optional.of(given);
            return this;
        }

        /**
         * The credential.
         *
         * @return thread-safe
         */
        public ZgwJwt build() {
            return new ZgwJwt(
                    new ZgwClient(clientId, secret, validity, strict, environment, new AtomicBoolean()), user);
        }
    }
}
