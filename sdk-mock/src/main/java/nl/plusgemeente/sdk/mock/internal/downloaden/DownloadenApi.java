package nl.plusgemeente.sdk.mock.internal.downloaden;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.plusgemeente.sdk.mock.internal.data.Dataset;
import nl.plusgemeente.sdk.mock.internal.data.Document;
import nl.plusgemeente.sdk.mock.internal.data.Regeling;
import nl.plusgemeente.sdk.mock.internal.http.Answer;
import nl.plusgemeente.sdk.mock.internal.http.Api;
import nl.plusgemeente.sdk.mock.internal.http.Call;
import nl.plusgemeente.sdk.mock.internal.http.Problem;
import nl.plusgemeente.sdk.mock.internal.http.Route;
import nl.plusgemeente.sdk.mock.internal.http.Zone;
import nl.plusgemeente.sdk.mock.internal.json.Json;
import nl.plusgemeente.sdk.mock.internal.state.StatePart;

/**
 * Omgevingsdocumenten downloaden v1: a ZIP is there at the third question for its status. A document that is known and
 * has no text now, such as a plan of before the Omgevingswet, cannot be made. What the API answers on faults, and where
 * the ZIP is, is in no public source.
 */
public final class DownloadenApi implements Api {
    private static final ZoneId NEDERLAND = ZoneId.of("Europe/Amsterdam");
    private static final String ZIP = "application/zip";

    private final Dataset dataset;
    private final Clock clock;
    private final Verzoeken verzoeken = new Verzoeken();

    public DownloadenApi(Dataset dataset, Clock clock) {
        this.dataset = dataset;
        this.clock = clock;
    }

    /** Back to what there was at the start. */
    public void reset() {
        verzoeken.replace(Map.of());
    }

    /** The requests for ZIPs, as a tester reads and sets them. */
    public StatePart state() {
        return new DownloadsState(verzoeken, this::fresh).part();
    }

    @Override
    public String name() {
        return "downloaden-v1";
    }

    /** The minor version is in no public source. */
    @Override
    public String version() {
        return "1.0.0";
    }

    @Override
    public String basePath() {
        return "/publiek/omgevingsdocumenten/api/downloaden/v1";
    }

    @Override
    public Zone zone() {
        return Zone.PUBLIC;
    }

    @Override
    public List<Route> routes() {
        return List.of(
                Route.post("aanvraag", "/aanvraag", this::aanvraag)
                        .holding("regelingId")
                        .producing(Answer.JSON),
                Route.get("status", "/status/{id}", this::status).producing(Answer.JSON),
                Route.get("download", "/download/{id}", this::download).producing(Answer.JSON),
                Route.get("bestand", "/bestanden/{id}", this::bestand).producing(ZIP));
    }

    private Answer aanvraag(Call call) {
        String regelingId = call.body()
                .string("regelingId")
                .filter(text -> !text.isBlank())
                .orElseThrow(() -> Problem.badRequest("Het veld regelingId ontbreekt.", "regelingId"));
        Verzoek verzoek = fresh(regelingId).orElseThrow(() -> Problem.notFound(regelingId));
        String id = UUID.randomUUID().toString();
        verzoeken.put(id, verzoek);
        return Answer.of(
                202,
                Answer.JSON,
                Json.createObjectBuilder()
                        .add("verzoekIdentificatie", id)
                        .build()
                        .toString());
    }

    private Answer status(Call call) {
        return call.answer(
                Json.createObjectBuilder().add("status", verzoek(call).ask()).build());
    }

    private Answer download(Call call) {
        ready(call);
        return call.answer(Json.createObjectBuilder()
                .add("url", call.base() + "/bestanden/" + call.variable("id"))
                .build());
    }

    private Answer bestand(Call call) {
        return Answer.of(200, Map.of("Content-Type", ZIP), RegelingZip.of(ready(call), dataset));
    }

    private Regeling ready(Call call) {
        Verzoek verzoek = verzoek(call);
        return verzoek.regeling()
                .filter(regeling -> verzoek.isReady())
                .orElseThrow(() -> Problem.notFound(call.variable("id")));
    }

    private Verzoek verzoek(Call call) {
        String id = call.variable("id");
        return verzoeken.find(id).orElseThrow(() -> Problem.notFound(id));
    }

    /** A request for a document as it is now; empty when there is no such document. */
    private Optional<Verzoek> fresh(String identificatie) {
        return dataset.documenten().stream()
                .filter(document -> document.identificatie().equals(identificatie))
                .findFirst()
                .map(document -> new Verzoek(identificatie, regeling(identificatie)));
    }

    private Optional<Regeling> regeling(String identificatie) {
        return dataset.regeling(Document.pathId(identificatie), LocalDate.ofInstant(clock.instant(), NEDERLAND));
    }
}
