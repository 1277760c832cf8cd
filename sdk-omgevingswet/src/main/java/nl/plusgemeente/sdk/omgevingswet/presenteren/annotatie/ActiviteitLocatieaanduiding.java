package nl.plusgemeente.sdk.omgevingswet.presenteren.annotatie;

import java.util.List;
import java.util.Optional;
import nl.plusgemeente.sdk.omgevingswet.dso.CodeWaarde;
import nl.plusgemeente.sdk.omgevingswet.internal.lenient.Lists;
import nl.plusgemeente.sdk.omgevingswet.internal.lenient.Texts;

/**
 * How a rule treats an activity, and where (Presenteren v8, {@code ActiviteitLocatieaanduiding}).
 *
 * @param identificatie its identification, which references name
 * @param activiteitRef the {@link Activiteit}, which may stand in another regeling; empty when the API gave none
 * @param activiteitregelkwalificatie how it is treated: {@code vergunningplicht}, {@code informatieplicht}, {@code gebod}
 * @param locatieRefs where: {@link Locatie}s
 * @param symbolisatie how to draw it
 */
public record ActiviteitLocatieaanduiding(
        String identificatie,
        String activiteitRef,
        Optional<CodeWaarde> activiteitregelkwalificatie,
        List<String> locatieRefs,
        Optional<Symbolisatie> symbolisatie) {

    /** Makes what is absent empty. */
    public ActiviteitLocatieaanduiding {
        identificatie = Texts.required(identificatie, "identificatie");
        activiteitRef = Texts.orEmpty(activiteitRef);
        locatieRefs = Lists.copy(locatieRefs);
    }
}
