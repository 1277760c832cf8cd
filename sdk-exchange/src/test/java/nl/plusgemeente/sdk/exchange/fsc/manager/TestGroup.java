package nl.plusgemeente.sdk.exchange.fsc.manager;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import nl.plusgemeente.sdk.auth.JwsAlgorithm;
import nl.plusgemeente.sdk.core.GemeenteSdk;
import nl.plusgemeente.sdk.core.Tenant;
import nl.plusgemeente.sdk.core.call.FacilityEnvironment;
import nl.plusgemeente.sdk.core.identity.ClientIdentity;
import nl.plusgemeente.sdk.core.identity.KeySource;
import nl.plusgemeente.sdk.core.identity.Oin;
import nl.plusgemeente.sdk.core.identity.TrustAnchors;
import nl.plusgemeente.sdk.core.spi.Timekeeper;
import nl.plusgemeente.sdk.exchange.fixture.TestAuthority;
import nl.plusgemeente.sdk.exchange.fsc.ConnectedService;
import nl.plusgemeente.sdk.exchange.fsc.ContractContent;
import nl.plusgemeente.sdk.exchange.fsc.ContractDocument;
import nl.plusgemeente.sdk.exchange.fsc.ContractSigner;
import nl.plusgemeente.sdk.exchange.fsc.DelegatedServiceConnectionGrant;
import nl.plusgemeente.sdk.exchange.fsc.FscGroup;
import nl.plusgemeente.sdk.exchange.fsc.Grant;
import nl.plusgemeente.sdk.exchange.fsc.Outway;
import nl.plusgemeente.sdk.exchange.fsc.PeerId;
import nl.plusgemeente.sdk.exchange.fsc.PublicKeyThumbprint;
import nl.plusgemeente.sdk.exchange.fsc.ServiceConnectionGrant;
import nl.plusgemeente.sdk.exchange.fsc.SignatureType;
import nl.plusgemeente.sdk.exchange.fsc.Validity;

/** A group with its peers, as certificates of today tell them. */
final class TestGroup {
    static final Instant NOW = Instant.now();
    static final TestAuthority ROOT = TestAuthority.root(NOW.minus(Duration.ofDays(1)), NOW.plus(Duration.ofDays(30)));
    static final Oin DIRECTORY_OIN = Oin.of("00000099000000001000");
    static final PeerId CONSUMER = PeerId.of(TestAuthority.UTRECHT);
    static final PeerId PROVIDER = PeerId.of(TestAuthority.NIJMEGEN);
    static final PeerId DIRECTORY = PeerId.of(DIRECTORY_OIN);
    static final PeerId DELEGATOR = PeerId.of(Oin.of("00000099000000002000"));
    static final ClientIdentity UTRECHT = ROOT.organisation(TestAuthority.UTRECHT);
    static final ClientIdentity NIJMEGEN = ROOT.server(TestAuthority.NIJMEGEN, "127.0.0.1");
    static final URI OWN = URI.create("https://127.0.0.1:8443");
    static final FscGroup GROUP =
            new FscGroup("TEST-group", FacilityEnvironment.LOCAL, ROOT.policy(Timekeeper.system()));
    static final Outway OUTWAY = new Outway(
            CONSUMER, new PublicKeyThumbprint("3a56f2e9269ac63f0d4394c46b96539da1625b6a985d38029ff89f34e490960c"));
    static final ConnectedService SERVICE = ConnectedService.of(PROVIDER, "zaken-api");
    static final Validity VALIDITY = new Validity(
            Instant.ofEpochSecond(NOW.getEpochSecond()).minus(Duration.ofDays(1)),
            Instant.ofEpochSecond(NOW.getEpochSecond()).plus(Duration.ofDays(30)));

    /** Of two peers. */
    static final ContractDocument CONTRACT = contract(ServiceConnectionGrant.of(OUTWAY, SERVICE));
    /** Of three. */
    static final ContractDocument DELEGATED = contract(DelegatedServiceConnectionGrant.of(OUTWAY, SERVICE, DELEGATOR));

    private TestGroup() {}

    static ContractDocument contract(Grant... grants) {
        return ContractDocument.of(ContractContent.builder("TEST-group", VALIDITY, grants)
                .iv(UUID.fromString("06338364-8305-7b74-8000-de4963503139"))
                .createdAt(Instant.ofEpochSecond(NOW.getEpochSecond()))
                .build());
    }

    static String sign(ContractDocument contract, SignatureType type) {
        return ContractSigner.of(UTRECHT, JwsAlgorithm.RS256, Timekeeper.system())
                .sign(contract, type);
    }

    /** For one tenant, {@code utrecht}. */
    static GemeenteSdk sdk() {
        return GemeenteSdk.builder(FacilityEnvironment.LOCAL)
                .retryWait(Duration.ofMillis(1))
                .trust(TrustAnchors.of(ROOT.certificate()))
                .tenant(Tenant.builder("utrecht", TestAuthority.UTRECHT)
                        .identity(KeySource.of(UTRECHT))
                        .build())
                .build();
    }

    static TestManager manager(ClientIdentity identity) {
        return new TestManager(identity, ROOT.certificate());
    }

    static ManagerClient client(GemeenteSdk sdk, TestManager manager) {
        return ManagerClient.of(sdk.onBehalfOf("utrecht").caller(), GROUP, manager.address(), PROVIDER);
    }
}
