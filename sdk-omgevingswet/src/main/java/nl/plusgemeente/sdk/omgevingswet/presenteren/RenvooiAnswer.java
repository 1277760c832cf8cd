package nl.plusgemeente.sdk.omgevingswet.presenteren;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Map;
import java.util.function.Function;
import nl.plusgemeente.sdk.core.call.Answer;
import nl.plusgemeente.sdk.core.call.AnswerBody;
import nl.plusgemeente.sdk.omgevingswet.internal.lenient.Members;
import nl.plusgemeente.sdk.omgevingswet.presenteren.annotatie.Renvooi;

/**
 * Annotations with what they change: read twice from one body, once for the annotations and once for the changes.
 *
 * @param wire what the annotations are read from
 * @param mapping from wire to annotations; a constant
 */
record RenvooiAnswer<W, A>(Class<W> wire, Function<W, A> mapping) implements Answer<Renvooi<A>> {

    @Override
    public Renvooi<A> read(AnswerBody body) throws IOException {
        // The pipeline limits the size of what is read whole.
        byte[] json = body.stream().readAllBytes();
        W annotaties = body.json().read(new ByteArrayInputStream(json), wire);
        Map<?, ?> members = body.json().read(new ByteArrayInputStream(json), Map.class);
        return new Renvooi<>(
                mapping.apply(annotaties),
                DeltaReading.of(members),
                Members.of(members.get("_links")).object("beoogdeOpvolgerVan").flatMap(link -> link.text("href")));
    }
}
