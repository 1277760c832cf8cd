package nl.plusgemeente.sdk.mock.internal;

import com.github.tomakehurst.wiremock.junit.Stubbing;
import com.github.tomakehurst.wiremock.verification.LoggedRequest;
import java.net.URI;
import java.security.cert.X509Certificate;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.plusgemeente.sdk.mock.MockFacilities;
import nl.plusgemeente.sdk.mock.MockTenant;
import nl.plusgemeente.sdk.mock.TestPki;
import nl.plusgemeente.sdk.mock.internal.data.Dataset;
import nl.plusgemeente.sdk.mock.internal.geometrie.GeometrieApi;
import nl.plusgemeente.sdk.mock.internal.http.Api;
import nl.plusgemeente.sdk.mock.internal.http.ApiKeys;
import nl.plusgemeente.sdk.mock.internal.http.Gateway;
import nl.plusgemeente.sdk.mock.internal.http.Zone;
import nl.plusgemeente.sdk.mock.internal.ontsluiten.OntsluitenApi;
import nl.plusgemeente.sdk.mock.internal.pki.GeneratedPki;
import nl.plusgemeente.sdk.mock.internal.presenteren.PresenterenApi;
import nl.plusgemeente.sdk.mock.internal.samenwerken.SamenwerkenApi;
import nl.plusgemeente.sdk.mock.internal.server.ClientCertificates;
import nl.plusgemeente.sdk.mock.internal.server.Engine;
import nl.plusgemeente.sdk.mock.internal.server.EngineOptions;

/** The facilities in this process. */
public class LocalFacilities implements MockFacilities {

    private final List<MockTenant> tenants;
    private final GeneratedPki pki;
    private final ClientCertificates certificates;
    private final Engine engine;

    public LocalFacilities(int tenants, EngineOptions options, Clock clock) {
        this.tenants = Tenants.of(tenants);
        this.pki = new GeneratedPki(this.tenants);
        this.certificates = new ClientCertificates(options.journal());
        Dataset dataset = Dataset.load();
        List<Api> apis = List.of(
                new OntsluitenApi(dataset, clock),
                new PresenterenApi(dataset, clock),
                new GeometrieApi(dataset),
                new SamenwerkenApi(clock));
        ApiKeys keys = new ApiKeys(this.tenants.stream().map(MockTenant::apiKey).collect(Collectors.toSet()));
        this.engine = new Engine(options, pki, certificates, new Gateway(apis, keys, (api, match) -> Optional.empty()));
    }

    @Override
    public URI publicAddress() {
        return URI.create(engine.origin(Zone.PUBLIC));
    }

    @Override
    public URI governmentAddress() {
        return URI.create(engine.origin(Zone.GOVERNMENT));
    }

    @Override
    public List<MockTenant> tenants() {
        return tenants;
    }

    @Override
    public TestPki pki() {
        return pki;
    }

    @Override
    public List<LoggedRequest> requests() {
        return engine.requests();
    }

    @Override
    public List<X509Certificate> clientCertificates() {
        return certificates.list();
    }

    @Override
    public Stubbing wireMock() {
        return engine.stubbing();
    }

    @Override
    public void reset() {
        engine.reset();
        certificates.clear();
    }

    @Override
    public void close() {
        engine.close();
    }
}
