package nl.plusgemeente.sdk.jades;

import static java.nio.charset.StandardCharsets.UTF_8;

import eu.europa.esig.dss.diagnostic.SignatureWrapper;
import eu.europa.esig.dss.enumerations.DigestAlgorithm;
import eu.europa.esig.dss.enumerations.EncryptionAlgorithm;
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
import eu.europa.esig.dss.model.x509.CertificateToken;
import eu.europa.esig.dss.simplereport.SimpleReport;
import eu.europa.esig.dss.spi.validation.CommonCertificateVerifier;
import eu.europa.esig.dss.spi.x509.CommonTrustedCertificateSource;
import eu.europa.esig.dss.validation.SignedDocumentValidator;
import eu.europa.esig.dss.validation.reports.Reports;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.security.GeneralSecurityException;
import java.security.Signature;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.function.Consumer;
import nl.plusgemeente.sdk.auth.JwsAlgorithm;
import nl.plusgemeente.sdk.core.identity.ClientIdentity;

/** EU DSS, as its users have it, but for lists of revoked certificates: a generated authority publishes none. */
final class Dss {
    private static final String POLICY = "/policy/constraint.xml";

    private Dss() {}

    /**
     * What DSS thinks of a signature.
     *
     * @param request the request that has it
     * @param documents what DSS gets to see
     */
    static Opinion validate(Request request, List<DSSDocument> documents) {
        SignedDocumentValidator validator = SignedDocumentValidator.fromDocument(
                new InMemoryDocument(request.signature().getBytes(UTF_8)));
        validator.setCertificateVerifier(verifier());
        validator.setValidationTime(Date.from(Moment.NOW));
        validator.setDetachedContents(documents);
        Reports reports = validator.validateDocument(policy());
        SimpleReport report = reports.getSimpleReport();
        String id = report.getFirstSignatureId();
        SignatureWrapper signature = reports.getDiagnosticData().getSignatureById(id);
        return new Opinion(
                signature.getSignatureFormat(),
                String.valueOf(report.getIndication(id)),
                String.valueOf(report.getSubIndication(id)),
                signature.isSignatureIntact() && signature.isSignatureValid(),
                signature.isBLevelTechnicallyValid(),
                report.getAdESValidationErrors(id).stream()
                        .map(message -> message.getValue())
                        .toList());
    }

    /**
     * Signs.
     *
     * @param documents what is covered, in order
     * @param change to what DSS would do by itself
     * @return header, two points, signature
     */
    static String sign(List<DSSDocument> documents, Consumer<JAdESSignatureParameters> change) {
        ClientIdentity identity = TestPki.ONE.identity();
        JAdESSignatureParameters parameters = new JAdESSignatureParameters();
        parameters.setSignatureLevel(SignatureLevel.JAdES_BASELINE_B);
        parameters.setSignaturePackaging(SignaturePackaging.DETACHED);
        parameters.setSigDMechanism(SigDMechanism.HTTP_HEADERS);
        parameters.setBase64UrlEncodedPayload(false);
        parameters.setDigestAlgorithm(DigestAlgorithm.SHA256);
        parameters.setSigningCertificate(new CertificateToken(identity.certificate()));
        // after the certificate, which sets it to RSA
        parameters.setEncryptionAlgorithm(EncryptionAlgorithm.RSASSA_PSS);
        parameters.setCertificateChain(
                identity.chain().stream().map(CertificateToken::new).toList());
        parameters.bLevel().setSigningDate(Date.from(Moment.NOW));
        change.accept(parameters);
        JAdESService service = new JAdESService(verifier());
        byte[] input = service.getDataToSign(documents, parameters).getBytes();
        SignatureValue value = new SignatureValue(SignatureAlgorithm.RSA_SSA_PSS_SHA256_MGF1, ps256(input));
        try (InputStream signed =
                service.signDocument(documents, parameters, value).openStream()) {
            return new String(signed.readAllBytes(), UTF_8);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The fields of a request that a signature covers, as DSS wants to get them, the digest from the body. */
    static List<DSSDocument> documents(Request request, List<String> names, DigestAlgorithm algorithm) {
        List<DSSDocument> documents = new ArrayList<>();
        for (String name : names) {
            if (name.equalsIgnoreCase("digest")) {
                documents.add(new HTTPHeaderDigest(new InMemoryDocument(request.body()), algorithm));
            } else {
                documents.add(field(request, name));
            }
        }
        return documents;
    }

    /** The same, with the digest as the text that stands in the request. */
    static List<DSSDocument> texts(Request request, List<String> names) {
        return names.stream()
                .map(name -> field(request, name))
                .map(DSSDocument.class::cast)
                .toList();
    }

    /** The value of the field Digest, as DSS writes it. */
    static String digest(byte[] body, DigestAlgorithm algorithm) {
        return new HTTPHeaderDigest(new InMemoryDocument(body), algorithm).getValue();
    }

    private static HTTPHeader field(Request request, String name) {
        return new HTTPHeader(name, name.equals("(request-target)") ? "post " + request.target() : request.value(name));
    }

    private static byte[] ps256(byte[] input) {
        try {
            Signature signature = JwsAlgorithm.PS256.signature(null);
            signature.initSign(TestPki.ONE.identity().privateKey());
            signature.update(input);
            return signature.sign();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static CommonCertificateVerifier verifier() {
        CommonTrustedCertificateSource trusted = new CommonTrustedCertificateSource();
        trusted.addCertificate(new CertificateToken(TestPki.ONE.root()));
        CommonCertificateVerifier verifier = new CommonCertificateVerifier();
        verifier.setTrustedCertSources(trusted);
        return verifier;
    }

    private static InputStream policy() {
        try (InputStream standard = Dss.class.getResourceAsStream(POLICY)) {
            String text = new String(standard.readAllBytes(), UTF_8)
                    .replace("<RevocationDataAvailable Level=\"FAIL\"", "<RevocationDataAvailable Level=\"IGNORE\"")
                    .replace(
                            "<AcceptableRevocationDataFound Level=\"FAIL\"",
                            "<AcceptableRevocationDataFound Level=\"IGNORE\"");
            return new ByteArrayInputStream(text.getBytes(UTF_8));
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    /**
     * What DSS thinks.
     *
     * @param format such as JAdES-BASELINE-B
     * @param indication the verdict
     * @param why its second part
     * @param intact whether the signature fits what it covers
     * @param baselineB whether nothing of the form is missing
     * @param errors what is the matter
     */
    record Opinion(
            SignatureLevel format,
            String indication,
            String why,
            boolean intact,
            boolean baselineB,
            List<String> errors) {

        boolean accepted() {
            return indication.equals("TOTAL_PASSED");
        }
    }
}
