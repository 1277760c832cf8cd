package nl.plusgemeente.sdk.mock.internal.verzoeken;

import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import nl.plusgemeente.sdk.mock.MockTenant;
import nl.plusgemeente.sdk.mock.internal.geo.RdPosition;
import nl.plusgemeente.sdk.mock.internal.json.Json;
import nl.plusgemeente.sdk.mock.internal.state.Members;
import nl.plusgemeente.sdk.mock.internal.state.StatePart;

/**
 * The messages on requests, and the requests that were begun, as a document.
 *
 * @param book the messages
 * @param indienen where requests are begun
 */
record VerzoekenState(BerichtBook book, IndienenApi indienen) {

    private static final String VERZOEKEN = "verzoeken";
    private static final String BEGONNEN = "begonnen";
    private static final String TENANT = "tenant";
    private static final String NUMMER = "verzoeknummer";
    private static final String DIENST = "behandeldienst";
    private static final Pattern DIGITS = Pattern.compile("[0-9]{13}");

    StatePart part() {
        return StatePart.settable(VERZOEKEN, this::read, this::set);
    }

    private JsonObject read() {
        JsonArrayBuilder verzoeken = Json.createArrayBuilder();
        book.all().forEach(bericht -> verzoeken.add(shown(bericht)));
        JsonArrayBuilder begonnen = Json.createArrayBuilder();
        new TreeMap<>(indienen.drafts())
                .forEach((id, draft) -> begonnen.add(Json.createObjectBuilder()
                        .add("verzoekId", id)
                        .add(TENANT, draft.authority().id())
                        .add("begin", draft.begun().toString())));
        return Json.createObjectBuilder()
                .add(VERZOEKEN, verzoeken)
                .add(BEGONNEN, begonnen)
                .build();
    }

    private static JsonObjectBuilder shown(Bericht bericht) {
        JsonObjectBuilder json = Json.createObjectBuilder()
                .add(TENANT, bericht.gezag().id())
                .add(NUMMER, bericht.nummer())
                .add("volgnummer", bericht.volgnummer())
                .add("dag", bericht.dag().toString())
                .add("naam", bericht.naam())
                .add("x", bericht.plaats().x())
                .add("y", bericht.plaats().y())
                .add("gemist", bericht.gemist());
        bericht.dienst().ifPresent(oin -> json.add(DIENST, oin));
        return json;
    }

    private void set(Members document) {
        document.only(Set.of(VERZOEKEN, BEGONNEN));
        List<Bericht> berichten = new ArrayList<>();
        Set<String> known = new HashSet<>();
        for (Members one : document.objects(VERZOEKEN)) {
            Bericht bericht = bericht(one);
            if (!known.add(bericht.nummer() + "/" + bericht.volgnummer())) {
                throw one.wrong("volgnummer", "stands there twice for this verzoeknummer");
            }
            berichten.add(bericht);
        }
        Map<String, IndienenApi.Draft> begonnen = new LinkedHashMap<>();
        for (Members one : document.objects(BEGONNEN)) {
            one.only(Set.of("verzoekId", TENANT, "begin"));
            Instant begin = one.required("begin", one.moment("begin"));
            if (begonnen.put(one.id("verzoekId"), new IndienenApi.Draft(tenant(one), begin)) != null) {
                throw one.wrong("verzoekId", "stands there twice");
            }
        }
        book.replace(berichten);
        indienen.replace(begonnen);
    }

    private Bericht bericht(Members one) {
        one.only(Set.of(TENANT, NUMMER, "volgnummer", "dag", "naam", "x", "y", "gemist", DIENST));
        return new Bericht(
                tenant(one),
                one.has(DIENST) ? Optional.of(one.oin(DIENST)) : Optional.empty(),
                one.required("dag", one.parsed("dag", LocalDate::parse, "a day such as 2026-06-11")),
                one.matching(NUMMER, DIGITS, "a number of 13 digits"),
                one.number("volgnummer", 0, 999).orElse(0),
                one.line("naam"),
                new RdPosition(metres(one, "x", 0, 280_000), metres(one, "y", 300_000, 625_000)),
                one.flag("gemist"));
    }

    private static double metres(Members one, String name, int least, int most) {
        double value = one.decimal(name).orElseThrow(() -> one.missing(name));
        if (!(value >= least && value <= most)) {
            throw one.wrong(name, "must be metres in RD, from " + least + " to " + most);
        }
        return value;
    }

    private MockTenant tenant(Members one) {
        String id = one.requiredText(TENANT);
        return book.tenant(tenant -> tenant.id().equals(id))
                .orElseThrow(() -> one.wrong(TENANT, "must be the id of a tenant"));
    }
}
