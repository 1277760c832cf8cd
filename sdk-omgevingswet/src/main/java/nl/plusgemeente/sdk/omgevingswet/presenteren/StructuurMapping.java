package nl.plusgemeente.sdk.omgevingswet.presenteren;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import nl.plusgemeente.sdk.core.json.JsonException;
import nl.plusgemeente.sdk.omgevingswet.internal.lenient.Lists;
import nl.plusgemeente.sdk.omgevingswet.internal.lenient.Texts;
import nl.plusgemeente.sdk.omgevingswet.internal.wire.StructuurWire;
import org.jspecify.annotations.Nullable;

/** From the wire to what users see. */
final class StructuurMapping {
    private static final Pattern REMOVED = Pattern.compile("wijzigactie\\s*=\\s*['\"]verwijder['\"]");

    private StructuurMapping() {}

    static Documentstructuur structuur(StructuurWire wire) {
        return new Documentstructuur(componenten(wire._embedded()));
    }

    /** The one component that was asked for; it comes in an envelope like a whole text. */
    static DocumentComponent component(StructuurWire wire) {
        return componenten(wire._embedded()).stream()
                .findFirst()
                .orElseThrow(() -> new JsonException("The JSON has no component where one was asked for"));
    }

    private static List<DocumentComponent> componenten(StructuurWire.@Nullable ComponentenWire wire) {
        return Lists.mapped(wire == null ? null : wire.documentComponenten(), StructuurMapping::one);
    }

    private static DocumentComponent one(StructuurWire.ComponentWire wire) {
        Integer place = wire.volgordeNummer();
        return new DocumentComponent(
                Texts.required(wire.identificatie(), "identificatie"),
                Texts.orEmpty(wire.expressie()),
                Texts.present(wire.type()).map(ComponentType::new),
                place == null ? OptionalInt.empty() : OptionalInt.of(place),
                Texts.present(wire.kop()),
                Texts.present(wire.inhoud()),
                marked(wire.gereserveerd()),
                marked(wire.vervallen()),
                Optional.ofNullable(wire.conditieArtikel())
                        .map(conditie ->
                                new ConditieArtikel(Texts.present(conditie.kop()), Texts.present(conditie.inhoud()))),
                componenten(wire._embedded()));
    }

    /** A mark is an element: {@code <gereserveerd/>}, perhaps one that is being taken away. */
    private static boolean marked(@Nullable String xml) {
        return xml != null && xml.contains("<") && !REMOVED.matcher(xml).find();
    }
}
