package nl.plusgemeente.sdk.mock.internal.presenteren;

import jakarta.json.JsonObject;
import nl.plusgemeente.sdk.mock.internal.data.Dataset;
import nl.plusgemeente.sdk.mock.internal.data.Document;
import nl.plusgemeente.sdk.mock.internal.data.Ontwerp;
import nl.plusgemeente.sdk.mock.internal.http.Answer;
import nl.plusgemeente.sdk.mock.internal.http.Call;
import nl.plusgemeente.sdk.mock.internal.http.Paging;
import nl.plusgemeente.sdk.mock.internal.json.Json;

/** Lists and shows what was decided. No public source tells the schema: this is what drafts and regelingen have too. */
final class Besluitversies {

    private final Dataset dataset;
    private final Wijzigingen wijzigingen;

    Besluitversies(Dataset dataset, Wijzigingen wijzigingen) {
        this.dataset = dataset;
        this.wijzigingen = wijzigingen;
    }

    Answer list(Call call) {
        Paging paging = new Paging(call);
        return call.answer(paging.page("besluitversies", dataset.ontwerpen(), ontwerp -> write(call, ontwerp)));
    }

    Answer one(Call call) {
        return call.answer(write(call, wijzigingen.one(call)));
    }

    private JsonObject write(Call call, Ontwerp ontwerp) {
        Document document = ontwerp.document();
        Links links = wijzigingen.links(call, ontwerp);
        return Json.createObjectBuilder()
                .add("identificatie", document.identificatie())
                .add("technischId", ontwerp.besluitversie())
                .add("officieleTitel", document.titelOpEenRegel())
                .add("aangeleverdDoorEen", RegelingView.gezag(document.gezag()))
                .add("type", RegelingView.type(document))
                .add(
                        "_links",
                        Json.createObjectBuilder()
                                .add("self", links.itself())
                                .add("documentstructuur", links.documentstructuur()))
                .build();
    }
}
