package nl.plusgemeente.sdk.mock.internal.anonymous;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What shows by its form alone, wherever it stands. None of them takes more than linear time. */
final class Patterns {

    private static final Pattern PEM = Pattern.compile("-----BEGIN [\\s\\S]*?(?:-----END [^-]{0,80}-----|\\z)");
    private static final Pattern JWT =
            Pattern.compile("(?<![A-Za-z0-9_-])eyJ[A-Za-z0-9_-]++\\.[A-Za-z0-9_-]*+(?:\\.[A-Za-z0-9_-]*+){0,3}");
    private static final Pattern SCHEME =
            Pattern.compile("(?i)\\b(bearer|basic|dpop)(\\s{1,4})[A-Za-z0-9._~+/-]{6,}+=*+");
    private static final Pattern ASSIGNED =
            Pattern.compile("(?i)((?:password|passwd|wachtwoord|secret|token|x?[-_]?api[-_ ]?key)"
                    + "[\\\\\"']{0,3}\\s{0,4}[:=]\\s{0,4}[\\\\\"']{0,3})[^\\s\"'\\\\,;&<>]++");
    private static final Pattern LONG = Pattern.compile("[A-Za-z0-9+/_-]{40,}+={0,2}");
    private static final Pattern LONG_IN_URL = Pattern.compile("[A-Za-z0-9+_-]{40,}+={0,2}");
    private static final Pattern MAIL = Pattern.compile(
            "(?<![\\p{L}\\p{N}._%+-])[\\p{L}\\p{N}._%+-]++@((?:[\\p{L}\\p{N}-]{1,63}+\\.){1,8}[\\p{L}]{2,63})");
    private static final Pattern PHONE = Pattern.compile(
            "(?<![\\p{L}\\p{N}])(?:(?:\\+|00)31[ -]?(?:\\(0\\))?[ -]?|0(?=6))[1-9](?:[ -]?\\d){8}(?!\\d)");
    private static final Pattern IBAN = Pattern.compile("\\bNL\\d{2} ?[A-Z]{4} ?\\d{4} ?\\d{4} ?\\d{2}\\b");
    private static final Pattern NUMBER =
            Pattern.compile("(?<!\\p{Nd})(?:\\p{Nd}{8,9}|\\p{Nd}{4}[ .]\\p{Nd}{2}[ .]\\p{Nd}{3}"
                    + "|\\p{Nd}{3}[ .-]\\p{Nd}{3}[ .-]\\p{Nd}{3})(?!\\p{Nd})");

    private final Pseudonyms pseudonyms;

    Patterns(Pseudonyms pseudonyms) {
        this.pseudonyms = pseudonyms;
    }

    String secrets(String text, boolean url) {
        String result = PEM.matcher(text).replaceAll(Pseudonyms.REMOVED);
        result = JWT.matcher(result).replaceAll(Pseudonyms.REMOVED);
        result = SCHEME.matcher(result).replaceAll("$1$2" + Pseudonyms.REMOVED);
        result = ASSIGNED.matcher(result).replaceAll("$1" + Pseudonyms.REMOVED);
        return (url ? LONG_IN_URL : LONG)
                .matcher(result)
                .replaceAll(run -> isRandom(run.group()) ? Pseudonyms.REMOVED : Matcher.quoteReplacement(run.group()));
    }

    String persons(String text) {
        String result = MAIL.matcher(text)
                .replaceAll(mail -> Matcher.quoteReplacement(
                        mail.group(1).equals(Pseudonyms.MAIL_HOST)
                                ? mail.group()
                                : pseudonyms.of(Kind.CONTACT, mail.group())));
        result = IBAN.matcher(result).replaceAll(iban -> pseudonyms.of(Kind.NAME, iban.group()));
        result = PHONE.matcher(result).replaceAll(phone -> pseudonyms.of(Kind.CONTACT, phone.group()));
        return NUMBER.matcher(result)
                .replaceAll(number -> Elfproef.holds(number.group().replaceAll("[ .-]", ""))
                        ? pseudonyms.bsn(number.group())
                        : number.group());
    }

    /** Keys have all sorts of characters; names that people thought of seldom do. */
    private static boolean isRandom(String run) {
        return run.chars().filter(Character::isDigit).count() >= 2
                && run.chars().anyMatch(Character::isUpperCase)
                && run.chars().anyMatch(Character::isLowerCase);
    }
}
