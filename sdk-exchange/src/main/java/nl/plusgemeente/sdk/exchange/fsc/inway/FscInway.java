package nl.plusgemeente.sdk.exchange.fsc.inway;

import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import nl.plusgemeente.sdk.auth.CertificateRejectedException;
import nl.plusgemeente.sdk.auth.certificate.CertificateUse;
import nl.plusgemeente.sdk.auth.certificate.Purpose;
import nl.plusgemeente.sdk.core.error.SdkException;
import nl.plusgemeente.sdk.core.spi.Timekeeper;
import nl.plusgemeente.sdk.exchange.fsc.CertificateThumbprint;
import nl.plusgemeente.sdk.exchange.fsc.FscGroup;
import nl.plusgemeente.sdk.exchange.fsc.FscService;
import nl.plusgemeente.sdk.exchange.fsc.PeerId;
import nl.plusgemeente.sdk.exchange.fsc.log.LogDirection;
import nl.plusgemeente.sdk.exchange.fsc.log.LogRecord;
import nl.plusgemeente.sdk.exchange.fsc.log.TransactionId;
import nl.plusgemeente.sdk.exchange.fsc.log.TransactionLog;
import nl.plusgemeente.sdk.exchange.fsc.log.TransactionLogException;
import nl.plusgemeente.sdk.exchange.fsc.token.TokenClaims;

/**
 * Decides whether a request may reach a service, as an Inway does (FSC Core 2.0.0 §4.7.1.2, FSC Logging 1.1.0 §3.1), and writes
 * it to the transaction log first. Thread-safe; keep one for the whole application.
 *
 * <p>TLS must end in the application, or in front of it without being opened: the certificate of the connection is what a token
 * is bound to. The Manager of the same peer has to know this Inway's address and services, as it gives the tokens for them.
 *
 * <pre>{@code
 * FscInway inway = FscInway.builder(group, PeerId.of(ourOin), Set.of("zaken"),
 *                 InwayKeys.published(manager::certificates), log)
 *         .build();
 * }</pre>
 */
public final class FscInway {
    private final ClaimRules rules;
    private final VerifiedTokens tokens;
    private final FscGroup group;
    private final TransactionLog log;
    private final boolean subjectOnly;
    private final Timekeeper time;

    FscInway(
            FscGroup group,
            ClaimRules rules,
            VerifiedTokens tokens,
            TransactionLog log,
            boolean subjectOnly,
            Timekeeper time) {
        this.group = group;
        this.rules = rules;
        this.tokens = tokens;
        this.log = log;
        this.subjectOnly = subjectOnly;
        this.time = time;
    }

    /**
     * Sets an Inway up.
     *
     * @param group what its peers have agreed on
     * @param peer our own peer, called by its OIN
     * @param services the names of the services that it offers
     * @param keys those of our own Manager
     * @param log where each call is written before it is let in
     * @return a builder
     */
    public static FscInwayBuilder builder(
            FscGroup group, PeerId peer, Set<String> services, InwayKeys keys, TransactionLog log) {
        return new FscInwayBuilder(group, peer, services, keys, log);
    }

    /**
     * Verifies a request, and writes it to the transaction log. When this returns, the request may go to the service, with all
     * of its headers.
     *
     * @param request the request
     * @return who calls what
     * @throws InwayRefusedException when it may not (SDK-6076)
     */
    public FscCaller verify(InwayRequest request) {
        if (request.method().equals("CONNECT")) {
            throw Refusals.method();
        }
        TokenClaims claims = tokens.verify(VerifiedTokens.presented(request.authorization()));
        Instant now = time.clock().instant();
        rules.requireValidAt(now, claims);
        rules.requireIssuer(claims);
        requireCertificate(claims, request.clientCertificates());
        rules.requirePlace(claims);
        TransactionId transaction = transaction(request);
        append(claims, transaction, now);
        return new FscCaller(
                claims.subject(),
                claims.delegator(),
                new FscService(claims.issuer(), claims.service()),
                claims.publicationDelegator(),
                claims.grantHash(),
                claims.properties(),
                claims.additional(),
                transaction);
    }

    private void requireCertificate(TokenClaims claims, List<X509Certificate> chain) {
        if (chain.isEmpty()) {
            throw Refusals.invalid(
                    "The connection shows no certificate, to which the access token is bound: call over mTLS.");
        }
        rules.requireCertificate(claims, CertificateThumbprint.of(chain.get(0)));
        try {
            group.policy().check(chain, use(claims.subject()));
        } catch (CertificateRejectedException e) {
            if (e.retryable()) {
                throw Refusals.undecided(
                        "Whether the certificate of the connection counts is not known now: try later.", e);
            }
            throw Refusals.invalid("The certificate of the connection does not count in this group.", e);
        }
    }

    private CertificateUse use(PeerId subject) {
        CertificateUse anyone = CertificateUse.of(Purpose.TLS_CLIENT);
        return subjectOnly
                ? anyone.by(subject.oin()
                        .orElseThrow(() -> Refusals.invalid(
                                "The access token is of a peer that no certificate tells of (sub is no OIN).")))
                : anyone;
    }

    private static TransactionId transaction(InwayRequest request) {
        if (request.transactionIds().isEmpty()) {
            throw Refusals.noTransaction();
        }
        return request.transactionId().orElseThrow(Refusals::transaction);
    }

    /** Whatever a log throws, its record is not sure. */
    private void append(TokenClaims claims, TransactionId transaction, Instant now) {
        LogRecord record = claims.record(LogDirection.INCOMING, transaction, now);
        try {
            log.append(record);
        } catch (SdkException e) {
            throw Refusals.log(e);
        } catch (RuntimeException e) {
            throw Refusals.log(new TransactionLogException("The transaction log failed unexpectedly.", e));
        }
    }

    /** The peer, its group and what it offers. */
    @Override
    public String toString() {
        return "FscInway[" + rules.peer() + " in " + group.id() + ", " + rules.services() + "]";
    }
}
