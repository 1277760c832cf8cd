package nl.plusgemeente.sdk.auth.oauth;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.Optional;
import nl.plusgemeente.sdk.auth.AuthErrors;
import nl.plusgemeente.sdk.auth.ClientMethod;
import nl.plusgemeente.sdk.auth.internal.clock.HttpDate;
import nl.plusgemeente.sdk.auth.internal.origin.Origin;
import nl.plusgemeente.sdk.core.call.CredentialKind;
import nl.plusgemeente.sdk.core.error.ConfigurationException;
import nl.plusgemeente.sdk.core.http.Headers;
import nl.plusgemeente.sdk.core.http.OutgoingRequest;
import nl.plusgemeente.sdk.core.identity.ClientIdentity;
import nl.plusgemeente.sdk.core.spi.AttemptContext;
import nl.plusgemeente.sdk.core.spi.AuthScheme;
import nl.plusgemeente.sdk.core.spi.Reaction;
import nl.plusgemeente.sdk.core.spi.Refusal;
import org.jspecify.annotations.Nullable;

/**
 * Proves a client to its authorization server: on every attempt of one call anew. Remembers with what and how far the
 * clocks are apart, for the message should it be refused.
 */
final class ClientProof implements AuthScheme {
    private final OAuthClient client;
    private final ServerMetadata metadata;
    private final TokenBinding binding;
    private volatile @Nullable ClientIdentity identity;
    private volatile @Nullable Assertion assertion;
    private volatile @Nullable Duration ahead;

    ClientProof(OAuthClient client, ServerMetadata metadata, TokenBinding binding) {
        this.client = client;
        this.metadata = metadata;
        this.binding = binding;
    }

    @Override
    public CredentialKind kind() {
        return CredentialKind.NONE;
    }

    @Override
    public OutgoingRequest authenticate(OutgoingRequest request, AttemptContext context) {
        Origin.require(request, context, "client authentication");
        FormBody form = request.body().map(FormBody.class::cast).orElse(FormBody.EMPTY);
        return binding.atServer(request.withBody(proved(form, request.headers(), context)), context);
    }

    private FormBody proved(FormBody form, Headers headers, AttemptContext context) {
        ClientAuthentication own = client.authentication();
        if (own instanceof PrivateKeyJwt jwt) {
            return form.and("client_id", own.clientId())
                    .and("client_assertion_type", Assertion.TYPE)
                    .and("client_assertion", signed(jwt, context));
        }
        if (own instanceof ClientSecret secret) {
            return shared(secret, form, headers);
        }
        identity = context.means().identity().orElseThrow(() -> noCertificate(context));
        return form.and("client_id", own.clientId());
    }

    private String signed(PrivateKeyJwt jwt, AttemptContext context) {
        ClientIdentity key = jwt.keys().current(context.means());
        Assertion made = Assertion.of(jwt, key, client.server().profile(), metadata);
        identity = key;
        assertion = made;
        return made.sign(audience(), context.means().time().clock().instant());
    }

    String audience() {
        return client.server().assertionAudience() == AssertionAudience.ISSUER
                ? client.server().issuer().toString()
                : metadata.endpoint(Endpoint.TOKEN)
                        .orElse(client.server().issuer())
                        .toString();
    }

    private static FormBody shared(ClientSecret secret, FormBody form, Headers headers) {
        if (secret.method() == ClientMethod.CLIENT_SECRET_POST) {
            return form.and("client_id", secret.clientId())
                    .and("client_secret", secret.secret().reveal());
        }
        String pair = FormBody.encode(secret.clientId()) + ":"
                + FormBody.encode(secret.secret().reveal());
        headers.set("Authorization", "Basic " + Base64.getEncoder().encodeToString(pair.getBytes(UTF_8)));
        return form;
    }

    private ConfigurationException noCertificate(AttemptContext context) {
        return new ConfigurationException(
                AuthErrors.PROFILE,
                "The client " + client.authentication().clientId() + " proves itself by the certificate of tenant "
                        + context.tenant() + ", which has none: give it one with Tenant.Builder.identity(KeySource).",
                context.facts(),
                null);
    }

    @Override
    public void answered(Headers headers, AttemptContext context) {
        Instant now = context.means().time().clock().instant();
        HttpDate.of(headers).ifPresent(server -> ahead = Duration.between(server, now));
        binding.answered(headers, context);
    }

    @Override
    public Reaction refused(Refusal refusal, AttemptContext context) {
        return binding.repeats(refusal, context) ? Reaction.REPEAT : Reaction.NONE;
    }

    OAuthClient client() {
        return client;
    }

    /** The key or certificate that was shown last. */
    Optional<ClientIdentity> identity() {
        return Optional.ofNullable(identity);
    }

    /** What was signed last. */
    Optional<Assertion> assertion() {
        return Optional.ofNullable(assertion);
    }

    /** How far our clock is ahead of the server's, by the {@code Date} of its last answer; negative when behind. */
    Optional<Duration> ahead() {
        return Optional.ofNullable(ahead);
    }
}
