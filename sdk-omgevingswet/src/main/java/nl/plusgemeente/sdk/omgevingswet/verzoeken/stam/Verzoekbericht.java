package nl.plusgemeente.sdk.omgevingswet.verzoeken.stam;

import java.util.List;
import java.util.Optional;
import nl.plusgemeente.sdk.core.identity.Oin;

/**
 * A request, with all that was filed (STAM 4.0). An aanvulling is complete: it takes the place of what came before.
 *
 * @param stamVersie the version in the namespace
 * @param verzoeknummer the number of the request
 * @param volgnummer the how-manieth message this is
 * @param doel what the message is for
 * @param type what kind of request it is
 * @param naam the name of the request
 * @param indiendatum when it was filed, as it stands in the message: no public source tells its form
 * @param ambtshalve whether the authority does it of its own accord
 * @param project what it is part of
 * @param bevoegdGezag the authority that decides
 * @param bevoegdGezagHistorie those before it
 * @param uitvoerendeInstantie the behandeldienst, which does the work
 * @param uitvoerendeInstantieHistorie those before it
 * @param initiatiefnemer who wants it
 * @param gemachtigde who asks on behalf of that one
 * @param contactpersoon whom to ask
 * @param projectlocaties where it is about
 * @param projectactiviteiten what is asked
 * @param verzoekbijlages files that belong to the whole request
 * @param overig what else stands there
 */
public record Verzoekbericht(
        int stamVersie,
        String verzoeknummer,
        Optional<Volgnummer> volgnummer,
        Optional<VerzoekDoel> doel,
        Optional<VerzoekType> type,
        Optional<String> naam,
        Optional<String> indiendatum,
        Optional<Boolean> ambtshalve,
        Optional<Project> project,
        Optional<Instantie> bevoegdGezag,
        List<Instantie> bevoegdGezagHistorie,
        Optional<Instantie> uitvoerendeInstantie,
        List<Instantie> uitvoerendeInstantieHistorie,
        Optional<Betrokkene> initiatiefnemer,
        Optional<Betrokkene> gemachtigde,
        Optional<Contactpersoon> contactpersoon,
        List<Projectlocatie> projectlocaties,
        List<Projectactiviteit> projectactiviteiten,
        List<VerzoekDocument> verzoekbijlages,
        List<OverigElement> overig)
        implements StamBericht {

    /** Copies the lists. */
    public Verzoekbericht {
        bevoegdGezagHistorie = List.copyOf(bevoegdGezagHistorie);
        uitvoerendeInstantieHistorie = List.copyOf(uitvoerendeInstantieHistorie);
        projectlocaties = List.copyOf(projectlocaties);
        projectactiviteiten = List.copyOf(projectactiviteiten);
        verzoekbijlages = List.copyOf(verzoekbijlages);
        overig = List.copyOf(overig);
    }

    /**
     * Whether this is a copy for information, as another organisation handles the request.
     *
     * @param eigen the number of whoever got the message
     * @return {@code true} when a uitvoerendeInstantie is named and it is another
     */
    public boolean isKopieVoor(Oin eigen) {
        return uitvoerendeInstantie
                .flatMap(Instantie::oin)
                .filter(oin -> !oin.equals(eigen))
                .isPresent();
    }

    /** Number and kind: nothing of who asks what. */
    @Override
    public String toString() {
        return "Verzoekbericht[" + verzoeknummer + "]";
    }
}
