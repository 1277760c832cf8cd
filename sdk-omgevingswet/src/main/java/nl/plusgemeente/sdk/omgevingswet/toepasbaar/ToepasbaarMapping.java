package nl.plusgemeente.sdk.omgevingswet.toepasbaar;

import java.util.Optional;
import java.util.OptionalInt;
import nl.plusgemeente.sdk.core.json.JsonException;
import nl.plusgemeente.sdk.omgevingswet.internal.lenient.Dates;
import nl.plusgemeente.sdk.omgevingswet.internal.lenient.Lists;
import nl.plusgemeente.sdk.omgevingswet.internal.lenient.Members;
import nl.plusgemeente.sdk.omgevingswet.internal.lenient.Texts;
import nl.plusgemeente.sdk.omgevingswet.internal.wire.GevondenLocatieWire;
import nl.plusgemeente.sdk.omgevingswet.internal.wire.GezagWire;
import nl.plusgemeente.sdk.omgevingswet.internal.wire.LinkWire;
import nl.plusgemeente.sdk.omgevingswet.internal.wire.ToepasbareActiviteitWire;
import nl.plusgemeente.sdk.omgevingswet.internal.wire.ToepasbareLocatieWire;
import nl.plusgemeente.sdk.omgevingswet.toepasbaar.ToepasbareActiviteit.ActiviteitRegistratiegegevens;
import nl.plusgemeente.sdk.omgevingswet.toepasbaar.ToepasbareActiviteit.GeaggregeerdeLocatieInfo;
import org.jspecify.annotations.Nullable;

/** From the wire to what users see. */
final class ToepasbaarMapping {
    private static final String IDENTIFICATIE = "identificatie";
    private static final int DEEPEST = 20;

    private ToepasbaarMapping() {}

    static GevondenLocatie gevonden(GevondenLocatieWire wire) {
        return new GevondenLocatie(
                Texts.required(wire.identificatie(), IDENTIFICATIE),
                Texts.title(wire.noemer()),
                Texts.present(wire.spatialOperator()),
                wire.geregistreerdMet());
    }

    static ToepasbareLocatie locatie(ToepasbareLocatieWire wire) {
        return locatie(wire, 0);
    }

    private static ToepasbareLocatie locatie(ToepasbareLocatieWire wire, int depth) {
        if (depth > DEEPEST) {
            throw new JsonException("The JSON has places within places, deeper than " + DEEPEST + " levels");
        }
        ToepasbareLocatieWire.OmvatWire embedded = wire._embedded();
        return new ToepasbareLocatie(
                Texts.required(wire.identificatie(), IDENTIFICATIE),
                Texts.title(wire.noemer()),
                Texts.present(wire.status()),
                Texts.present(wire.geometrieIdentificatie()),
                Members.of(wire.boundingBox()).json(),
                wire.geregistreerdMet(),
                Lists.mapped(embedded == null ? null : embedded.omvat(), part -> locatie(part, depth + 1)));
    }

    static ToepasbareActiviteit activiteit(ToepasbareActiviteitWire wire) {
        ToepasbareActiviteitWire.LinksWire links = wire._links();
        return new ToepasbareActiviteit(
                Texts.required(wire.identificatie(), IDENTIFICATIE),
                Texts.collapsed(wire.naam()),
                wire.groep(),
                registratie(wire.geregistreerdMet()),
                Dates.day(wire.laatsteWijzigingOp(), "laatsteWijzigingOp"),
                Texts.present(wire.oin()),
                GezagWire.gezag(wire.bevoegdGezag()),
                Texts.present(wire.is()),
                Lists.copy(wire.gerelateerd()),
                Lists.mapped(
                        wire.isGereguleerdVoor(),
                        place -> new GeaggregeerdeLocatieInfo(
                                Texts.required(place.identificatie(), IDENTIFICATIE),
                                registratie(place.geregistreerdMet()))),
                href(links == null ? null : links.heeftJuridischeBron()),
                href(links == null ? null : links.heeftRegeltekst()));
    }

    private static Optional<ActiviteitRegistratiegegevens> registratie(
            ToepasbareActiviteitWire.@Nullable RegistratieWire wire) {
        return Optional.ofNullable(wire)
                .map(given -> new ActiviteitRegistratiegegevens(
                        number(given.versie()),
                        Dates.day(given.beginGeldigheid(), "beginGeldigheid"),
                        Dates.day(given.eindGeldigheid(), "eindGeldigheid"),
                        Texts.present(given.status())));
    }

    private static OptionalInt number(@Nullable Integer number) {
        return number == null ? OptionalInt.empty() : OptionalInt.of(number);
    }

    private static Optional<String> href(@Nullable LinkWire link) {
        return Optional.ofNullable(link).flatMap(given -> Texts.present(given.href()));
    }
}
