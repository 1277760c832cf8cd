package nl.plusgemeente.sdk.omgevingswet.presenteren;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import nl.plusgemeente.sdk.core.json.JsonException;
import nl.plusgemeente.sdk.omgevingswet.internal.lenient.Lists;
import nl.plusgemeente.sdk.omgevingswet.internal.lenient.Texts;
import nl.plusgemeente.sdk.omgevingswet.internal.wire.LinkWire;
import nl.plusgemeente.sdk.omgevingswet.internal.wire.StructuurWire;
import org.jspecify.annotations.Nullable;

/** From the wire to what users see. */
final class StructuurMapping {
    private static final Pattern REMOVED = Pattern.compile("wijzigactie\\s*=\\s*['\"]verwijder['\"]");

    private StructuurMapping() {}

    static Documentstructuur structuur(StructuurWire wire) {
        return new Documentstructuur(
                componenten(wire._embedded()),
                Optional.ofNullable(wire._links())
                        .map(StructuurWire.LinksWire::afbeeldingenBasePath)
                        .map(LinkWire::href)
                        .filter(href -> !href.isEmpty()));
    }

    /** The one component that was asked for; it comes in an envelope like a whole text. */
    static DocumentComponent component(StructuurWire wire) {
        return componenten(wire._embedded()).stream()
                .findFirst()
                .orElseThrow(() -> new JsonException("The JSON has no component where one was asked for"));
    }

    private static List<DocumentComponent> componenten(StructuurWire.@Nullable ComponentenWire wire) {
        if (wire == null) {
            return List.of();
        }
        List<StructuurWire.ComponentWire> drafted = wire.ontwerpDocumentComponenten();
        return Lists.mapped(drafted == null ? wire.documentComponenten() : drafted, StructuurMapping::one);
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
                Texts.present(wire.gereserveerd()),
                Texts.present(wire.vervallen()),
                Optional.ofNullable(wire.conditieArtikel())
                        .map(conditie ->
                                new ConditieArtikel(Texts.present(conditie.kop()), Texts.present(conditie.inhoud()))),
                Texts.present(wire.wijzigactie()).map(Wijzigactie::new),
                Texts.flag(wire.bevatRenvooi()),
                Texts.flag(wire.bevatOntwerpInformatie()),
                componenten(wire._embedded()));
    }

    /** A mark is an element: {@code <gereserveerd/>}, perhaps one that is being taken away. */
    static boolean marked(String xml) {
        return xml.contains("<") && !REMOVED.matcher(xml).find();
    }
}
