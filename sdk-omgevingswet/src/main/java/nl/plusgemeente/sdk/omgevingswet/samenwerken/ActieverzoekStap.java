package nl.plusgemeente.sdk.omgevingswet.samenwerken;

import java.util.List;

/**
 * A step that the receiver of an actieverzoek can take, when the API gives a link of its name.
 *
 * @param link the name of the link
 * @param status the status that it leads to
 */
public record ActieverzoekStap(String link, ActieverzoekStatus status) {

    /** To refuse it: {@code weigeren} leads to {@code GEWEIGERD}. */
    public static final ActieverzoekStap WEIGEREN = new ActieverzoekStap("weigeren", ActieverzoekStatus.GEWEIGERD);
    /** To begin with it: {@code behandelen} leads to {@code IN_BEHANDELING}. */
    public static final ActieverzoekStap BEHANDELEN =
            new ActieverzoekStap("behandelen", ActieverzoekStatus.IN_BEHANDELING);
    /** To say that it is done: {@code gereedmelden} leads to {@code GEREEDGEMELD}. */
    public static final ActieverzoekStap GEREEDMELDEN =
            new ActieverzoekStap("gereedmelden", ActieverzoekStatus.GEREEDGEMELD);

    /** All whose link is known. */
    public static final List<ActieverzoekStap> ALL = List.of(WEIGEREN, BEHANDELEN, GEREEDMELDEN);

    @Override
    public String toString() {
        return link;
    }
}
