package nl.plusgemeente.sdk.mock.internal.exchange;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import nl.plusgemeente.sdk.auth.certificate.OinCertificatePolicy;
import nl.plusgemeente.sdk.core.call.FacilityEnvironment;
import nl.plusgemeente.sdk.core.identity.Oin;
import nl.plusgemeente.sdk.core.identity.TrustAnchors;
import nl.plusgemeente.sdk.exchange.Exchange;
import nl.plusgemeente.sdk.exchange.ExchangeBuilder;
import nl.plusgemeente.sdk.exchange.encryption.MessageDecrypter;
import nl.plusgemeente.sdk.exchange.encryption.MessageEncrypter;
import nl.plusgemeente.sdk.exchange.message.BodyLimits;
import nl.plusgemeente.sdk.exchange.signing.Coverage;
import nl.plusgemeente.sdk.exchange.signing.HeaderDialect;
import nl.plusgemeente.sdk.exchange.signing.MessageSigner;
import nl.plusgemeente.sdk.exchange.signing.MessageVerifier;
import nl.plusgemeente.sdk.exchange.signing.ReplayGuard;
import nl.plusgemeente.sdk.mock.MockTenant;
import nl.plusgemeente.sdk.mock.internal.pki.ExchangePki;
import nl.plusgemeente.sdk.mock.internal.time.MockTime;

/** The partner's own use of the SDK: made when the first message comes, kept for each agreement. */
final class Partner {

    static final Duration LATE = Duration.ofHours(1);
    private static final int REMEMBERED = 1_000_000;
    private static final int LARGEST = 64 * 1024 * 1024;

    private final ExchangePki pki;
    private final MockTime time;
    private final Oin[] tenants;
    private final ReplayGuard replays;
    private final Map<Demands, Exchange> receiving = new ConcurrentHashMap<>();
    private final Map<Manner, Exchange> answering = new ConcurrentHashMap<>();
    private final Map<Boolean, OinCertificatePolicy> policy = new ConcurrentHashMap<>(1);

    Partner(ExchangePki pki, Clock clock, List<MockTenant> tenants) {
        this.pki = pki;
        this.time = new MockTime(clock);
        this.tenants = tenants.stream().map(MockTenant::oin).map(Oin::of).toArray(Oin[]::new);
        this.replays = ReplayGuard.inMemory(REMEMBERED, clock);
    }

    /**
     * How an answer is signed.
     *
     * @param agreed what of it is signed when it is encrypted
     * @param late whether the moment of signing is {@link #LATE}
     */
    record Manner(Demands agreed, Coverage coverage, HeaderDialect dialect, boolean late) {}

    ExchangePki pki() {
        return pki;
    }

    OinCertificatePolicy policy() {
        return policy.computeIfAbsent(
                true,
                only -> OinCertificatePolicy.builder(TrustAnchors.of(pki.root()), FacilityEnvironment.LOCAL)
                        .anyPolicy()
                        .crlHosts(ExchangePki.CRL_HOST)
                        .crlSource(request -> pki.list(request.address()))
                        .time(time)
                        .build());
    }

    /** Accepts messages of the tenants. */
    Exchange receiving(Demands demands) {
        return receiving.computeIfAbsent(
                demands, agreed -> exchange(MessageSigner.builder().build(), agreed));
    }

    /** Protects answers. */
    Exchange answering(Manner manner) {
        return answering.computeIfAbsent(manner, how -> {
            MessageSigner signer = MessageSigner.builder()
                    .coverage(how.coverage())
                    .dialect(how.dialect())
                    .time(how.late() ? time.before(LATE) : time)
                    .build();
            return exchange(signer, how.agreed());
        });
    }

    MessageEncrypter encrypter() {
        return MessageEncrypter.builder(pki::chain, policy()).build();
    }

    private Exchange exchange(MessageSigner signer, Demands agreed) {
        BodyLimits limits = new BodyLimits(LARGEST, LARGEST, java.util.Optional.empty());
        MessageVerifier verifier = MessageVerifier.builder(policy())
                .senders(tenants)
                .atLeast(agreed.least())
                .replays(replays)
                .limits(limits)
                .time(time)
                .build();
        ExchangeBuilder builder = Exchange.builder(signer, verifier);
        agreed.mode()
                .ifPresent(mode -> builder.encryption(
                        encrypter(),
                        MessageDecrypter.builder(() -> List.of(pki.partner()))
                                .limits(limits)
                                .build(),
                        mode));
        return builder.build();
    }
}
