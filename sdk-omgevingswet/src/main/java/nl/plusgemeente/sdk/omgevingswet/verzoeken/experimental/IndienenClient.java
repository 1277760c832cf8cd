package nl.plusgemeente.sdk.omgevingswet.verzoeken.experimental;

import java.net.URI;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import nl.plusgemeente.sdk.core.call.Answer;
import nl.plusgemeente.sdk.core.call.Operation;
import nl.plusgemeente.sdk.core.http.RequestBody;
import nl.plusgemeente.sdk.core.spi.Caller;
import nl.plusgemeente.sdk.omgevingswet.dso.DsoApis;
import nl.plusgemeente.sdk.omgevingswet.dso.DsoErrors;
import nl.plusgemeente.sdk.omgevingswet.internal.lenient.Texts;
import org.jspecify.annotations.Nullable;

/**
 * @param caller makes the calls, with the token
 * @param names what no public source tells
 */
record IndienenClient(Caller caller, IndienNames names) implements Indienen {
    private static final Answer<Map<?, ?>> OBJECT = Answer.of(Map.class).map(json -> json);
    /** A dot segment, plain or encoded: a server may take it away and so leave the API. */
    private static final Pattern DOTS = Pattern.compile("(/|%2f)(\\.|%2e){1,2}(/|%2f|$)", Pattern.CASE_INSENSITIVE);

    @Override
    public IndienConcept begin(RequestBody bericht) {
        Instant begun = caller.time().clock().instant();
        Map<?, ?> answer = caller.call(Operation.post(DsoApis.INDIENEN, "verzoeken", OBJECT)
                .body(bericht)
                .build());
        String id = text(answer, names.verzoekId(), "verzoekId");
        return new IndienConcept(id, begun, DocumentLinks.of(answer));
    }

    @Override
    public void upload(IndienConcept concept, DocumentLink link, RequestBody bestand) {
        requireAlive(concept);
        // Its path is the link's own, whatever the template says; the token keeps to the host of the API.
        caller.call(Operation.raw(DsoApis.INDIENEN, names.uploadMethod(), "verzoeken/{verzoekId}/documenten")
                .path("verzoekId", concept.verzoekId())
                .body(bestand)
                .build()
                .at(checked(link.href())));
    }

    @Override
    public String finish(IndienConcept concept) {
        requireAlive(concept);
        Map<?, ?> answer = caller.call(Operation.post(DsoApis.INDIENEN, "verzoeken/{verzoekId}", OBJECT)
                .path("verzoekId", concept.verzoekId())
                .build());
        return text(answer, names.verzoeknummer(), "verzoeknummer");
    }

    private void requireAlive(IndienConcept concept) {
        if (concept.isVerlopenOp(caller.time().clock().instant())) {
            throw new IndienException(
                    DsoErrors.CONCEPT_LAPSED,
                    "The draft of the request has lapsed: the DSO drops it 24 hours after it was begun, and nothing was"
                            + " filed. Begin the request anew.");
        }
    }

    private static URI checked(URI link) {
        String path = Optional.ofNullable(link.getRawPath()).orElse("");
        boolean inside = link.isAbsolute()
                && path.startsWith(DsoApis.INDIENEN.path() + "/")
                && !DOTS.matcher(path).find()
                && link.getRawUserInfo() == null
                && link.getRawFragment() == null;
        if (!inside) {
            throw new IndienException(
                    DsoErrors.DOCUMENT_LINK,
                    "The link for a file does not lead to the API, and the file was kept back: report it to the DSO.");
        }
        return link;
    }

    private static String text(Map<?, ?> answer, String name, String setting) {
        @Nullable Object value = answer.get(name);
        return Texts.scalar(value)
                .filter(text -> !text.isBlank())
                .orElseThrow(() -> new IndienException(
                        DsoErrors.INDIENEN_NAME,
                        "The answer has no \"" + name + "\" (setting " + setting
                                + " of IndienNames): the API did what it was"
                                + " asked, so do not ask it again; look the name up in its specification."));
    }
}
