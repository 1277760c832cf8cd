package nl.plusgemeente.sdk.exchange.fsc;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.spec.ECGenParameterSpec;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import nl.plusgemeente.sdk.auth.JwsAlgorithm;
import nl.plusgemeente.sdk.core.identity.ClientIdentity;
import nl.plusgemeente.sdk.core.identity.Oin;
import nl.plusgemeente.sdk.exchange.fixture.FixedTime;
import nl.plusgemeente.sdk.exchange.fixture.TestAuthority;
import org.bouncycastle.asn1.x509.KeyUsage;

/** Peers and what they agree on, for tests. */
final class Agreed {
    static final String GROUP = "TEST-group";
    static final PeerId CONSUMER = PeerId.of(TestAuthority.UTRECHT);
    static final PeerId PROVIDER = PeerId.of(TestAuthority.NIJMEGEN);
    static final PeerId DIRECTORY = PeerId.of(Oin.of("00000099000000001000"));
    static final PeerId DELEGATOR = PeerId.of(Oin.of("00000099000000002000"));
    static final PeerId OFFERED_FOR = PeerId.of(Oin.of("00000099000000003000"));
    static final String THUMBPRINT = "3a56f2e9269ac63f0d4394c46b96539da1625b6a985d38029ff89f34e490960c";
    static final Outway OUTWAY = new Outway(CONSUMER, new PublicKeyThumbprint(THUMBPRINT));
    static final ConnectedService SERVICE = ConnectedService.of(PROVIDER, "zaken-api");
    static final PublishedService PUBLISHED = new PublishedService(PROVIDER, "zaken-api", ServiceProtocol.HTTP_1_1);
    static final ServiceConnectionGrant CONNECTION = ServiceConnectionGrant.of(OUTWAY, SERVICE);
    static final Validity VALIDITY =
            new Validity(FixedTime.START.minus(Duration.ofDays(1)), FixedTime.START.plus(Duration.ofDays(30)));

    static final TestAuthority ROOT = TestAuthority.root();
    static final ClientIdentity UTRECHT = ROOT.organisation(TestAuthority.UTRECHT);
    static final ClientIdentity NIJMEGEN = ROOT.organisation(TestAuthority.NIJMEGEN);
    static final PeerCertificates UTRECHT_KEYS = PeerCertificates.of(List.of(UTRECHT.chain()));
    static final PeerCertificates NIJMEGEN_KEYS = PeerCertificates.of(List.of(NIJMEGEN.chain()));

    private Agreed() {}

    static ContractContent content(Grant... grants) {
        return ContractContent.builder(GROUP, VALIDITY, grants)
                .iv(UUID.fromString("06338364-8305-7b74-8000-de4963503139"))
                .createdAt(FixedTime.START)
                .build();
    }

    static ContractDocument contract(Grant... grants) {
        return ContractDocument.of(content(grants));
    }

    static ContractDocument contract() {
        return contract(CONNECTION);
    }

    static String json(ContractDocument contract) {
        return new String(contract.json(), UTF_8);
    }

    /** The contract of one connection, something in its JSON replaced. */
    static String replaced(String old, String by) {
        String json = json(contract());
        if (!json.contains(old)) {
            throw new IllegalArgumentException("not in the contract: " + old);
        }
        return json.replace(old, by);
    }

    static ContractDocument parsed(String json) {
        return ContractDocument.parse(json.getBytes(UTF_8));
    }

    static ContractRules rules() {
        return ContractRules.builder(GROUP).time(new FixedTime()).build();
    }

    static ContractVerifier verifier() {
        return verifier(new FixedTime());
    }

    static ContractVerifier verifier(FixedTime time) {
        return ContractVerifier.of(ROOT.policy(time), time);
    }

    static String sign(ClientIdentity identity, ContractDocument contract, SignatureType type) {
        return ContractSigner.of(identity, JwsAlgorithm.RS256, new FixedTime()).sign(contract, type);
    }

    static ContractSignature signed(ClientIdentity identity, ContractDocument contract, SignatureType type) {
        return verifier()
                .verify(
                        contract,
                        type,
                        PeerId.of(identity.oin().orElseThrow()),
                        sign(identity, contract, type),
                        PeerCertificates.of(List.of(identity.chain())));
    }

    static KeyPair curve(String name) {
        try {
            KeyPairGenerator generator = KeyPairGenerator.getInstance("EC");
            generator.initialize(new ECGenParameterSpec(name));
            return generator.generateKeyPair();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    static ClientIdentity organisation(KeyPair key, Instant begin, Instant end) {
        return ROOT.organisation(TestAuthority.UTRECHT, key, begin, end, KeyUsage.digitalSignature);
    }
}
