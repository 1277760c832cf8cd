package nl.plusgemeente.sdk.omgevingswet.uitvoeren;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Stream;
import nl.plusgemeente.sdk.core.json.JsonException;
import nl.plusgemeente.sdk.omgevingswet.internal.lenient.Lists;
import nl.plusgemeente.sdk.omgevingswet.internal.lenient.Texts;
import nl.plusgemeente.sdk.omgevingswet.internal.wire.RegelUitkomstWire;
import nl.plusgemeente.sdk.omgevingswet.internal.wire.RegelUitkomstWire.ActiviteitWire;
import nl.plusgemeente.sdk.omgevingswet.internal.wire.RegelUitkomstWire.BestuursorgaanWire;
import nl.plusgemeente.sdk.omgevingswet.internal.wire.RegelUitkomstWire.BijlageWire;
import nl.plusgemeente.sdk.omgevingswet.internal.wire.RegelUitkomstWire.ConclusieWire;
import nl.plusgemeente.sdk.omgevingswet.internal.wire.RegelUitkomstWire.OptieWire;
import nl.plusgemeente.sdk.omgevingswet.internal.wire.RegelUitkomstWire.ToelichtingenWire;
import nl.plusgemeente.sdk.omgevingswet.internal.wire.RegelUitkomstWire.VoorbehoudWire;
import nl.plusgemeente.sdk.omgevingswet.internal.wire.RegelUitkomstWire.VraagWire;
import org.jspecify.annotations.Nullable;

/** From what Uitvoeren v3 answers to values without null. */
final class RegelMapping {
    private static final ToelichtingenWire UNEXPLAINED = new ToelichtingenWire(null, null);

    private RegelMapping() {}

    static RegelUitkomst uitkomst(RegelUitkomstWire wire) {
        List<ActiviteitWire> activiteiten = Stream.of(wire.activiteiten(), wire.subactiviteiten())
                .<ActiviteitWire>flatMap(list -> Lists.copy(list).stream())
                .toList();
        return new RegelUitkomst(
                Texts.required(wire.functioneleStructuurRef(), "functioneleStructuurRef"),
                Texts.present(wire.omschrijving()),
                Lists.mapped(activiteiten, RegelMapping::activiteit),
                Optional.ofNullable(wire.indienbaar()),
                Optional.ofNullable(wire.compleet()));
    }

    private static RegelActiviteit activiteit(ActiviteitWire wire) {
        BestuursorgaanWire orgaan =
                wire.bestuursorgaan() == null ? new BestuursorgaanWire(null, null) : wire.bestuursorgaan();
        return new RegelActiviteit(
                Texts.present(wire.subactiviteitNaam()),
                Texts.present(orgaan.bestuurslaag()),
                Texts.present(orgaan.oin()),
                Lists.copy(wire.toepasbareRegelsIdentifiers()),
                Texts.present(wire.ontbrekendeData()).map(OntbrekendeData::new),
                Lists.mapped(wire.voorbehouden(), RegelMapping::voorbehoud),
                Lists.mapped(wire.conclusies(), RegelMapping::conclusie),
                Lists.mapped(wire.bijlagen(), RegelMapping::bijlage),
                Lists.mapped(
                        wire.vraaggroepen(),
                        groep -> new Vraaggroep(
                                Texts.present(groep.groepNaam()), Lists.mapped(groep.vragen(), RegelMapping::vraag))));
    }

    private static String voorbehoud(VoorbehoudWire wire) {
        return Texts.present(wire.tekst())
                .or(() -> Texts.present(wire.omschrijving()))
                .orElseGet(() -> Texts.orEmpty(wire.waarde()));
    }

    private static Conclusie conclusie(ConclusieWire wire) {
        RegelUitkomstWire.ToestemmingWire type = wire.toestemmingstype();
        return new Conclusie(
                type == null ? Optional.empty() : Texts.present(type.code()).map(ConclusieCode::new),
                type == null ? Optional.empty() : Texts.present(type.waarde()),
                number(wire.toelichtingId()),
                Texts.present(wire.toonbareActiviteitFunctioneleStructuurRef()),
                Texts.present(wire.ontbrekendeData()).map(OntbrekendeData::new));
    }

    private static Bijlage bijlage(BijlageWire wire) {
        ToelichtingenWire toelichting = wire.toelichting() == null ? UNEXPLAINED : wire.toelichting();
        return new Bijlage(
                id(wire.id(), "bijlagen"),
                Texts.present(wire.tekst()),
                Texts.present(wire.omschrijving()),
                Texts.present(wire.naam()),
                Texts.present(wire.documenttypeGeneriek()),
                Texts.flag(wire.verplicht()),
                Texts.present(wire.vraagReferentie()),
                number(toelichting.korteToelichtingId()),
                number(toelichting.langeToelichtingId()));
    }

    private static Vraag vraag(VraagWire wire) {
        ToelichtingenWire toelichting = wire.toelichting() == null ? UNEXPLAINED : wire.toelichting();
        return new Vraag(
                id(wire.id(), "vragen"),
                Texts.orEmpty(wire.tekst()),
                Texts.present(wire.uitvoeringsregelType())
                        .map(UitvoeringsregelType::new)
                        .orElse(UitvoeringsregelType.VRAAG),
                Texts.present(wire.antwoordType()).map(AntwoordType::new),
                Texts.present(wire.invoertype()),
                Texts.flag(wire.verplicht()),
                Texts.present(wire.optieType()).map(OptieType::new),
                opties(wire.opties()),
                Texts.present(wire.vooringevuldAntwoord()),
                Texts.present(wire.gewijzigdAntwoord()),
                Texts.flag(wire.verborgenStuurvraag()),
                number(toelichting.korteToelichtingId()),
                number(toelichting.langeToelichtingId()),
                Texts.present(wire.invulinstructie()),
                Texts.present(wire.vraagReferentie()),
                Texts.present(wire.classificatie()),
                Texts.flag(wire.publiceerbaar()),
                Texts.flag(wire.potentieelVertrouwelijk()),
                Lists.copy(wire.herbruikbareBeslissingFunctioneleStructuurRefs()));
    }

    /** In the order of their numbers; those without one come last. */
    private static List<Optie> opties(@Nullable List<OptieWire> wire) {
        return Lists.mapped(
                        wire,
                        optie -> new Optie(
                                Texts.required(optie.optieTekst(), "optieTekst"),
                                number(optie.sequenceId()),
                                Texts.flag(optie.optieGeenVanBovenstaande())))
                .stream()
                .sorted(Comparator.comparingLong(optie -> optie.volgorde().orElse(Long.MAX_VALUE)))
                .toList();
    }

    private static long id(@Nullable Long id, String member) {
        if (id == null) {
            throw new JsonException("The JSON lacks the member id that each of the " + member + " has");
        }
        return id;
    }

    private static OptionalLong number(@Nullable Long number) {
        return number == null ? OptionalLong.empty() : OptionalLong.of(number);
    }
}
