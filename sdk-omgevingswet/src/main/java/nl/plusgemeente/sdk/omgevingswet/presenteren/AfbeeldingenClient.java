package nl.plusgemeente.sdk.omgevingswet.presenteren;

import java.nio.file.Path;
import nl.plusgemeente.sdk.core.call.Answer;
import nl.plusgemeente.sdk.core.call.BodyStream;
import nl.plusgemeente.sdk.core.call.Download;
import nl.plusgemeente.sdk.core.call.Operation;
import nl.plusgemeente.sdk.core.spi.Caller;
import nl.plusgemeente.sdk.omgevingswet.dso.DsoApis;

/**
 * @param caller makes the calls
 */
record AfbeeldingenClient(Caller caller) implements Afbeeldingen {
    private static final String VASTGESTELD = "afbeeldingen/{bevoegdGezag}/{versieIdentificatie}/{bestandsnaam}";
    private static final String ONTWERP =
            "ontwerpafbeeldingen/{bevoegdGezag}/{ontwerpbesluitIdentificatie}/{bestandsnaam}";
    private static final String ANY_IMAGE = "image/*";

    @Override
    public Download download(AfbeeldingId afbeelding, Path target) {
        return caller.call(operation(afbeelding, Answer.file(target)));
    }

    @Override
    public BodyStream open(AfbeeldingId afbeelding) {
        return caller.call(operation(afbeelding, Answer.stream()));
    }

    private static <T> Operation<T> operation(AfbeeldingId afbeelding, Answer<T> answer) {
        String version = afbeelding.ontwerp() ? "ontwerpbesluitIdentificatie" : "versieIdentificatie";
        return Operation.get(DsoApis.PRESENTEREN, afbeelding.ontwerp() ? ONTWERP : VASTGESTELD, answer)
                .header("Accept", ANY_IMAGE)
                .path("bevoegdGezag", afbeelding.bevoegdGezag())
                .identificatie(version, afbeelding.versie())
                .path("bestandsnaam", afbeelding.bestandsnaam())
                .build();
    }
}
