package nl.plusgemeente.sdk.omgevingswet.presenteren;

import java.util.Optional;
import nl.plusgemeente.sdk.omgevingswet.internal.lenient.Dates;
import nl.plusgemeente.sdk.omgevingswet.internal.lenient.Lists;
import nl.plusgemeente.sdk.omgevingswet.internal.lenient.Members;
import nl.plusgemeente.sdk.omgevingswet.internal.lenient.Texts;
import nl.plusgemeente.sdk.omgevingswet.internal.wire.GezagWire;
import nl.plusgemeente.sdk.omgevingswet.internal.wire.OntwerpgebiedWire;
import nl.plusgemeente.sdk.omgevingswet.internal.wire.OntwerpregelingWire;
import nl.plusgemeente.sdk.omgevingswet.internal.wire.OntwerpregelingWire.EmbeddedWire;
import nl.plusgemeente.sdk.omgevingswet.internal.wire.OntwerpregelingWire.LinksWire;
import nl.plusgemeente.sdk.omgevingswet.internal.wire.OntwerpregelingWire.StapWire;
import nl.plusgemeente.sdk.omgevingswet.internal.wire.OntwerpregelingWire.VerloopWire;

/** From the wire to what users see. */
final class OntwerpregelingMapping {
    private OntwerpregelingMapping() {}

    static Ontwerpregeling ontwerpregeling(OntwerpregelingWire wire) {
        Optional<EmbeddedWire> embedded = Optional.ofNullable(wire._embedded());
        return new Ontwerpregeling(
                Texts.required(wire.identificatie(), "identificatie"),
                Texts.orEmpty(wire.ontwerpbesluitIdentificatie()),
                Texts.required(wire.technischId(), "technischId"),
                Texts.collapsed(wire.officieleTitel()),
                Texts.title(wire.citeerTitel()),
                Texts.title(wire.opschrift()),
                Texts.present(wire.expressionId()),
                wire.type(),
                GezagWire.gezag(wire.aangeleverdDoorEen()),
                wire.geregistreerdMet(),
                Members.of(wire.besluitMetadata()).json(),
                Texts.present(wire.conditie()),
                Texts.flag(wire.heeftBijlagen()),
                Texts.flag(wire.heeftToelichtingen()),
                Texts.flag(wire.isVervangRegeling()),
                Texts.present(wire.publicatieID()),
                Optional.ofNullable(wire.procedureverloop()).map(OntwerpregelingMapping::verloop),
                embedded.map(EmbeddedWire::ontwerpRegelingsgebied).map(OntwerpregelingMapping::gebied),
                embedded.map(EmbeddedWire::vastgesteldRegelingsgebied).map(RegelingMapping::gebied),
                Optional.ofNullable(wire._links())
                        .map(LinksWire::beoogdeOpvolgerVan)
                        .flatMap(link -> Texts.present(link.href())));
    }

    private static Procedureverloop verloop(VerloopWire wire) {
        return new Procedureverloop(
                Dates.day(wire.bekendOp(), "bekendOp"),
                Dates.day(wire.ontvangenOp(), "ontvangenOp"),
                Lists.mapped(wire.procedurestappen(), OntwerpregelingMapping::stap));
    }

    private static Procedurestap stap(StapWire wire) {
        return new Procedurestap(wire.soortStap(), Dates.day(wire.voltooidOp(), "voltooidOp"));
    }

    private static Ontwerpgebied gebied(OntwerpgebiedWire wire) {
        OntwerpgebiedWire.EmbeddedWire embedded = wire._embedded();
        return new Ontwerpgebied(
                Texts.required(wire.identificatie(), "identificatie"),
                Texts.orEmpty(wire.ontwerpbesluitIdentificatie()),
                Texts.orEmpty(wire.technischId()),
                wire.geregistreerdMet(),
                Texts.present(wire.geometrieIdentificatie()),
                wire.locatieType(),
                Texts.title(wire.noemer()),
                Texts.present(wire.status()),
                Lists.mapped(embedded == null ? null : embedded.omvat(), OntwerpregelingMapping::gebied),
                Lists.mapped(embedded == null ? null : embedded.omvatVastgesteld(), RegelingMapping::gebied));
    }
}
