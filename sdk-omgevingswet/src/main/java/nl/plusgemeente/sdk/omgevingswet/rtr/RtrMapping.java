package nl.plusgemeente.sdk.omgevingswet.rtr;

import java.util.Optional;
import java.util.OptionalLong;
import nl.plusgemeente.sdk.core.json.JsonException;
import nl.plusgemeente.sdk.omgevingswet.internal.lenient.Dates;
import nl.plusgemeente.sdk.omgevingswet.internal.lenient.Hrefs;
import nl.plusgemeente.sdk.omgevingswet.internal.lenient.Lists;
import nl.plusgemeente.sdk.omgevingswet.internal.lenient.Texts;
import nl.plusgemeente.sdk.omgevingswet.internal.wire.LinkWire;
import nl.plusgemeente.sdk.omgevingswet.internal.wire.RegelBestandWire;
import nl.plusgemeente.sdk.omgevingswet.internal.wire.RtrActiviteitWire;
import nl.plusgemeente.sdk.omgevingswet.internal.wire.TyperingenWire;
import nl.plusgemeente.sdk.omgevingswet.internal.wire.WerkzaamheidVersieWire;
import nl.plusgemeente.sdk.omgevingswet.internal.wire.WerkzaamheidWire;
import org.jspecify.annotations.Nullable;

/** From what the register answers to values without null. */
final class RtrMapping {
    private static final RtrActiviteitWire.LinksWire NO_LINKS = new RtrActiviteitWire.LinksWire(null, null, null);

    private RtrMapping() {}

    static RtrActiviteit activiteit(RtrActiviteitWire wire) {
        RtrActiviteitWire.LinksWire links = wire._links() == null ? NO_LINKS : wire._links();
        return new RtrActiviteit(
                Texts.required(wire.urn(), "urn"),
                Texts.collapsed(wire.omschrijving()),
                Dates.day(wire.beginDatum(), "beginDatum"),
                Dates.day(wire.eindDatum(), "eindDatum"),
                Texts.flag(wire.toonbaar()),
                Texts.flag(wire.verfijnbaar()),
                Optional.ofNullable(wire.bestuursorgaan()).map(RtrMapping::bestuursorgaan),
                Lists.mapped(wire.regelBeheerObjecten(), RtrMapping::object),
                Lists.mapped(
                        wire.locaties(),
                        locatie -> new RtrLocatie(
                                Texts.required(locatie.identificatie(), "identificatie"),
                                Dates.day(locatie.beginDatum(), "beginDatum"))),
                Optional.ofNullable(links.bovenliggendeActiviteit()).flatMap(RtrMapping::target),
                Lists.mapped(links.onderliggendeActiviteiten(), RtrMapping::target).stream()
                        .flatMap(Optional::stream)
                        .toList(),
                Lists.mapped(links.werkzaamheden(), RtrMapping::target).stream()
                        .flatMap(Optional::stream)
                        .toList());
    }

    private static Bestuursorgaan bestuursorgaan(RtrActiviteitWire.BestuursorgaanWire wire) {
        return new Bestuursorgaan(
                Texts.present(wire.oin()),
                Texts.present(wire.bestuurslaag()),
                Texts.present(wire.organisatieType()),
                Texts.present(wire.organisatieCode()));
    }

    private static RegelBeheerObject object(RtrActiviteitWire.ObjectWire wire) {
        return new RegelBeheerObject(
                Texts.present(wire.urn()),
                Texts.present(wire.omschrijving()),
                Texts.present(wire.typering()).map(RegelTypering::new),
                Texts.required(wire.functioneleStructuurRef(), "functioneleStructuurRef"),
                wire.toestemming());
    }

    static RtrWerkzaamheid werkzaamheid(WerkzaamheidWire wire) {
        return new RtrWerkzaamheid(Texts.required(wire.urn(), "urn"), Texts.collapsed(wire.omschrijving()));
    }

    static WerkzaamheidVersie versie(WerkzaamheidVersieWire wire) {
        return new WerkzaamheidVersie(
                Texts.required(wire.urn(), "urn"),
                Texts.collapsed(wire.omschrijving()),
                Dates.day(wire.beginDatum(), "beginDatum"),
                Dates.day(wire.eindDatum(), "eindDatum"),
                Lists.copy(wire.trefwoorden()),
                Lists.mapped(wire.logischeRelaties(), RtrMapping::werkzaamheid));
    }

    static RegelTyperingen typeringen(TyperingenWire wire) {
        return new RegelTyperingen(
                Texts.required(wire.functioneleStructuurRef(), "functioneleStructuurRef"),
                Lists.mapped(wire.regelbeheerobjecten(), RegelTypering::new),
                Lists.mapped(wire.indirecte_regelbeheerobjecten(), RegelTypering::new));
    }

    static RegelBestand bestand(RegelBestandWire wire) {
        if (wire.identifier() == null) {
            throw new JsonException("The JSON lacks the member identifier that each of the toepasbareRegels has");
        }
        return new RegelBestand(
                wire.identifier(),
                Texts.present(wire.functioneleStructuurRef()),
                Dates.day(wire.begindatum(), "begindatum"),
                wire.sttrVersie() == null ? OptionalLong.empty() : OptionalLong.of(wire.sttrVersie()),
                Texts.present(wire.oin()),
                Texts.present(wire.laatsteWijzigingDatum()),
                Texts.present(wire.naam()),
                Texts.present(wire.omschrijving()));
    }

    private static Optional<String> target(@Nullable LinkWire link) {
        return link == null ? Optional.empty() : Hrefs.last(link.href());
    }
}
