package nl.plusgemeente.sdk.omgevingswet.internal.wire;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What Uitvoeren v3 answers about one reference; no public source has its schemas whole. */
public record RegelUitkomstWire(
        @Nullable String functioneleStructuurRef,
        @Nullable String omschrijving,
        @Nullable List<ActiviteitWire> activiteiten,
        @Nullable List<ActiviteitWire> subactiviteiten,
        @Nullable Boolean indienbaar,
        @Nullable Boolean compleet) {

    /** {@code activiteiten} and {@code subactiviteiten}. */
    public record ActiviteitWire(
            @Nullable String subactiviteitNaam,
            @Nullable BestuursorgaanWire bestuursorgaan,
            @Nullable List<Long> toepasbareRegelsIdentifiers,
            @Nullable String ontbrekendeData,
            @Nullable List<VoorbehoudWire> voorbehouden,
            @Nullable List<ConclusieWire> conclusies,
            @Nullable List<BijlageWire> bijlagen,
            @Nullable List<VraaggroepWire> vraaggroepen) {}

    /** Whose rules they are. */
    public record BestuursorgaanWire(
            @Nullable String bestuurslaag, @Nullable String oin) {}

    /** One of these has the words. */
    public record VoorbehoudWire(
            @Nullable String tekst,
            @Nullable String omschrijving,
            @Nullable String waarde) {}

    /** {@code conclusies}. */
    public record ConclusieWire(
            @Nullable ToestemmingWire toestemmingstype,
            @Nullable Long toelichtingId,
            @Nullable String toonbareActiviteitFunctioneleStructuurRef,
            @Nullable String ontbrekendeData) {}

    /** {@code toestemmingstype}. */
    public record ToestemmingWire(
            @Nullable String code, @Nullable String waarde) {}

    /** {@code bijlagen}. */
    public record BijlageWire(
            @Nullable Long id,
            @Nullable String tekst,
            @Nullable String omschrijving,
            @Nullable String naam,
            @Nullable String documenttypeGeneriek,
            @Nullable Object verplicht,
            @Nullable String vraagReferentie,
            @Nullable ToelichtingenWire toelichting) {}

    /** Explanations of a question or document. */
    public record ToelichtingenWire(
            @Nullable Long korteToelichtingId, @Nullable Long langeToelichtingId) {}

    /** {@code vraaggroepen}. */
    public record VraaggroepWire(
            @Nullable String groepNaam, @Nullable List<VraagWire> vragen) {}

    /** {@code vragen}. */
    public record VraagWire(
            @Nullable Long id,
            @Nullable String tekst,
            @Nullable String uitvoeringsregelType,
            @Nullable String antwoordType,
            @Nullable String invoertype,
            @Nullable Object verplicht,
            @Nullable String optieType,
            @Nullable List<OptieWire> opties,
            @Nullable String vooringevuldAntwoord,
            @Nullable String gewijzigdAntwoord,
            @Nullable Object verborgenStuurvraag,
            @Nullable ToelichtingenWire toelichting,
            @Nullable String invulinstructie,
            @Nullable String vraagReferentie,
            @Nullable String classificatie,
            @Nullable Object publiceerbaar,
            @Nullable Object potentieelVertrouwelijk,
            @Nullable List<String> herbruikbareBeslissingFunctioneleStructuurRefs) {}

    /** {@code opties}. */
    public record OptieWire(
            @Nullable Long sequenceId,
            @Nullable String optieTekst,
            @Nullable Object optieGeenVanBovenstaande) {}

    /** {@code GET toelichtingen/{id}}. */
    public record ToelichtingWire(@Nullable String toelichting) {}
}
