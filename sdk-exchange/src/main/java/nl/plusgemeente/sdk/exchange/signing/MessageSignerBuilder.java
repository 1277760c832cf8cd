package nl.plusgemeente.sdk.exchange.signing;

import java.security.Provider;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import nl.plusgemeente.sdk.core.spi.Timekeeper;
import org.jspecify.annotations.Nullable;

/** Sets a {@link MessageSigner} up. What is not given is as the standards have it today. */
public final class MessageSignerBuilder {
    private Coverage coverage = Coverage.PAYLOAD;
    private HeaderDialect dialect = HeaderDialect.NLGOV_ADR;
    private TimeClaim claim = TimeClaim.IAT;
    private CertificateForm certificate = CertificateForm.CHAIN;
    private DigestAlgorithm digest = DigestAlgorithm.SHA_256;
    private boolean contentDigest;
    private List<String> more = List.of();
    private @Nullable Provider provider;
    private Timekeeper time = Timekeeper.system();

    MessageSignerBuilder() {}

    /**
     * How much of a message is signed.
     *
     * @param wanted {@link Coverage#PAYLOAD} where none is given
     * @return this builder
     */
    public MessageSignerBuilder coverage(Coverage wanted) {
        coverage = wanted;
        return this;
    }

    /**
     * Which name the signature has.
     *
     * @param wanted {@link HeaderDialect#NLGOV_ADR} where none is given
     * @return this builder
     */
    public MessageSignerBuilder dialect(HeaderDialect wanted) {
        dialect = wanted;
        return this;
    }

    /**
     * How the moment of signing is written.
     *
     * @param wanted {@link TimeClaim#IAT} where none is given
     * @return this builder
     */
    public MessageSignerBuilder timeClaim(TimeClaim wanted) {
        claim = wanted;
        return this;
    }

    /**
     * What of the certificate goes along. The root never does.
     *
     * @param wanted {@link CertificateForm#CHAIN} where none is given
     * @return this builder
     */
    public MessageSignerBuilder certificate(CertificateForm wanted) {
        certificate = wanted;
        return this;
    }

    /**
     * The digest of the body.
     *
     * @param wanted {@link DigestAlgorithm#SHA_256} where none is given
     * @return this builder
     */
    public MessageSignerBuilder digest(DigestAlgorithm wanted) {
        digest = wanted;
        return this;
    }

    /**
     * Sends the digest in {@code Content-Digest} (RFC 9530) as well, as the ADR module Transfer asks for large files. Where
     * the whole message is signed it is covered.
     *
     * @return this builder
     */
    public MessageSignerBuilder contentDigest() {
        contentDigest = true;
        return this;
    }

    /**
     * Header fields that are covered where they are present, beside those that must be, when the whole message is signed.
     *
     * @param fields names, such as {@code date}
     * @return this builder
     * @throws IllegalArgumentException for what is no name of a field
     */
    public MessageSignerBuilder covering(String... fields) {
        for (String field : fields) {
            if (!CoveredFields.isName(field) || field.startsWith("(")) {
                throw new IllegalArgumentException("the name of a header field is a token (RFC 9110 5.6.2)");
            }
        }
        more = Stream.of(fields)
                .map(field -> field.toLowerCase(Locale.ROOT))
                .distinct()
                .toList();
        return this;
    }

    /**
     * A security provider to sign with, such as a native one. It need not be installed. Keys of an HSM stay with theirs.
     *
     * @param faster those of the platform where none is given
     * @return this builder
     */
    public MessageSignerBuilder provider(Provider faster) {
        provider = faster;
        return this;
    }

    /**
     * The time, for tests.
     *
     * @param timekeeper the machine's where none is given
     * @return this builder
     */
    public MessageSignerBuilder time(Timekeeper timekeeper) {
        time = timekeeper;
        return this;
    }

    /**
     * The signer.
     *
     * @return thread-safe
     */
    public MessageSigner build() {
        return new MessageSigner(new SigningRules(
                coverage,
                dialect,
                claim,
                certificate,
                digest,
                contentDigest,
                more,
                Optional.ofNullable(provider),
                time));
    }
}
