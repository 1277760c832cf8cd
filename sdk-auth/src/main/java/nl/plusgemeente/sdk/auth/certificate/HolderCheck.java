package nl.plusgemeente.sdk.auth.certificate;

import java.security.cert.CertificateParsingException;
import java.security.cert.X509Certificate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import nl.plusgemeente.sdk.auth.AuthErrors;
import nl.plusgemeente.sdk.core.call.FacilityEnvironment;
import nl.plusgemeente.sdk.core.identity.Oin;

/**
 * Looks at the certificate of the holder itself, whose chain is in order.
 *
 * @param environment where numbers for tests may be refused
 * @param policies of which it must state one; empty for any
 */
record HolderCheck(FacilityEnvironment environment, Set<PolicyOid> policies) {
    private static final String CERTIFICATE_POLICIES = "2.5.29.32";
    private static final int SHOWN = 5;

    Oin require(X509Certificate holder, Purpose purpose) {
        requireUse(holder, purpose);
        requirePolicy(holder);
        Oin oin = oin(holder);
        if (oin.isTest() && environment.equals(FacilityEnvironment.PRODUCTION)) {
            throw Rejection.of(
                    holder,
                    "OIN",
                    "the number of an organisation",
                    oin + ", which is for tests",
                    "use the certificate of the real organisation in production");
        }
        return oin;
    }

    void requireExpected(Holder holder, Set<Oin> oins) {
        if (!oins.isEmpty() && !oins.contains(holder.oin())) {
            throw Rejection.of(
                    AuthErrors.CERTIFICATE_OIN,
                    holder.certificate(),
                    "OIN",
                    oins.stream().limit(SHOWN).map(Oin::value).sorted().collect(Collectors.joining(" or ")),
                    holder.oin().value(),
                    "check who is meant and who answers: a sub-OIN is another number than its main OIN",
                    false,
                    null);
        }
    }

    private static Oin oin(X509Certificate holder) {
        return Oin.ofSubject(holder).orElseThrow(() -> {
            List<String> values = SubjectName.all(holder.getSubjectX500Principal(), SubjectName.SERIAL_NUMBER);
            String found = values.size() == 1
                    ? "another value"
                    : (values.isEmpty() ? "no such attribute" : values.size() + " of them");
            return Rejection.of(
                    holder,
                    "OIN",
                    "one attribute serialNumber (2.5.4.5) in the subject with an OIN of 20 positions",
                    found,
                    "have the holder ask for a certificate of PKIoverheid with its OIN");
        });
    }

    private static void requireUse(X509Certificate holder, Purpose purpose) {
        if (holder.getBasicConstraints() >= 0) {
            throw Rejection.of(
                    holder,
                    "basic constraints",
                    "the certificate of an organisation",
                    "that of an authority",
                    "do not accept it: authorities do not take part themselves");
        }
        boolean[] keyUsage = holder.getKeyUsage();
        if (keyUsage == null || purpose.keyUsages().stream().noneMatch(bit -> keyUsage[bit])) {
            throw Rejection.of(
                    holder,
                    "key usage",
                    "one for " + purpose.words(),
                    keyUsage == null ? "none" : "another",
                    "have the holder use a certificate that is for it");
        }
        List<String> extended = extendedKeyUsage(holder);
        if (!extended.isEmpty() && extended.stream().noneMatch(purpose.extendedKeyUsages()::contains)) {
            throw Rejection.of(
                    holder,
                    "extended key usage",
                    "one for " + purpose.words(),
                    shown(extended),
                    "have the holder use a certificate that is for it");
        }
    }

    private static List<String> extendedKeyUsage(X509Certificate holder) {
        try {
            List<String> usages = holder.getExtendedKeyUsage();
            return usages == null ? List.of() : usages;
        } catch (CertificateParsingException e) {
            return List.of("one that cannot be read");
        }
    }

    private void requirePolicy(X509Certificate holder) {
        if (policies.isEmpty()) {
            return;
        }
        List<String> stated = stated(holder);
        if (policies.stream().noneMatch(policy -> stated.contains(policy.value()))) {
            throw Rejection.of(
                    holder,
                    "certificate policies",
                    policies.stream()
                            .limit(SHOWN)
                            .map(PolicyOid::value)
                            .sorted()
                            .collect(Collectors.joining(" or ")),
                    stated.isEmpty() ? "none" : shown(stated),
                    "add the policy if the generation is to be trusted, or have the holder replace the certificate");
        }
    }

    private static List<String> stated(X509Certificate holder) {
        byte[] extension = holder.getExtensionValue(CERTIFICATE_POLICIES);
        List<String> oids = new ArrayList<>();
        if (extension != null) {
            try {
                for (Der all = Der.extension(extension); !all.isEmpty(); ) {
                    oids.add(all.take(Der.SEQUENCE).take(Der.OID).oid());
                }
            } catch (Der.DamagedException e) {
                return List.of();
            }
        }
        return oids;
    }

    private static String shown(List<String> oids) {
        return oids.stream().limit(SHOWN).collect(Collectors.joining(", "));
    }
}
