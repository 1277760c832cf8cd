package nl.plusgemeente.sdk.omgevingswet.uitvoeren;

import java.util.List;
import java.util.Optional;

/**
 * Questions that belong together (Uitvoeren v3, {@code vraaggroepen}).
 *
 * @param naam what they are about
 * @param vragen in the order in which to ask them
 */
public record Vraaggroep(Optional<String> naam, List<Vraag> vragen) {

    /** Copies the list. */
    public Vraaggroep {
        vragen = List.copyOf(vragen);
    }
}
