package nl.plusgemeente.sdk.omgevingswet.plannen;

import java.util.List;
import java.util.Optional;
import nl.plusgemeente.sdk.omgevingswet.ontsluiten.ImroDocumentMetadata.PlanstatusInfo;

/**
 * How a plan and others hang together (Ruimtelijke plannen v4, {@code PlanRelaties}).
 *
 * @param gebruiktInformatieUit plans that it uses information of
 * @param gedeeltelijkeHerzieningVan plans that it revises in part
 * @param muteert plans that it changes
 * @param tenGevolgeVan plans that it follows from
 * @param uitTeWerkenIn plans in which it is to be worked out
 * @param uitgewerktIn plans in which it was worked out
 * @param vervangt plans that it replaces
 */
public record PlanRelaties(
        List<Relatie> gebruiktInformatieUit,
        List<Relatie> gedeeltelijkeHerzieningVan,
        List<Relatie> muteert,
        List<Relatie> tenGevolgeVan,
        List<Relatie> uitTeWerkenIn,
        List<Relatie> uitgewerktIn,
        List<Relatie> vervangt) {

    /** Copies the lists. */
    public PlanRelaties {
        gebruiktInformatieUit = List.copyOf(gebruiktInformatieUit);
        gedeeltelijkeHerzieningVan = List.copyOf(gedeeltelijkeHerzieningVan);
        muteert = List.copyOf(muteert);
        tenGevolgeVan = List.copyOf(tenGevolgeVan);
        uitTeWerkenIn = List.copyOf(uitTeWerkenIn);
        uitgewerktIn = List.copyOf(uitgewerktIn);
        vervangt = List.copyOf(vervangt);
    }

    /**
     * The other plan of a relation.
     *
     * @param id its id
     * @param naam its name on one line
     * @param dossier its file
     * @param planstatusInfo how far it is
     * @param href its address
     */
    public record Relatie(
            Optional<String> id,
            Optional<String> naam,
            Optional<PlanDossier> dossier,
            Optional<PlanstatusInfo> planstatusInfo,
            Optional<String> href) {}

    /**
     * The file that a plan is in.
     *
     * @param id its id
     * @param status how it is, for example {@code geheel onherroepelijk in werking}
     */
    public record PlanDossier(Optional<String> id, Optional<String> status) {}
}
