package nl.plusgemeente.sdk.mock.internal.downloaden;

import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import nl.plusgemeente.sdk.mock.internal.json.Json;
import nl.plusgemeente.sdk.mock.internal.state.Members;
import nl.plusgemeente.sdk.mock.internal.state.StatePart;

/**
 * The requests for ZIPs as a document.
 *
 * @param verzoeken by their ids
 * @param fresh a new one for a document; empty when there is no such document
 */
record DownloadsState(Verzoeken verzoeken, Function<String, Optional<Verzoek>> fresh) {

    private static final String DOWNLOADS = "downloads";
    private static final String ID = "verzoekIdentificatie";
    private static final String REGELING = "regelingId";
    private static final String ASKED = "gevraagd";

    StatePart part() {
        return StatePart.settable(DOWNLOADS, this::read, this::set);
    }

    private JsonObject read() {
        JsonArrayBuilder downloads = Json.createArrayBuilder();
        verzoeken
                .all()
                .forEach((id, verzoek) -> downloads.add(Json.createObjectBuilder()
                        .add(ID, id)
                        .add(REGELING, verzoek.regelingId())
                        .add(ASKED, verzoek.asked().get())));
        return Json.createObjectBuilder().add(DOWNLOADS, downloads).build();
    }

    private void set(Members document) {
        document.only(Set.of(DOWNLOADS));
        Map<String, Verzoek> all = new LinkedHashMap<>();
        for (Members one : document.objects(DOWNLOADS)) {
            one.only(Set.of(ID, REGELING, ASKED));
            Verzoek verzoek = fresh.apply(one.requiredText(REGELING))
                    .orElseThrow(() -> one.wrong(REGELING, "must be the identification of a document"));
            verzoek.asked().set(one.number(ASKED, 0, Verzoek.QUESTIONS).orElse(0));
            if (all.put(one.id(ID), verzoek) != null) {
                throw one.wrong(ID, "stands there twice");
            }
        }
        verzoeken.replace(all);
    }
}
