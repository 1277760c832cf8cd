package nl.plusgemeente.sdk.mock.internal.samenwerken;

import java.util.List;
import java.util.stream.Stream;

/**
 * All that there is at one moment.
 *
 * @param samenwerkingen by their ids
 * @param stukken in the order in which they were added
 * @param actieverzoeken in the order in which they were sent
 * @param berichten in the order in which they were sent
 * @param notificaties in the order in which they were told
 */
record Stand(
        List<Samenwerking> samenwerkingen,
        List<Stuk> stukken,
        List<Actieverzoek> actieverzoeken,
        List<Bericht> berichten,
        List<Notificatie> notificaties) {

    /** The identifications that are taken. */
    List<String> ids() {
        return Stream.of(
                        stukken.stream().map(Stuk::id),
                        actieverzoeken.stream().map(Actieverzoek::id),
                        berichten.stream().map(Bericht::id),
                        notificaties.stream().map(Notificatie::id))
                .flatMap(ids -> ids)
                .toList();
    }
}
