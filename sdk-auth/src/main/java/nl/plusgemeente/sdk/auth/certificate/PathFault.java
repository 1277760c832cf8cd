package nl.plusgemeente.sdk.auth.certificate;

import java.security.cert.CertPathValidatorException.BasicReason;
import java.security.cert.CertPathValidatorException.Reason;
import java.security.cert.PKIXReason;
import java.security.cert.X509Certificate;
import java.util.List;
import java.util.stream.Collectors;

/**
 * What the JDK's reason to refuse a path means to a reader.
 *
 * @param check which check
 * @param expected what should have been
 * @param found what was
 * @param remedy what to do
 */
record PathFault(String check, String expected, String found, String remedy) {
    private static final String MEND = "do not accept it, and have its holder ask its issuer";
    private static final int SHOWN = 4;

    static PathFault of(Reason reason, X509Certificate at, List<X509Certificate> anchors) {
        if (reason instanceof PKIXReason pkix) {
            return switch (pkix) {
                case NO_TRUST_ANCHOR -> untrusted(at, anchors);
                case NOT_CA_CERT -> new PathFault("basic constraints", "the mark of an authority", "none", MEND);
                case PATH_TOO_LONG -> new PathFault("path length", "no more authorities than it allows", "more", MEND);
                case INVALID_KEY_USAGE -> new PathFault("key usage", "that of an authority", "another", MEND);
                case INVALID_POLICY ->
                    new PathFault(
                            "certificate policies",
                            "a policy of the list that every authority above passes on",
                            "none",
                            "add the policy if the generation is to be trusted, or have the holder replace the"
                                    + " certificate");
                case INVALID_NAME ->
                    new PathFault("name constraints", "a name that its issuer may name", "another", MEND);
                case UNRECOGNIZED_CRIT_EXT ->
                    new PathFault("extensions", "critical ones that are known", "one that is not", MEND);
                case NAME_CHAINING -> untrusted(at, anchors);
            };
        }
        if (reason == BasicReason.INVALID_SIGNATURE) {
            return new PathFault(
                    "signature", "one made with the key of its issuer", "another", "do not accept it: it is forged");
        }
        if (reason == BasicReason.ALGORITHM_CONSTRAINED) {
            return new PathFault(
                    "algorithms",
                    "such as this Java platform allows",
                    "others",
                    "see jdk.certpath.disabledAlgorithms, or have the holder replace the certificate");
        }
        return new PathFault("its path", "a chain as RFC 5280 describes it", "another", MEND);
    }

    private static PathFault untrusted(X509Certificate at, List<X509Certificate> anchors) {
        String names = anchors.stream()
                .limit(SHOWN)
                .map(anchor -> SubjectName.commonName(anchor.getSubjectX500Principal()))
                .collect(Collectors.joining(", "));
        return new PathFault(
                "trust",
                "a chain to " + names + (anchors.size() > SHOWN ? " and others" : ""),
                "an end at the issuer " + SubjectName.commonName(at.getIssuerX500Principal()),
                "have the other side send the certificates of its issuers too, or add the root if it is to be trusted");
    }
}
