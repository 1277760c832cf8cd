package nl.plusgemeente.sdk.omgevingswet.presenteren;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The text of a regeling, a draft or a besluitversie as a tree (Presenteren v8, {@code GET
 * regelingen/{id}/documentstructuur}).
 *
 * @param componenten the components at the top, in order
 * @param afbeeldingenBasePath the address below which its images are: with the {@code naam} of an {@code Illustratie} it
 *     is an {@link AfbeeldingId}; drafts have it
 */
public record Documentstructuur(List<DocumentComponent> componenten, Optional<String> afbeeldingenBasePath) {

    /** Copies the list. */
    public Documentstructuur {
        componenten = List.copyOf(componenten);
    }

    /**
     * All components, in the order of the text.
     *
     * @return those at the top and all under them
     */
    public Stream<DocumentComponent> stream() {
        return componenten.stream().flatMap(DocumentComponent::stream);
    }

    /**
     * The component with a wId.
     *
     * @param wId as annotations have it
     * @return empty when it is not in this text
     */
    public Optional<DocumentComponent> component(String wId) {
        return stream()
                .filter(component -> component.identificatie().equals(wId))
                .findFirst();
    }
}
