package nl.plusgemeente.sdk.exchange.internal.jwe;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** The media types of encrypted messages and of what is in them. */
public final class JoseType {
    /** What is sent (API Design Rules, module Encryption, {@code /encryption/jwe}). */
    public static final String ENCRYPTED = "application/jose+json";

    /** What is accepted: RFC 7515 §9.2.1 has {@code application/jose} for the compact form that the module prescribes. */
    private static final Set<String> ACCEPTED = Set.of(ENCRYPTED, "application/jose");

    private static final String DEFAULT_TYPE = "application/";
    private static final int LONGEST = 256;
    /** Type and subtype, and parameters of which only the characters are looked at. */
    private static final Pattern PLAIN =
            Pattern.compile("[A-Za-z0-9!#$&^_.+-]{1,127}/[A-Za-z0-9!#$&^_.+-]{1,127}(?:[ \\t]*;[\\x20-\\x7e]*)?");

    private JoseType() {}

    /**
     * Whether a message says that it is encrypted.
     *
     * @param contentTypes every {@code Content-Type} that it has
     * @return {@code true} when there is one, for a JWE; parameters and case do not count
     */
    public static boolean isEncrypted(List<String> contentTypes) {
        return contentTypes.size() == 1
                && ACCEPTED.contains(
                        contentTypes.get(0).split(";", 2)[0].strip().toLowerCase(Locale.ROOT));
    }

    /**
     * Whether a text can stand in {@code Content-Type} and in the header of a JWE.
     *
     * @param text any
     * @return {@code true} for a type, a subtype and perhaps parameters, in ASCII
     */
    public static boolean isPlain(String text) {
        return text.length() <= LONGEST && PLAIN.matcher(text).matches();
    }

    /** The media type that {@code cty} stands for: {@code application/} may be left out (RFC 7516 §4.1.12). */
    static Optional<String> ofContent(String cty) {
        return Optional.of(cty.indexOf('/') < 0 ? DEFAULT_TYPE + cty : cty).filter(JoseType::isPlain);
    }
}
