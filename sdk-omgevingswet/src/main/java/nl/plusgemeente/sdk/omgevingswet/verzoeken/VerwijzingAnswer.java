package nl.plusgemeente.sdk.omgevingswet.verzoeken;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import nl.plusgemeente.sdk.core.call.Answer;
import nl.plusgemeente.sdk.core.call.AnswerBody;
import nl.plusgemeente.sdk.core.identity.Oin;
import nl.plusgemeente.sdk.omgevingswet.internal.lenient.Texts;
import nl.plusgemeente.sdk.omgevingswet.verzoeken.stam.VerzoekDoel;
import nl.plusgemeente.sdk.omgevingswet.verzoeken.stam.Volgnummer;
import org.jspecify.annotations.Nullable;

/**
 * A page of a search, by names that may be wrong: what must be there and is not, is told by its setting.
 *
 * @param names the names
 */
record VerwijzingAnswer(AfhandelenNames names) implements Answer<VerwijzingPage> {
    private static final String OIN_FORM = "[0-9]{8}[0-9A-Za-z]{12}";

    @Override
    public VerwijzingPage read(AnswerBody body) throws IOException {
        Map<?, ?> json = body.json().read(body.stream(), Map.class);
        List<Zaakverwijzing> items = new ArrayList<>();
        for (Object item : list(json)) {
            items.add(verwijzing(item));
        }
        return new VerwijzingPage(List.copyOf(items), count(json, "totalPages"));
    }

    /** A page without the list is empty only when the answer says that there is nothing. */
    private List<?> list(Map<?, ?> json) {
        Object list = object(json.get("_embedded")).get(names.of("antwoord.lijst"));
        if (list instanceof List<?> items) {
            return items;
        }
        OptionalLong total = count(json, "totalElements");
        if (total.isPresent() && total.getAsLong() == 0) {
            return List.of();
        }
        throw AfhandelenFaults.name(names, "antwoord.lijst", "the answer has no list of that name under _embedded");
    }

    private Zaakverwijzing verwijzing(@Nullable Object item) {
        Map<?, ?> json = object(item);
        String number = scalar(json, "verwijzing.verzoeknummer").orElseThrow(() -> missing("verwijzing.verzoeknummer"));
        return new Zaakverwijzing(
                number,
                scalar(json, "verwijzing.volgnummer").map(this::volgnummer),
                scalar(json, "verwijzing.doel").map(VerzoekDoel::new),
                oin(json, "verwijzing.bevoegdGezag").orElseThrow(() -> missing("verwijzing.bevoegdGezag")),
                oin(json, "verwijzing.behandeldienst"),
                copy(json));
    }

    private Optional<String> scalar(Map<?, ?> json, String setting) {
        return Texts.scalar(json.get(names.of(setting))).map(String::strip).filter(text -> !text.isEmpty());
    }

    /** Some codecs give whole numbers as 2, others as 2.0. */
    private Volgnummer volgnummer(String text) {
        if (!text.matches("[0-9]{1,9}(\\.0+)?")) {
            throw AfhandelenFaults.name(names, "verwijzing.volgnummer", "what has that name is no number");
        }
        return new Volgnummer(Integer.parseInt(text.replaceFirst("\\..*", "")));
    }

    /** As a text, or in an object; absent is none, and anything else is told, as it decides for whom a request is. */
    private Optional<Oin> oin(Map<?, ?> json, String setting) {
        Object value = json.get(names.of(setting));
        if (value == null) {
            return Optional.empty();
        }
        boolean inside = value instanceof Map<?, ?>;
        Optional<String> text = inside ? scalar(object(value), "verwijzing.oin") : scalar(json, setting);
        if (text.isEmpty() && (inside ? object(value).isEmpty() : value instanceof String)) {
            return Optional.empty();
        }
        return Optional.of(text.filter(number -> number.matches(OIN_FORM))
                .map(Oin::of)
                .orElseThrow(() -> AfhandelenFaults.name(
                        names, inside ? "verwijzing.oin" : setting, "what has that name is no OIN")));
    }

    private RuntimeException missing(String setting) {
        return AfhandelenFaults.name(names, setting, "an item of the list does not have it");
    }

    private static OptionalLong count(Map<?, ?> json, String member) {
        return object(json.get("page")).get(member) instanceof Number number
                ? OptionalLong.of(number.longValue())
                : OptionalLong.empty();
    }

    private static Map<?, ?> object(@Nullable Object value) {
        return value instanceof Map<?, ?> map ? map : Map.of();
    }

    private static Map<String, Object> copy(Map<?, ?> json) {
        Map<String, Object> copy = new LinkedHashMap<>();
        json.forEach((name, value) -> {
            if (value != null) {
                copy.put(String.valueOf(name), value);
            }
        });
        return Collections.unmodifiableMap(copy);
    }
}
