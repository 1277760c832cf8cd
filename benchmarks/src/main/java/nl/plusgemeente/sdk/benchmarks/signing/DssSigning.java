package nl.plusgemeente.sdk.benchmarks.signing;

import static java.nio.charset.StandardCharsets.UTF_8;

import eu.europa.esig.dss.enumerations.DigestAlgorithm;
import eu.europa.esig.dss.enumerations.EncryptionAlgorithm;
import eu.europa.esig.dss.enumerations.Indication;
import eu.europa.esig.dss.enumerations.SigDMechanism;
import eu.europa.esig.dss.enumerations.SignatureAlgorithm;
import eu.europa.esig.dss.enumerations.SignatureLevel;
import eu.europa.esig.dss.enumerations.SignaturePackaging;
import eu.europa.esig.dss.jades.HTTPHeader;
import eu.europa.esig.dss.jades.HTTPHeaderDigest;
import eu.europa.esig.dss.jades.JAdESSignatureParameters;
import eu.europa.esig.dss.jades.signature.JAdESService;
import eu.europa.esig.dss.model.DSSDocument;
import eu.europa.esig.dss.model.InMemoryDocument;
import eu.europa.esig.dss.model.SignatureValue;
import eu.europa.esig.dss.model.policy.ValidationPolicy;
import eu.europa.esig.dss.model.x509.CertificateToken;
import eu.europa.esig.dss.policy.ValidationPolicyFacade;
import eu.europa.esig.dss.simplereport.SimpleReport;
import eu.europa.esig.dss.spi.validation.CommonCertificateVerifier;
import eu.europa.esig.dss.spi.x509.CommonTrustedCertificateSource;
import eu.europa.esig.dss.validation.SignedDocumentValidator;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.security.GeneralSecurityException;
import java.security.Signature;
import java.util.List;
import nl.plusgemeente.sdk.auth.JwsAlgorithm;
import nl.plusgemeente.sdk.core.http.Headers;
import nl.plusgemeente.sdk.core.identity.ClientIdentity;

/** EU DSS, with everything kept that may be kept, and without lists of revoked certificates, as the SDK has it here. */
final class DssSigning implements Signing {
    private final Exchange exchange;
    private final CommonCertificateVerifier verifier = new CommonCertificateVerifier();
    private final JAdESService service;
    private final ValidationPolicy policy = policy();
    private int place;

    DssSigning(Exchange exchange) {
        this.exchange = exchange;
        CommonTrustedCertificateSource trusted = new CommonTrustedCertificateSource();
        trusted.addCertificate(new CertificateToken(exchange.pki().root()));
        verifier.setTrustedCertSources(trusted);
        service = new JAdESService(verifier);
    }

    @Override
    public Object sign() throws GeneralSecurityException {
        place = exchange.next(place);
        JAdESSignatureParameters parameters = parameters();
        List<DSSDocument> documents = documents();
        Signature signature = JwsAlgorithm.PS256.signature(null);
        signature.initSign(exchange.pki().identity().privateKey());
        signature.update(service.getDataToSign(documents, parameters).getBytes());
        return service.signDocument(
                documents,
                parameters,
                new SignatureValue(SignatureAlgorithm.RSA_SSA_PSS_SHA256_MGF1, signature.sign()));
    }

    @Override
    public Object verify() {
        place = exchange.next(place);
        String jws = exchange.signed().get(place).first("nlgov-adr-message-sig").orElseThrow();
        SignedDocumentValidator validator =
                SignedDocumentValidator.fromDocument(new InMemoryDocument(jws.getBytes(UTF_8)));
        validator.setCertificateVerifier(verifier);
        validator.setDetachedContents(documents());
        SimpleReport report = validator.validateDocument(policy).getSimpleReport();
        if (report.getIndication(report.getFirstSignatureId()) != Indication.TOTAL_PASSED) {
            throw new IllegalStateException("not accepted: "
                    + report.getAdESValidationErrors(report.getFirstSignatureId()).stream()
                            .map(message -> message.getValue())
                            .toList());
        }
        return report;
    }

    private List<DSSDocument> documents() {
        Post post = exchange.posts().get(place);
        Headers headers = post.headers();
        return List.of(
                new HTTPHeader("(request-target)", "post " + Post.TARGET),
                new HTTPHeader("Host", headers.first("Host").orElseThrow()),
                new HTTPHeader("Content-Type", headers.first("Content-Type").orElseThrow()),
                new HTTPHeader("Content-Length", headers.first("Content-Length").orElseThrow()),
                new HTTPHeaderDigest(new InMemoryDocument(post.body()), DigestAlgorithm.SHA256));
    }

    private JAdESSignatureParameters parameters() {
        ClientIdentity identity = exchange.pki().identity();
        JAdESSignatureParameters parameters = new JAdESSignatureParameters();
        parameters.setSignatureLevel(SignatureLevel.JAdES_BASELINE_B);
        parameters.setSignaturePackaging(SignaturePackaging.DETACHED);
        parameters.setSigDMechanism(SigDMechanism.HTTP_HEADERS);
        parameters.setBase64UrlEncodedPayload(false);
        parameters.setDigestAlgorithm(DigestAlgorithm.SHA256);
        parameters.setSigningCertificate(new CertificateToken(identity.certificate()));
        parameters.setEncryptionAlgorithm(EncryptionAlgorithm.RSASSA_PSS);
        parameters.setCertificateChain(
                identity.chain().stream().map(CertificateToken::new).toList());
        return parameters;
    }

    private static ValidationPolicy policy() {
        try (InputStream standard = DssSigning.class.getResourceAsStream("/policy/constraint.xml")) {
            String text = new String(java.util.Objects.requireNonNull(standard).readAllBytes(), UTF_8)
                    .replace("<RevocationDataAvailable Level=\"FAIL\"", "<RevocationDataAvailable Level=\"IGNORE\"")
                    .replace(
                            "<AcceptableRevocationDataFound Level=\"FAIL\"",
                            "<AcceptableRevocationDataFound Level=\"IGNORE\"");
            return ValidationPolicyFacade.newFacade()
                    .getValidationPolicy(new ByteArrayInputStream(text.getBytes(UTF_8)));
        } catch (Exception e) {
            throw new IllegalStateException("the policy of DSS cannot be read", e);
        }
    }
}
