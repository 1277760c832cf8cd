package nl.plusgemeente.sdk.auth.oauth;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nl.plusgemeente.sdk.auth.TokenException;
import org.jspecify.annotations.Nullable;

/**
 * A person or organisation for whom a user acts (OIDC NLGOV, claim {@code represents}).
 *
 * @param issuer who gave the subject its name
 * @param subject the party, in words of that issuer; may be personal data
 * @param subjectType what kind of name it is, such as a pseudonym or a number of a register
 */
public record RepresentedParty(String issuer, String subject, String subjectType) {
    private static final int LONGEST_CHAIN = 6;

    /** From the one whom the user represents directly to the one whom it is all for. */
    static List<RepresentedParty> chain(Map<String, Object> claims) {
        List<RepresentedParty> chain = new ArrayList<>();
        Map<?, ?> holder = claims;
        while (holder.containsKey("represents")) {
            // whoever is overlooked would be taken for the user
            if (!(holder.get("represents") instanceof Map<?, ?> party) || chain.size() == LONGEST_CHAIN) {
                throw wrong();
            }
            chain.add(new RepresentedParty(
                    word(party.get("iss")), word(party.get("sub")), word(party.get("sub_id_type"))));
            holder = party;
        }
        return chain;
    }

    private static String word(@Nullable Object value) {
        if (value instanceof String text && !text.isBlank() && text.length() <= 255) {
            return text;
        }
        throw wrong();
    }

    private static TokenException wrong() {
        return RedirectFaults.idToken("names somebody for whom the user acts, and not as it should (represents)");
    }

    /** Without the subject, who may be a citizen. */
    @Override
    public String toString() {
        return "RepresentedParty[" + issuer + ", " + subjectType + "]";
    }
}
