package nl.plusgemeente.sdk.mock;

import com.github.tomakehurst.wiremock.junit.Stubbing;
import com.github.tomakehurst.wiremock.verification.LoggedRequest;
import java.net.URI;
import java.security.cert.X509Certificate;
import java.util.List;
import nl.plusgemeente.sdk.core.GemeenteSdkBuilder;

/**
 * The facilities of the Omgevingswet in one local server, with certificates and data of their own, as strict as the real
 * ones.
 */
public interface MockFacilities extends AutoCloseable {

    /** Begins a description of the facilities; {@link MockFacilitiesBuilder#build()} starts them. */
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

    /** The address of the open APIs: {@code https://127.0.0.1:<port>}. */
    URI publicAddress();

    /** The address of the APIs between governments, which ask for a client certificate. */
    URI governmentAddress();

    /** The organisations that may come in: the municipalities with data first. */
    List<MockTenant> tenants();

    /** The keys and certificates on both sides. */
    TestPki pki();

    /** The requests that came in, the oldest first; no more than the journal holds. */
    List<LoggedRequest> requests();

    /** The client certificates with which the government zone was called, one per request, the oldest first. */
    List<X509Certificate> clientCertificates();

    /** Lays your own answers over those of the facilities; any priority below {@link Integer#MAX_VALUE} wins. */
    Stubbing wireMock();

    /**
     * Lets a facility fail, until {@link #reset()}.
     *
     * @param fault how
     * @return asks where; nothing happens before that is said
     */
    FaultTarget fault(Fault fault);

    /** The recorded answers that are given in place of the mock's own data. */
    List<RecordedAnswer> recorded();

    /** Forgets requests, certificates seen, stubs and faults. */
    void reset();

    /** Stops the server; nothing of it stays behind. */
    @Override
    void close();
}
