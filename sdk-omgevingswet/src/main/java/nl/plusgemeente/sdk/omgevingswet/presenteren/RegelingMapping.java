package nl.plusgemeente.sdk.omgevingswet.presenteren;

import java.util.List;
import java.util.Optional;
import nl.plusgemeente.sdk.omgevingswet.internal.lenient.Dates;
import nl.plusgemeente.sdk.omgevingswet.internal.lenient.Lists;
import nl.plusgemeente.sdk.omgevingswet.internal.lenient.Texts;
import nl.plusgemeente.sdk.omgevingswet.internal.wire.GebiedWire;
import nl.plusgemeente.sdk.omgevingswet.internal.wire.GezagWire;
import nl.plusgemeente.sdk.omgevingswet.internal.wire.LinkWire;
import nl.plusgemeente.sdk.omgevingswet.internal.wire.RegelingWire;
import org.jspecify.annotations.Nullable;

/** From the wire to what users see. */
final class RegelingMapping {
    private static final RegelingWire.EmbeddedWire NOTHING_ASKED = new RegelingWire.EmbeddedWire(null, null);
    private static final RegelingWire.LinksWire NO_LINKS = new RegelingWire.LinksWire(null, null, null, null);

    private RegelingMapping() {}

    static Regeling regeling(RegelingWire wire) {
        RegelingWire.EmbeddedWire embedded =
                Optional.ofNullable(wire._embedded()).orElse(NOTHING_ASKED);
        RegelingWire.LinksWire links = Optional.ofNullable(wire._links()).orElse(NO_LINKS);
        return new Regeling(
                Texts.required(wire.identificatie(), "identificatie"),
                Texts.collapsed(wire.officieleTitel()),
                Texts.title(wire.citeerTitel()),
                Texts.title(wire.opschrift()),
                Texts.present(wire.expressionId()),
                wire.type(),
                GezagWire.gezag(wire.aangeleverdDoorEen()),
                wire.geregistreerdMet(),
                Texts.present(wire.publicatieID()),
                Dates.day(wire.inwerkingTot(), "inwerkingTot"),
                Dates.day(wire.geldigTot(), "geldigTot"),
                Optional.ofNullable(embedded.regelingsgebied()).map(RegelingMapping::gebied),
                Optional.ofNullable(embedded.pons()).map(RegelingMapping::gebied),
                Texts.present(href(links.tijdelijkDeelVan())),
                hrefs(links.tijdelijkDelen()),
                hrefs(links.ontwerpTijdelijkDelen()),
                hrefs(links.beoogdeOpvolgers()),
                Lists.mapped(wire.opvolgerVan(), RegelingMapping::regeling),
                Texts.flag(wire.isVervangRegeling()),
                Texts.flag(wire.heeftBijlagen()),
                Texts.flag(wire.heeftToelichtingen()));
    }

    static Regelingsgebied gebied(GebiedWire wire) {
        GebiedWire.EmbeddedWire embedded = wire._embedded();
        return new Regelingsgebied(
                Texts.required(wire.identificatie(), "identificatie"),
                wire.locatieType(),
                Texts.title(wire.noemer()),
                Texts.present(wire.geometrieIdentificatie()),
                wire.geregistreerdMet(),
                Lists.mapped(embedded == null ? null : embedded.omvat(), RegelingMapping::gebied));
    }

    private static List<String> hrefs(@Nullable List<LinkWire> links) {
        return Lists.mapped(links, link -> Texts.orEmpty(link.href()));
    }

    private static @Nullable String href(@Nullable LinkWire link) {
        return link == null ? null : link.href();
    }
}
