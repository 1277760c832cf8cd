package nl.plusgemeente.sdk.exchange.fsc;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.MessageDigest;
import java.util.Map;
import java.util.regex.Pattern;
import nl.plusgemeente.sdk.core.spi.Base64Url;

/** {@code $algorithm$type$digest}, the form of every hash (FSC Core 2.0.0 §4.2.4, §4.2.5). */
final class HashText {
    /** The digit of a contract. */
    static final char CONTRACT = '1';
    /** The digits of the grants. */
    static final Map<GrantType, Character> GRANTS = Map.of(
            GrantType.SERVICE_PUBLICATION, '2',
            GrantType.SERVICE_CONNECTION, '3',
            GrantType.DELEGATED_SERVICE_CONNECTION, '4',
            GrantType.DELEGATED_SERVICE_PUBLICATION, '5');

    private static final String ALGORITHM = "$1$";
    private static final Pattern OTHER_ALGORITHM = Pattern.compile("\\$[0-9]+\\$[0-9]+\\$");
    private static final int PREFIX = 5;
    private static final int LENGTH = PREFIX + 86;

    private HashText() {}

    static String of(char type, MessageDigest digest) {
        return ALGORITHM + type + '$' + Base64Url.encode(digest.digest());
    }

    /** Refuses what has another form, and says what people do wrong. */
    static String require(String text, String kind, String types) {
        String fault = fault(text, types);
        if (!fault.isEmpty()) {
            throw new ContractHashException("This is not the hash of a " + kind + ": " + fault
                    + ". Expected $1$, "
                    + (types.length() == 1 ? types : "one of " + String.join(", ", types.split("")))
                    + ", $ and 86 characters of base64url, as the Manager shows it.");
        }
        return text;
    }

    private static String fault(String text, String types) {
        if (!text.equals(text.strip())) {
            return "it has white space around it";
        }
        if (!text.startsWith(ALGORITHM)) {
            return OTHER_ALGORITHM.matcher(text).lookingAt()
                    ? "it is made with another algorithm than SHA3-512"
                    : "it does not begin with $1$ (a shell and an env file replace what begins with $: quote it)";
        }
        if (text.length() < PREFIX || text.charAt(PREFIX - 1) != '$') {
            return "it has no digit for its type";
        }
        char type = text.charAt(PREFIX - 2);
        if (types.indexOf(type) < 0) {
            return type == CONTRACT
                    ? "it is the hash of a contract, not that of a grant in it"
                    : GRANTS.containsValue(type) ? "it is the hash of a grant" : "its type is not known";
        }
        if (text.length() != LENGTH) {
            return "it has " + text.length() + " characters instead of " + LENGTH;
        }
        return isDigest(text.substring(PREFIX)) ? "" : "what follows the type is no base64url without padding";
    }

    private static boolean isDigest(String digest) {
        try {
            Base64Url.decode(digest);
            return true;
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    /** In a time that does not tell where two texts differ. */
    static boolean same(String one, String other) {
        return MessageDigest.isEqual(one.getBytes(UTF_8), other.getBytes(UTF_8));
    }
}
