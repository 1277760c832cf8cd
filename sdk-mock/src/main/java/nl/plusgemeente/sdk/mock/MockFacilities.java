package nl.plusgemeente.sdk.mock;

import com.github.tomakehurst.wiremock.junit.Stubbing;
import java.net.URI;
import java.security.cert.X509Certificate;
import java.util.List;
import java.util.Optional;
import nl.plusgemeente.sdk.core.GemeenteSdkBuilder;

/**
 * The facilities of the Omgevingswet in one local server, with certificates and data of their own, as strict as the real
 * ones. Listens on the loopback address only.
 *
 * <p>In a test, as an extension of JUnit 5 or 6. Every test begins without requests, stubs and faults, and may have the
 * facilities and an SDK that is set up for them as parameters. Tests that share them take turns, also when JUnit runs them
 * at the same time:
 *
 * <pre>{@code
 * @RegisterExtension
 * static final MockFacilities facilities = MockFacilities.builder().tenants(2).build();
 *
 * @Test
 * void finds_documents_at_a_point(GemeenteSdk sdk) {
 *     Omgevingswet dso = sdk.onBehalfOf("utrecht").facility(Omgevingswet.FACILITY);
 *     ...
 * }
 * }</pre>
 *
 * <p>There is data on Lelystad, at RD (160500, 501500), and Utrecht, at RD (136925, 455830).
 */
public interface MockFacilities extends AutoCloseable {

    /**
     * The header in which the government zone of these facilities wants the sender's OIN. The name is one of this mock
     * only: that of the real header is in no public source.
     */
    String SENDER_OIN_HEADER = "X-Test-Sender-Oin";

    /**
     * Begins a description of the facilities.
     *
     * @return a builder; {@link MockFacilitiesBuilder#build()} starts them
     */
    static MockFacilitiesBuilder builder() {
        return new MockFacilitiesBuilder();
    }

    /**
     * An SDK that is set up for these facilities: environment, addresses, trust, and all tenants with their keys and
     * certificates. What else is set on it is added to that.
     *
     * @return a builder; what it builds is closed by the caller
     */
    GemeenteSdkBuilder sdk();

    /**
     * The address of the open APIs.
     *
     * @return for example {@code https://127.0.0.1:8443}
     * @throws IllegalStateException if the facilities are closed
     */
    URI publicAddress();

    /**
     * The address of the APIs between governments, which ask for a client certificate.
     *
     * @return for example {@code https://127.0.0.1:8444}
     * @throws IllegalStateException if the facilities are closed
     */
    URI governmentAddress();

    /**
     * The address of the administration: a page for people, and an API for programs under {@code /api}.
     *
     * @return for example {@code http://127.0.0.1:8445}; empty unless {@link MockFacilitiesBuilder#admin(int)} opened it
     * @throws IllegalStateException if the facilities are closed
     */
    Optional<URI> adminAddress();

    /**
     * The organisations that may come in.
     *
     * @return those with data first: Lelystad, Utrecht
     */
    List<MockTenant> tenants();

    /**
     * The keys and certificates on both sides.
     *
     * @return the same for as long as this object lives
     */
    TestPki pki();

    /**
     * Certificates of TLS that end or have ended, and the controls to renew them.
     *
     * @return the same for as long as this object lives
     */
    MockCertificates certificates();

    /**
     * The requests that came in on all addresses, each with what became of it.
     *
     * @return the oldest first; no more than the journal holds, and 64 MiB of bodies
     */
    List<ReceivedRequest> requests();

    /**
     * What was found in requests that must never be in production, since the start or {@link #reset()}. As an extension of
     * JUnit the facilities fail the test that left it, unless they are {@link MockFacilitiesBuilder#lenient()}.
     *
     * @return the first hundred, the oldest first; none when there is no journal
     */
    List<Finding> findings();

    /**
     * The client certificates with which the government zone was called.
     *
     * @return one per request, the oldest first; no more than the journal holds
     */
    List<X509Certificate> clientCertificates();

    /**
     * Connections that came to nothing in the handshake of TLS, so that {@link #requests()} has nothing of them: with the
     * reason, such as a certificate that has ended or is of another root.
     *
     * @return the oldest first, since the start or {@link #reset()}; no more than the journal holds
     */
    List<RefusedConnection> refusedConnections();

    /**
     * How often a client and the server agreed on TLS, on all addresses. Clients that keep their connections do so
     * seldom.
     *
     * @return the number since the start or {@link #reset()}
     */
    int handshakes();

    /**
     * Lays your own answers over those of the facilities, until {@link #reset()}.
     *
     * @return WireMock's own way to do that; any priority below {@link Integer#MAX_VALUE} wins
     */
    Stubbing wireMock();

    /**
     * Lets a facility fail, until {@link #reset()}.
     *
     * @param fault how
     * @return asks where; nothing happens before that is said
     */
    FaultTarget fault(Fault fault);

    /**
     * Begins a bad day, until {@link #reset()}; several may go on at once.
     *
     * @param scenario which
     */
    void play(Scenario scenario);

    /**
     * The authorization server, and the controls for it.
     *
     * @return the same for as long as this object lives
     */
    MockOAuth oauth();

    /**
     * The organisation that exchanges signed messages, and the controls for it.
     *
     * @return the same for as long as this object lives
     */
    MockExchange exchange();

    /**
     * A group of FSC in which the tenants are peers, and the controls for it. Nothing of it listens before this is asked for.
     *
     * @return the same until the facilities are closed
     * @throws IllegalStateException if the facilities are closed
     */
    MockFsc fsc();

    /**
     * The requests of citizens, and the controls for them.
     *
     * @return the same for as long as this object lives
     */
    MockVerzoeken verzoeken();

    /**
     * What is remembered, as documents that can be read, set and put back.
     *
     * @return the same for as long as this object lives
     */
    MockState state();

    /**
     * The recorded answers that are given in place of the mock's own data.
     *
     * @return one for each file that is used
     */
    List<RecordedAnswer> recorded();

    /** Forgets requests, certificates seen, handshakes, stubs, faults, and what was set or registered with {@link #oauth()},
     * {@link #exchange()}, {@link #fsc()}, {@link #verzoeken()} and {@link #certificates()}. */
    void reset();

    /** Stops the server; nothing of it stays behind. */
    @Override
    void close();
}
