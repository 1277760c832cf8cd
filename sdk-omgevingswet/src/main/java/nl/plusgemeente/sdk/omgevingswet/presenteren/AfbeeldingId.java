package nl.plusgemeente.sdk.omgevingswet.presenteren;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.plusgemeente.sdk.omgevingswet.internal.request.Given;

/**
 * Which image of a text (Presenteren v8, {@code afbeeldingen/{bevoegdGezag}/{versieIdentificatie}/{bestandsnaam}}).
 *
 * @param ontwerp whether the text is a draft
 * @param bevoegdGezag the code of the authority, for example {@code gm0995}
 * @param versie the version of the text ({@code versieIdentificatie}), of a draft its decision ({@code
 *     ontwerpbesluitIdentificatie})
 * @param bestandsnaam the name of the file: the {@code naam} of an {@code Illustratie} in the text
 */
public record AfbeeldingId(boolean ontwerp, String bevoegdGezag, String versie, String bestandsnaam) {
    private static final Pattern BASE_PATH =
            Pattern.compile(".*/(ontwerp)?afbeeldingen/([^/?#]+)/([^/?#]+)/?(?:[?#].*)?");

    /**
     * Refuses what is blank.
     *
     * @throws IllegalArgumentException when a part is blank
     */
    public AfbeeldingId {
        Given.text(bevoegdGezag, "a bevoegdGezag");
        Given.text(versie, "a versie");
        Given.text(bestandsnaam, "a bestandsnaam");
    }

    /**
     * The image that a text names.
     *
     * @param afbeeldingenBasePath as {@link Documentstructuur#afbeeldingenBasePath()} has it
     * @param bestandsnaam the {@code naam} of an {@code Illustratie}
     * @return which image
     * @throws IllegalArgumentException when the path is not one of images, or the name is blank
     */
    public static AfbeeldingId of(String afbeeldingenBasePath, String bestandsnaam) {
        Matcher path = BASE_PATH.matcher(afbeeldingenBasePath);
        if (!path.matches()) {
            throw new IllegalArgumentException(
                    "the base path of images ends in afbeeldingen/ or ontwerpafbeeldingen/, an authority and a version");
        }
        return new AfbeeldingId(path.group(1) != null, path.group(2), path.group(3), bestandsnaam);
    }
}
