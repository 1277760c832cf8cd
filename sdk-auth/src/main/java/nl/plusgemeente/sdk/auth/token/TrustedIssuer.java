package nl.plusgemeente.sdk.auth.token;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import nl.plusgemeente.sdk.auth.AuthErrors;
import nl.plusgemeente.sdk.auth.AuthProfile;
import nl.plusgemeente.sdk.auth.JwsAlgorithm;
import nl.plusgemeente.sdk.core.error.ConfigurationException;

/**
 * An authorization server whose tokens are accepted, and on which terms (NL GOV OAuth §4.3).
 *
 * @param issuer as it stands in its tokens, to the letter: no slash more or less, no other case
 * @param profile the rules of its world
 * @param keys where its keys are
 * @param audiences names of this API, one of which a token must be for; when empty, a token that is for any API by name is
 *     refused, as it was not meant for this one
 * @param algorithms how it may sign
 * @param typed whether {@code typ} must say that it is an access token ({@code at+jwt}, RFC 9068), so that no other JWT of
 *     the issuer can pass for one
 */
public record TrustedIssuer(
        String issuer,
        AuthProfile profile,
        IssuerKeys keys,
        Set<String> audiences,
        List<JwsAlgorithm> algorithms,
        boolean typed) {
    private static final int LONGEST = 500;

    /** Copies, and refuses what the profile does not allow. */
    public TrustedIssuer {
        audiences = Set.copyOf(audiences);
        algorithms = List.copyOf(algorithms);
        if (issuer.isBlank() || issuer.length() > LONGEST) {
            throw new ConfigurationException(
                    AuthErrors.PROFILE, "A trusted issuer has no name: give it as it stands in its tokens (iss).");
        }
        if (algorithms.isEmpty() || !profile.algorithms().containsAll(algorithms)) {
            throw new ConfigurationException(
                    AuthErrors.PROFILE,
                    "The profile " + profile + " allows no tokens signed with " + algorithms + ": it allows "
                            + profile.algorithms() + ".");
        }
        if (keys.address().isEmpty() && keys.document().isEmpty() && !issuer.startsWith("http")) {
            throw new ConfigurationException(
                    AuthErrors.PROFILE,
                    "The trusted issuer " + issuer + " is no address, so that its keys cannot be found from it: give"
                            + " them, or their address.");
        }
    }

    /**
     * An issuer with every algorithm of its profile.
     *
     * @param issuer as it stands in its tokens
     * @param profile the rules of its world
     * @param keys where its keys are
     * @return a builder
     */
    public static Builder builder(String issuer, AuthProfile profile, IssuerKeys keys) {
        return new Builder(issuer, profile, keys);
    }

    /** FSC names the key by its certificate (FSC Core 2.0.0 §4.5); everywhere else a {@code kid} is needed. */
    boolean namesKeysByCertificate() {
        return profile.equals(AuthProfile.FSC);
    }

    /** Builds a {@link TrustedIssuer}. */
    public static final class Builder {
        private final String issuer;
        private final AuthProfile profile;
        private final IssuerKeys keys;
        private final Set<String> audiences = new TreeSet<>();
        private List<JwsAlgorithm> algorithms;
        private boolean typed;

        private Builder(String issuer, AuthProfile profile, IssuerKeys keys) {
            this.issuer = issuer;
            this.profile = profile;
            this.keys = keys;
            this.algorithms = profile.algorithms();
        }

        /**
         * Names of this API.
         *
         * @param names as they stand in {@code aud}
         * @return this builder
         */
        public Builder audience(String... names) {
            audiences.addAll(List.of(names));
            return this;
        }

        /**
         * Fewer algorithms than the profile has.
         *
         * @param allowed how it may sign
         * @return this builder
         */
        public Builder algorithms(JwsAlgorithm... allowed) {
            algorithms = new ArrayList<>(List.of(allowed));
            return this;
        }

        /**
         * The issuer marks its access tokens ({@code at+jwt}), so that nothing else is one.
         *
         * @return this builder
         */
        public Builder typed() {
            typed = true;
            return this;
        }

        /**
         * The issuer.
         *
         * @return a value
         * @throws ConfigurationException when the profile does not allow it
         */
        public TrustedIssuer build() {
            return new TrustedIssuer(issuer, profile, keys, audiences, algorithms, typed);
        }
    }
}
