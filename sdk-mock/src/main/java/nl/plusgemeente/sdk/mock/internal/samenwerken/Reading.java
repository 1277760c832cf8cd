package nl.plusgemeente.sdk.mock.internal.samenwerken;

import jakarta.json.JsonStructure;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import nl.plusgemeente.sdk.mock.internal.http.Answer;
import nl.plusgemeente.sdk.mock.internal.http.Call;
import nl.plusgemeente.sdk.mock.internal.http.Paging;
import nl.plusgemeente.sdk.mock.internal.http.Problem;
import nl.plusgemeente.sdk.mock.internal.http.Refusal;

/**
 * What can be read. To who does not take part, nothing is there.
 *
 * @param call the request
 * @param book what there is
 */
record Reading(Call call, Book book) {

    Answer samenwerking() {
        return answer(new SamenwerkingView(views()).write(itsSamenwerking()));
    }

    Answer documenten() {
        List<Stuk> found = book.stukken(itsSamenwerking().id()).stream()
                .filter(asked("aangemaaktDoor", stuk -> stuk.door().oin()))
                .filter(asked("aangemaaktDoorNaam", stuk -> stuk.door().naam()))
                .toList();
        return answer(new Paging(call, "pagina", "aantal").page("documenten", found, views()::document));
    }

    Answer content() {
        Stuk stuk = Optional.ofNullable(book.stukken().get(call.variable("id")))
                .filter(one -> takesPart(one.samenwerkingId()))
                .orElseThrow(() -> notThere());
        String name = new String(stuk.bestandsNaam().getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1);
        return Answer.of(
                200,
                Map.of(
                        "Content-Type",
                        stuk.formaat(),
                        "Content-Disposition",
                        "attachment; filename=\"" + name.replace("\"", "\\\"") + "\""),
                stuk.inhoud());
    }

    Answer ofSamenwerking() {
        String id = itsSamenwerking().id();
        List<Notificatie> found = book.notificaties(wie()).stream()
                .filter(one -> one.samenwerking().id().equals(id))
                .toList();
        return answer(views().list("notificaties", found, views()::notificatie));
    }

    Answer actieverzoeken() {
        String samenwerkingId = required("samenwerkingId");
        Optional<String> organisatie = call.query("organisatie");
        List<Actieverzoek> found = book.actieverzoeken().values().stream()
                .filter(one -> one.samenwerkingId().equals(samenwerkingId) && takesPart(samenwerkingId))
                .filter(one -> organisatie.isEmpty()
                        || one.zender().oin().equals(organisatie.get())
                        || one.ontvanger().oin().equals(organisatie.get()))
                .toList();
        return answer(views().list("actieverzoeken", found, views()::actieverzoek));
    }

    Answer actieverzoek() {
        return answer(views().actieverzoek(itsActieverzoek()));
    }

    Answer berichten() {
        return answer(new Paging(call)
                .page("berichten", book.berichten(itsActieverzoek().id()), views()::bericht));
    }

    Answer notificaties() {
        Instant after = moment("eventDatumTijd[gt]").orElse(Instant.MIN);
        Instant until = moment("eventDatumTijd[lte]").orElse(Instant.MAX);
        List<Notificatie> found = book.notificaties(wie()).stream()
                .filter(one -> one.moment().isAfter(after) && !one.moment().isAfter(until))
                .toList();
        return answer(new Paging(call).page("notificaties", found, views()::notificatie));
    }

    Deelnemer wie() {
        String oin = call.incoming().clientOin().orElse("");
        return book.samenwerkingen().values().stream()
                .flatMap(samenwerking -> samenwerking.deelnemers().stream())
                .filter(deelnemer -> deelnemer.oin().equals(oin))
                .findFirst()
                .orElseGet(() -> new Deelnemer(oin, "TEST " + oin));
    }

    Samenwerking itsSamenwerking() {
        return Optional.ofNullable(book.samenwerkingen().get(call.variable("id")))
                .filter(one -> takesPart(one.id()))
                .orElseThrow(() -> notThere());
    }

    Actieverzoek itsActieverzoek() {
        return Optional.ofNullable(book.actieverzoeken().get(call.variable("id")))
                .filter(one -> takesPart(one.samenwerkingId()))
                .orElseThrow(() -> notThere());
    }

    Views views() {
        return new Views(book, call.base(), wie());
    }

    Answer answer(JsonStructure json) {
        return call.answer(json);
    }

    private Refusal notThere() {
        return Problem.notFound(call.variable("id"));
    }

    private boolean takesPart(String samenwerkingId) {
        Samenwerking samenwerking = book.samenwerkingen().get(samenwerkingId);
        return samenwerking != null && samenwerking.deelnemers().contains(wie());
    }

    /** By a parameter, and by the same with {@code [not]} after it. */
    private Predicate<Stuk> asked(String name, Function<Stuk, String> value) {
        Optional<String> wanted = call.query(name);
        Optional<String> unwanted = call.query(name + "[not]");
        return stuk -> wanted.filter(text -> !text.equals(value.apply(stuk))).isEmpty()
                && unwanted.filter(text -> text.equals(value.apply(stuk))).isEmpty();
    }

    private String required(String name) {
        return call.query(name).orElseThrow(() -> Problem.badRequest("De parameter " + name + " ontbreekt.", name));
    }

    private Optional<Instant> moment(String name) {
        return call.query(name).map(text -> {
            try {
                return OffsetDateTime.parse(text).toInstant();
            } catch (DateTimeException e) {
                throw Problem.badRequest("De parameter " + name + " moet een datum met tijd zijn.", name);
            }
        });
    }
}
