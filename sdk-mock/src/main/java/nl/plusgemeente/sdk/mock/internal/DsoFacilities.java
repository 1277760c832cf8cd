package nl.plusgemeente.sdk.mock.internal;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.plusgemeente.sdk.mock.MockTenant;
import nl.plusgemeente.sdk.mock.internal.catalogus.CatalogusApi;
import nl.plusgemeente.sdk.mock.internal.catalogus.StelselcatalogusApi;
import nl.plusgemeente.sdk.mock.internal.data.Dataset;
import nl.plusgemeente.sdk.mock.internal.downloaden.DownloadenApi;
import nl.plusgemeente.sdk.mock.internal.geometrie.GeometrieApi;
import nl.plusgemeente.sdk.mock.internal.http.Api;
import nl.plusgemeente.sdk.mock.internal.locatieserver.LocatieserverApi;
import nl.plusgemeente.sdk.mock.internal.ontsluiten.OntsluitenApi;
import nl.plusgemeente.sdk.mock.internal.plannen.PlannenApi;
import nl.plusgemeente.sdk.mock.internal.presenteren.PresenterenApi;
import nl.plusgemeente.sdk.mock.internal.regels.Register;
import nl.plusgemeente.sdk.mock.internal.regels.RtrApi;
import nl.plusgemeente.sdk.mock.internal.regels.SamengesteldeRtrApi;
import nl.plusgemeente.sdk.mock.internal.regels.UitvoerenGegevensApi;
import nl.plusgemeente.sdk.mock.internal.regels.WerkzaamhedenApi;
import nl.plusgemeente.sdk.mock.internal.regels.ZoekinterfaceApi;
import nl.plusgemeente.sdk.mock.internal.samenwerken.SamenwerkenApi;
import nl.plusgemeente.sdk.mock.internal.state.StatePart;
import nl.plusgemeente.sdk.mock.internal.toepasbaar.ToepasbaarApi;
import nl.plusgemeente.sdk.mock.internal.uitvoeren.UitvoerenApi;
import nl.plusgemeente.sdk.mock.internal.verzoeken.LocalVerzoeken;

/** The APIs of the Omgevingswet, over one set of data, and the helper facilities beside them. */
public final class DsoFacilities {

    private final int documents;
    private final DownloadenApi downloaden;
    private final SamenwerkenApi samenwerken;
    private final LocalVerzoeken verzoeken;
    private final List<Api> apis;

    DsoFacilities(List<MockTenant> tenants, Clock clock) {
        Dataset dataset = Dataset.load();
        Register register = new Register(dataset, tenants, clock);
        this.documents = dataset.documenten().size();
        this.downloaden = new DownloadenApi(dataset, clock);
        this.verzoeken = new LocalVerzoeken(tenants, clock);
        this.samenwerken = new SamenwerkenApi(clock, verzoeken::shared);
        List<Api> all = new ArrayList<>(List.of(
                new OntsluitenApi(dataset, clock),
                new PresenterenApi(dataset, clock),
                new GeometrieApi(dataset),
                new ToepasbaarApi(dataset, clock),
                downloaden,
                new PlannenApi(dataset),
                new UitvoerenApi(dataset),
                new RtrApi(register, dataset),
                new ZoekinterfaceApi(register),
                new WerkzaamhedenApi(register),
                new SamengesteldeRtrApi(register, dataset),
                new UitvoerenGegevensApi(register),
                new CatalogusApi(clock),
                new StelselcatalogusApi(clock),
                new LocatieserverApi(),
                samenwerken));
        all.addAll(verzoeken.apis());
        this.apis = List.copyOf(all);
    }

    /** The names of all APIs and operations, for who calls none of them. */
    public static List<Api> names() {
        return new DsoFacilities(Tenants.of(1), Clock.fixed(Instant.EPOCH, ZoneOffset.UTC)).apis();
    }

    List<Api> apis() {
        return apis;
    }

    LocalVerzoeken verzoeken() {
        return verzoeken;
    }

    /** What is remembered, as a tester reads and sets it. */
    List<StatePart> states() {
        return List.of(verzoeken.state(), samenwerken.state(), downloaden.state());
    }

    /** How much there is, for who looks at the state. */
    Map<String, Integer> counts() {
        Map<String, Integer> counts = new LinkedHashMap<>();
        counts.put("documents", documents);
        counts.put("samenwerkingen", samenwerken.count());
        counts.put("verzoeken", verzoeken.count());
        return counts;
    }

    void reset() {
        downloaden.reset();
        samenwerken.reset();
        verzoeken.reset();
    }
}
