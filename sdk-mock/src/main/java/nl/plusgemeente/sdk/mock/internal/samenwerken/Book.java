package nl.plusgemeente.sdk.mock.internal.samenwerken;

import jakarta.json.JsonObject;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Function;

/** All that was done in samenwerkingen. Not thread-safe: {@link SamenwerkenApi} lets one request in at a time. */
final class Book {
    private static final String DOCUMENT = "document";

    private final Clock clock;
    private final Function<String, Optional<String>> requests;
    private final Map<String, Samenwerking> samenwerkingen = new TreeMap<>();
    private final Map<String, Stuk> stukken = new LinkedHashMap<>();
    private final Map<String, Actieverzoek> actieverzoeken = new LinkedHashMap<>();
    private final List<Bericht> berichten = new ArrayList<>();
    private final List<Notificatie> notificaties = new ArrayList<>();
    private final Set<String> given = new HashSet<>();
    private int ids;

    Book(Clock clock, Function<String, Optional<String>> requests) {
        this.clock = clock;
        this.requests = requests;
        reset();
    }

    /** All that there is. */
    Stand stand() {
        return new Stand(
                List.copyOf(samenwerkingen.values()),
                List.copyOf(stukken.values()),
                List.copyOf(actieverzoeken.values()),
                List.copyOf(berichten),
                List.copyOf(notificaties));
    }

    /** Something else, instead of all that there is. */
    void replace(Stand stand) {
        clear();
        stand.samenwerkingen().forEach(one -> samenwerkingen.put(one.id(), one));
        stand.stukken().forEach(one -> stukken.put(one.id(), one));
        stand.actieverzoeken().forEach(one -> actieverzoeken.put(one.id(), one));
        berichten.addAll(stand.berichten());
        notificaties.addAll(stand.notificaties());
        given.addAll(stand.ids());
    }

    private void clear() {
        ids = 0;
        given.clear();
        List.of(samenwerkingen, stukken, actieverzoeken).forEach(Map::clear);
        berichten.clear();
        notificaties.clear();
    }

    /** Back to what there was at the start. */
    void reset() {
        clear();
        JsonObject seeds = Seeds.read();
        JsonObject deelnemers = seeds.getJsonObject("deelnemers");
        Instant begin = now().minus(Duration.ofDays(2)); // a day after the request that it is about
        for (JsonObject seed : seeds.getJsonArray("samenwerkingen").getValuesAs(JsonObject.class)) {
            Deelnemer gezag = deelnemer(deelnemers.getJsonObject(seed.getString("bevoegdGezag")));
            Deelnemer partner = deelnemer(deelnemers.getJsonObject(seed.getString("ketenpartner")));
            Samenwerking samenwerking = new Samenwerking(
                    seed.getString("samenwerkingId"),
                    seed.getString("titel"),
                    Samenwerking.OPEN,
                    Optional.empty(),
                    List.of(gezag, partner),
                    begin);
            samenwerkingen.put(samenwerking.id(), samenwerking);
            tell(
                    "UITNODIGING_KETENPARTNER",
                    samenwerking,
                    gezag,
                    begin,
                    Map.of("samenwerkingNaam", samenwerking.titel()));
            seed(samenwerking, seed);
        }
    }

    /** The number of the request that it is about; empty when that was taken away. */
    Optional<String> verzoeknummer(Samenwerking samenwerking) {
        return samenwerking
                .verzoeknummer()
                .or(() -> requests.apply(samenwerking.deelnemers().get(0).oin()));
    }

    int count() {
        return samenwerkingen.size();
    }

    private void seed(Samenwerking samenwerking, JsonObject seed) {
        JsonObject document = seed.getJsonObject(DOCUMENT);
        Deelnemer gezag = samenwerking.deelnemers().get(0);
        add(new Stuk(
                id(DOCUMENT),
                samenwerking.id(),
                document.getString("bestandsNaam"),
                "text/plain",
                gezag,
                samenwerking.begin().plus(Duration.ofHours(1)),
                Map.of("taal", "NL"),
                document.getString("inhoud").getBytes(StandardCharsets.UTF_8)));
        JsonObject asked = seed.getJsonObject("actieverzoek");
        Instant moment = samenwerking.begin().plus(Duration.ofHours(2));
        Map<String, String> velden = new LinkedHashMap<>();
        asked.keySet().forEach(name -> velden.put(name, asked.getString(name)));
        velden.put("status", "OPEN");
        Actieverzoek actieverzoek = new Actieverzoek(
                id("actieverzoek"),
                samenwerking.id(),
                gezag,
                samenwerking.deelnemers().get(1),
                Map.copyOf(velden),
                moment,
                moment,
                gezag);
        actieverzoeken.put(actieverzoek.id(), actieverzoek);
        told(actieverzoek, "", gezag);
    }

    Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }

    Map<String, Samenwerking> samenwerkingen() {
        return samenwerkingen;
    }

    Map<String, Stuk> stukken() {
        return stukken;
    }

    List<Stuk> stukken(String samenwerkingId) {
        return stukken.values().stream()
                .filter(stuk -> stuk.samenwerkingId().equals(samenwerkingId))
                .toList();
    }

    Map<String, Actieverzoek> actieverzoeken() {
        return actieverzoeken;
    }

    List<Bericht> berichten(String actieverzoekId) {
        return berichten.stream()
                .filter(bericht -> bericht.over().id().equals(actieverzoekId))
                .toList();
    }

    List<Notificatie> notificaties(Deelnemer voor) {
        return notificaties.stream()
                .filter(notificatie -> notificatie.voor().equals(voor))
                .toList();
    }

    String id(String kind) {
        String id;
        do {
            id = UUID.nameUUIDFromBytes((kind + "/" + ids++).getBytes(StandardCharsets.UTF_8))
                    .toString();
        } while (!given.add(id));
        return id;
    }

    Stuk add(Stuk stuk) {
        stukken.put(stuk.id(), stuk);
        tell(
                "DOCUMENT_TOEGEVOEGD",
                samenwerking(stuk.samenwerkingId()),
                stuk.door(),
                stuk.moment(),
                Map.of("documentId", stuk.id(), "documentNaam", stuk.bestandsNaam()));
        return stuk;
    }

    Actieverzoek change(Actieverzoek from, Map<String, String> velden, Deelnemer door) {
        Actieverzoek next = from.changed(velden, now(), door);
        actieverzoeken.put(next.id(), next);
        if (!next.status().equals(from.status())) {
            told(next, from.status(), door);
        }
        return next;
    }

    Bericht send(Actieverzoek over, String inhoud, Deelnemer zender) {
        Deelnemer ontvanger = zender.equals(over.zender()) ? over.ontvanger() : over.zender();
        Bericht bericht = new Bericht(id("bericht"), over, inhoud, zender, ontvanger, now());
        berichten.add(bericht);
        tell(
                "NIEUW_BERICHT",
                samenwerking(over.samenwerkingId()),
                zender,
                bericht.moment(),
                Map.of("berichtId", bericht.id(), "actieverzoekId", over.id()));
        return bericht;
    }

    private void told(Actieverzoek actieverzoek, String from, Deelnemer door) {
        Map<String, String> properties = new LinkedHashMap<>();
        properties.put("actieverzoekId", actieverzoek.id());
        properties.put("actieverzoekTitel", actieverzoek.velden().getOrDefault("titel", ""));
        properties.put("actieverzoekStatusNieuw", actieverzoek.status());
        if (!from.isEmpty()) {
            properties.put("actieverzoekStatusOud", from);
        }
        Samenwerking samenwerking = samenwerking(actieverzoek.samenwerkingId());
        tell("STATUS_ACTIEVERZOEK_GEWIJZIGD", samenwerking, door, actieverzoek.aangepast(), properties);
    }

    private void tell(
            String type, Samenwerking samenwerking, Deelnemer door, Instant moment, Map<String, String> properties) {
        for (Deelnemer voor : samenwerking.deelnemers()) {
            if (!voor.equals(door)) {
                notificaties.add(new Notificatie(
                        id("notificatie"), type, samenwerking, door, voor, moment, Map.copyOf(properties)));
            }
        }
    }

    Samenwerking samenwerking(String id) {
        Samenwerking samenwerking = samenwerkingen.get(id);
        if (samenwerking == null) {
            throw new IllegalStateException("There is no samenwerking " + id);
        }
        return samenwerking;
    }

    private static Deelnemer deelnemer(JsonObject seed) {
        return new Deelnemer(seed.getString("oin"), seed.getString("naam"));
    }
}
