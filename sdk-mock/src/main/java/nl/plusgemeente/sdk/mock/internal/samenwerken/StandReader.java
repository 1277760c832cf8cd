package nl.plusgemeente.sdk.mock.internal.samenwerken;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import nl.plusgemeente.sdk.mock.internal.state.Members;

/** Reads what {@link StandView} writes, or what a tester wrote: whole, or not at all. */
final class StandReader {

    private static final String SAMENWERKINGEN = "samenwerkingen";
    private static final String DOCUMENTEN = "documenten";
    private static final String ACTIEVERZOEKEN = "actieverzoeken";
    private static final String BERICHTEN = "berichten";
    private static final String NOTIFICATIES = "notificaties";
    private static final String SAMENWERKING_ID = "samenwerkingId";
    private static final String ACTIEVERZOEK_ID = "actieverzoekId";
    private static final String MOMENT = "moment";
    private static final Pattern STATUS = Pattern.compile("INITIALISATIE|OPEN|GESLOTEN");
    private static final Pattern STAP =
            Pattern.compile("OPEN|IN_BEHANDELING|GEREEDGEMELD|GEREED|GEWEIGERD|INGETROKKEN");
    private static final Pattern WORD = Pattern.compile("[A-Z_]{1,64}");
    private static final Pattern NUMMER = Pattern.compile("[0-9]{13}");
    private static final Pattern FORMAAT =
            Pattern.compile("[0-9a-z.+-]{1,64}/[0-9a-z.+-]{1,96}(; ?charset=[0-9A-Za-z-]+)?");

    private final Instant now;
    private final Set<String> ids = new HashSet<>();
    private final Map<String, Samenwerking> samenwerkingen = new TreeMap<>();
    private final Map<String, Actieverzoek> actieverzoeken = new LinkedHashMap<>();

    /** @param now the moment of what has none */
    StandReader(Instant now) {
        this.now = now;
    }

    Stand read(Members document) {
        document.only(Set.of(SAMENWERKINGEN, DOCUMENTEN, ACTIEVERZOEKEN, BERICHTEN, NOTIFICATIES));
        for (Members one : document.objects(SAMENWERKINGEN)) {
            Samenwerking samenwerking = samenwerking(one);
            samenwerkingen.put(samenwerking.id(), samenwerking);
        }
        List<Stuk> stukken = new ArrayList<>();
        document.objects(DOCUMENTEN).forEach(one -> stukken.add(document(one)));
        for (Members one : document.objects(ACTIEVERZOEKEN)) {
            Actieverzoek actieverzoek = actieverzoek(one);
            actieverzoeken.put(actieverzoek.id(), actieverzoek);
        }
        List<Bericht> berichten = new ArrayList<>();
        document.objects(BERICHTEN).forEach(one -> berichten.add(bericht(one)));
        List<Notificatie> notificaties = new ArrayList<>();
        document.objects(NOTIFICATIES).forEach(one -> notificaties.add(notificatie(one)));
        return new Stand(
                List.copyOf(samenwerkingen.values()),
                stukken,
                List.copyOf(actieverzoeken.values()),
                berichten,
                notificaties);
    }

    private Samenwerking samenwerking(Members one) {
        one.only(Set.of(SAMENWERKING_ID, "titel", "status", "verzoeknummer", "deelnemers", "begin"));
        List<Deelnemer> deelnemers = new ArrayList<>();
        Set<String> oins = new HashSet<>();
        for (Members deelnemer : one.objects("deelnemers")) {
            deelnemer.only(Set.of("oin", "naam"));
            if (!oins.add(deelnemer.oin("oin"))) {
                throw deelnemer.wrong("oin", "stands there twice");
            }
            deelnemers.add(new Deelnemer(deelnemer.oin("oin"), deelnemer.line("naam")));
        }
        if (deelnemers.isEmpty()) {
            throw one.missing("deelnemers");
        }
        return new Samenwerking(
                fresh(one, SAMENWERKING_ID),
                one.line("titel"),
                one.has("status")
                        ? one.matching("status", STATUS, "INITIALISATIE, OPEN or GESLOTEN")
                        : Samenwerking.OPEN,
                one.has("verzoeknummer")
                        ? Optional.of(one.matching("verzoeknummer", NUMMER, "a number of 13 digits"))
                        : Optional.empty(),
                List.copyOf(deelnemers),
                moment(one, "begin"));
    }

    private Stuk document(Members one) {
        one.only(Set.of(
                "documentId", SAMENWERKING_ID, "bestandsNaam", "formaat", "door", MOMENT, "kenmerken", "inhoud"));
        Samenwerking samenwerking = itsSamenwerking(one);
        Map<String, String> kenmerken = one.textsByName("kenmerken");
        if (!Writing.KENMERKEN.containsAll(kenmerken.keySet())) {
            throw one.wrong("kenmerken", "may have " + Writing.KENMERKEN);
        }
        return new Stuk(
                fresh(one, "documentId"),
                samenwerking.id(),
                one.line("bestandsNaam"),
                one.matching("formaat", FORMAAT, "a media type such as text/plain"),
                deelnemer(one, "door", samenwerking),
                moment(one, MOMENT),
                Map.copyOf(kenmerken),
                content(one));
    }

    private static byte[] content(Members one) {
        try {
            return Base64.getDecoder().decode(one.requiredText("inhoud"));
        } catch (IllegalArgumentException e) {
            throw one.has("inhoud") ? one.wrong("inhoud", "must be bytes in Base64") : one.missing("inhoud");
        }
    }

    private Actieverzoek actieverzoek(Members one) {
        Set<String> names = new HashSet<>(
                Set.of(ACTIEVERZOEK_ID, SAMENWERKING_ID, "zender", "ontvanger", "begin", "aangepast", "aangepastDoor"));
        names.addAll(Actieverzoek.VELDEN);
        one.only(names);
        Samenwerking samenwerking = itsSamenwerking(one);
        Map<String, String> velden = new LinkedHashMap<>();
        Actieverzoek.VELDEN.forEach(name -> one.text(name).ifPresent(value -> velden.put(name, value)));
        velden.put(
                "status",
                one.has("status")
                        ? one.matching(
                                "status", STAP, "one of " + STAP.pattern().replace("|", ", "))
                        : "OPEN");
        Deelnemer zender = deelnemer(one, "zender", samenwerking);
        Instant begin = moment(one, "begin");
        return new Actieverzoek(
                fresh(one, ACTIEVERZOEK_ID),
                samenwerking.id(),
                zender,
                deelnemer(one, "ontvanger", samenwerking),
                Map.copyOf(velden),
                begin,
                one.has("aangepast") ? moment(one, "aangepast") : begin,
                one.has("aangepastDoor") ? deelnemer(one, "aangepastDoor", samenwerking) : zender);
    }

    private Bericht bericht(Members one) {
        one.only(Set.of("berichtId", ACTIEVERZOEK_ID, "inhoud", "zender", MOMENT));
        Actieverzoek over = actieverzoeken.get(one.requiredText(ACTIEVERZOEK_ID));
        if (over == null) {
            throw one.wrong(ACTIEVERZOEK_ID, "is not the id of an actieverzoek in this document");
        }
        String oin = one.oin("zender");
        boolean byZender = oin.equals(over.zender().oin());
        if (!byZender && !oin.equals(over.ontvanger().oin())) {
            throw one.wrong("zender", "must be one of the two of the actieverzoek");
        }
        return new Bericht(
                fresh(one, "berichtId"),
                over,
                one.requiredText("inhoud"),
                byZender ? over.zender() : over.ontvanger(),
                byZender ? over.ontvanger() : over.zender(),
                moment(one, MOMENT));
    }

    private Notificatie notificatie(Members one) {
        one.only(Set.of("notificatieId", "notificatieType", SAMENWERKING_ID, "door", "voor", MOMENT, "properties"));
        Samenwerking samenwerking = itsSamenwerking(one);
        return new Notificatie(
                fresh(one, "notificatieId"),
                one.matching("notificatieType", WORD, "capitals and underscores"),
                samenwerking,
                deelnemer(one, "door", samenwerking),
                deelnemer(one, "voor", samenwerking),
                moment(one, MOMENT),
                Map.copyOf(one.textsByName("properties")));
    }

    private Samenwerking itsSamenwerking(Members one) {
        Samenwerking samenwerking = samenwerkingen.get(one.requiredText(SAMENWERKING_ID));
        if (samenwerking == null) {
            throw one.wrong(SAMENWERKING_ID, "is not the id of a samenwerking in this document");
        }
        return samenwerking;
    }

    private static Deelnemer deelnemer(Members one, String name, Samenwerking samenwerking) {
        String oin = one.oin(name);
        return samenwerking.deelnemers().stream()
                .filter(deelnemer -> deelnemer.oin().equals(oin))
                .findFirst()
                .orElseThrow(() -> one.wrong(name, "must be the OIN of one who takes part in the samenwerking"));
    }

    /** In whole milliseconds, as everything here; now where none is given. */
    private Instant moment(Members one, String name) {
        return one.moment(name).orElse(now).truncatedTo(ChronoUnit.MILLIS);
    }

    /** An identification that stands in the document once. */
    private String fresh(Members one, String name) {
        String id = one.id(name);
        if (!ids.add(id)) {
            throw one.wrong(name, "is the id of something else in this document");
        }
        return id;
    }
}
