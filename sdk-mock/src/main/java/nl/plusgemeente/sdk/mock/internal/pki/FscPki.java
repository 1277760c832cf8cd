package nl.plusgemeente.sdk.mock.internal.pki;

import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.spec.ECGenParameterSpec;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import nl.plusgemeente.sdk.core.identity.ClientIdentity;
import nl.plusgemeente.sdk.mock.MockTenant;
import nl.plusgemeente.sdk.mock.PeerCertificate;
import org.bouncycastle.asn1.x509.GeneralName;
import org.bouncycastle.asn1.x509.KeyPurposeId;

/** What peers of a group of FSC show and sign with, below the root of TLS; made when it is first asked for. */
public final class FscPki {

    /** The peer that keeps the directory. */
    public static final MockTenant DIRECTORY = organisation("directory", "directory", "00000099900000003000");

    private static final MockTenant STRANGER = organisation("stranger", "vreemde", "00000099900000004000");
    private static final int RSA_BITS = 2048;

    private final Issuer root;
    private final Clock clock;
    private final Map<String, Identity> servers = new ConcurrentHashMap<>();
    private final Map<String, ClientIdentity> signing = new ConcurrentHashMap<>();
    private final Map<PeerCertificate, ClientIdentity> wrong = new ConcurrentHashMap<>();

    FscPki(Issuer root, Clock clock) {
        this.root = root;
        this.clock = clock;
    }

    /** What the Manager and the Inway of a peer show. */
    public Identity server(MockTenant peer) {
        return servers.computeIfAbsent(
                peer.id(),
                id -> root.issueForBoth(
                        Subjects.of(peer),
                        new GeneralName(GeneralName.dNSName, "localhost"),
                        new GeneralName(GeneralName.iPAddress, "127.0.0.1")));
    }

    /** What the Manager of a peer signs with. */
    public ClientIdentity signing(MockTenant peer, String algorithm) {
        return signing.computeIfAbsent(
                peer.id() + " " + algorithm, id -> client(root.issueForBoth(Subjects.of(peer), pair(algorithm))));
    }

    /** One that the Manager of the peer does not publish. */
    public ClientIdentity unpublished(MockTenant peer) {
        return signing.computeIfAbsent(peer.id(), id -> client(root.issueForBoth(Subjects.of(peer))));
    }

    /** Those with which nobody takes part. */
    public ClientIdentity wrong(PeerCertificate which) {
        return wrong.computeIfAbsent(which, this::make);
    }

    private ClientIdentity make(PeerCertificate which) {
        return switch (which) {
            case STRANGER -> client(root.issueForBoth(Subjects.of(STRANGER)));
            case NAMELESS -> client(root.issueForBoth(Subjects.of("TEST zonder nummer")));
            case EXPIRED -> client(root.issueExpired(Subjects.of(STRANGER), KeyPurposeId.id_kp_clientAuth));
            case UNKNOWN_ROOT ->
                client(new Issuer(Subjects.of("TEST Plusgemeente Root CA"), clock).issueForBoth(Subjects.of(STRANGER)));
        };
    }

    /** The same in the terms of the SDK. */
    public static ClientIdentity client(Identity identity) {
        return ClientIdentity.of(identity.key(), List.of(identity.certificate(), identity.issuer()));
    }

    private static KeyPair pair(String algorithm) {
        try {
            if (algorithm.startsWith("RS")) {
                KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
                generator.initialize(RSA_BITS);
                return generator.generateKeyPair();
            }
            KeyPairGenerator generator = KeyPairGenerator.getInstance("EC");
            generator.initialize(new ECGenParameterSpec("secp" + curve(algorithm) + "r1"));
            return generator.generateKeyPair();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("This Java makes no keys for " + algorithm, e);
        }
    }

    private static String curve(String algorithm) {
        return switch (algorithm) {
            case "ES256" -> "256";
            case "ES384" -> "384";
            case "ES512" -> "521";
            default -> throw new IllegalArgumentException("FSC does not sign with " + algorithm);
        };
    }

    private static MockTenant organisation(String id, String name, String oin) {
        return new MockTenant(id, name, oin, Optional.empty(), "", "");
    }
}
