package nl.plusgemeente.sdk.mock.internal;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
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
import nl.plusgemeente.sdk.mock.internal.toepasbaar.ToepasbaarApi;
import nl.plusgemeente.sdk.mock.internal.uitvoeren.UitvoerenApi;
import nl.plusgemeente.sdk.mock.internal.verzoeken.LocalVerzoeken;

/** The APIs that the mock plays. */
public final class FacilityApis {

    private FacilityApis() {}

    /** Their names and operations, for who calls none of them. */
    public static List<Api> names() {
        Clock never = Clock.fixed(Instant.EPOCH, ZoneOffset.UTC);
        Dataset dataset = Dataset.load();
        List<MockTenant> tenants = Tenants.of(1);
        List<Api> apis =
                of(dataset, tenants, never, List.of(new DownloadenApi(dataset, never), new SamenwerkenApi(never)));
        apis.addAll(new LocalVerzoeken(tenants, never).apis());
        return apis;
    }

    /** All but those of requests of citizens; with those that somebody must hold on to, as they remember. */
    static List<Api> of(Dataset dataset, List<MockTenant> tenants, Clock clock, List<Api> remembering) {
        Register register = new Register(dataset, tenants, clock);
        List<Api> apis = new ArrayList<>(List.of(
                new OntsluitenApi(dataset, clock),
                new PresenterenApi(dataset, clock),
                new GeometrieApi(dataset),
                new ToepasbaarApi(dataset, clock),
                new PlannenApi(dataset),
                new UitvoerenApi(dataset),
                new RtrApi(register, dataset),
                new ZoekinterfaceApi(register),
                new WerkzaamhedenApi(register),
                new SamengesteldeRtrApi(register, dataset),
                new UitvoerenGegevensApi(register),
                new CatalogusApi(clock),
                new StelselcatalogusApi(clock),
                new LocatieserverApi()));
        apis.addAll(remembering);
        return apis;
    }
}
