package nl.plusgemeente.sdk.mock.internal.anonymous;

import java.text.Normalizer;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Which names of members, elements and parameters tell that their value is not for others. */
final class MemberNames {

    private static final Pattern NO_LETTER = Pattern.compile("[^\\p{L}\\p{N}]");
    private static final List<String> BSN = List.of("bsn", "burgerservicenummer", "sofinummer");
    private static final List<String> SECRET = List.of(
            "token",
            "secret",
            "geheim",
            "wachtwoord",
            "password",
            "passwd",
            "passphrase",
            "apikey",
            "privatekey",
            "signingkey",
            "authorization",
            "cookie",
            "credential",
            "bearer",
            "jwt",
            "assertion",
            "sessionid",
            "pincode");
    private static final Set<String> WHOLE_SECRET = Set.of("key", "sleutel", "pin", "otp", "sessie", "session");
    private static final List<String> CONTACT = List.of("mail", "telefoon", "telnr", "phone", "mobiel", "faxnummer");
    private static final List<String> NAME = List.of(
            "voornaam",
            "voornamen",
            "voorletter",
            "achternaam",
            "geslachtsnaam",
            "voorvoegsel",
            "tussenvoegsel",
            "initialen",
            "familienaam",
            "roepnaam",
            "aanschrijfnaam",
            "persoonsnaam",
            "volledigenaam",
            "naampersoon",
            "adellijketitel",
            "firstname",
            "lastname",
            "surname",
            "fullname",
            "gebruikersnaam",
            "username",
            "geboorte",
            "anummer",
            "iban",
            "rekeningnummer",
            "paspoort",
            "rijbewijs");
    private static final List<String> ADDRESS = List.of(
            "adres",
            "straat",
            "huisnummer",
            "huisletter",
            "postcode",
            "postbus",
            "woonplaats",
            "street",
            "postalcode",
            "zipcode");
    private static final List<String> PERSON = List.of(
            "persoon",
            "aanvrager",
            "initiatiefnemer",
            "gemachtigde",
            "melder",
            "betrokkene",
            "burger",
            "bewoner",
            "inwoner",
            "belanghebbende",
            "indiener",
            "behandelaar",
            "medewerker",
            "contact");
    private static final List<String> OF_PERSON = List.of("naam", "name", "aanhef", "geslacht", "nationaliteit");

    private final Set<String> more;

    MemberNames(Collection<String> more) {
        this.more = more.stream().map(MemberNames::plain).collect(Collectors.toUnmodifiableSet());
    }

    /**
     * @param name as it is written
     * @param ofPerson whether it stands in something that is a person
     */
    Kind kind(String name, boolean ofPerson) {
        String plain = plain(name);
        if (has(plain, BSN)) {
            return Kind.BSN;
        }
        if (has(plain, SECRET) || WHOLE_SECRET.contains(plain)) {
            return Kind.SECRET;
        }
        if (more.contains(plain)) {
            return Kind.OTHER;
        }
        if (has(plain, CONTACT)) {
            return Kind.CONTACT;
        }
        if (has(plain, NAME) || ofPerson && has(plain, OF_PERSON)) {
            return Kind.NAME;
        }
        return has(plain, ADDRESS) ? Kind.ADDRESS : Kind.OPEN;
    }

    boolean isPerson(String name) {
        return has(plain(name), PERSON);
    }

    private static boolean has(String plain, List<String> words) {
        return words.stream().anyMatch(plain::contains);
    }

    private static String plain(String name) {
        String apart = Normalizer.normalize(name, Normalizer.Form.NFKD);
        return NO_LETTER.matcher(apart).replaceAll("").toLowerCase(Locale.ROOT);
    }
}
