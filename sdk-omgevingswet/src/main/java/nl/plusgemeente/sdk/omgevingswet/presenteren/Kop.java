package nl.plusgemeente.sdk.omgevingswet.presenteren;

import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.plusgemeente.sdk.omgevingswet.internal.tekst.StopText;

/**
 * The heading of a component, as plain text.
 *
 * @param label for example {@code Artikel}
 * @param nummer for example {@code 4.24}
 * @param opschrift for example {@code Dakkapel}
 * @param subtitel a second title
 */
public record Kop(
        Optional<String> label, Optional<String> nummer, Optional<String> opschrift, Optional<String> subtitel) {

    static Kop of(String xml) {
        Map<String, String> children = StopText.children(xml);
        return new Kop(
                part(children, "Label"),
                part(children, "Nummer"),
                part(children, "Opschrift"),
                part(children, "Subtitel"));
    }

    private static Optional<String> part(Map<String, String> children, String name) {
        return Optional.ofNullable(children.get(name)).filter(text -> !text.isEmpty());
    }

    /**
     * The heading on one line.
     *
     * @return for example {@code Artikel 4.24 Dakkapel}
     */
    public String tekst() {
        return Stream.of(label, nummer, opschrift, subtitel)
                .flatMap(Optional::stream)
                .collect(Collectors.joining(" "));
    }
}
