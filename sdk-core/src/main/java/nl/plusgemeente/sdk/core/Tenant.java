package nl.plusgemeente.sdk.core;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.plusgemeente.sdk.core.identity.Gemeentecode;
import nl.plusgemeente.sdk.core.identity.KeySource;
import nl.plusgemeente.sdk.core.identity.Oin;
import nl.plusgemeente.sdk.core.identity.TenantIdentity;
import nl.plusgemeente.sdk.core.spi.AuthScheme;
import org.jspecify.annotations.Nullable;

/**
 * One organisation on whose behalf calls are made. A value: to change a tenant, make another and give it to the
 * registry; its connections and breakers then start afresh.
 */
public final class Tenant {
    private final String id;
    private final List<Oin> oins;
    private final Optional<Gemeentecode> gemeentecode;
    private final Optional<TenantIdentity> identity;
    private final Map<String, List<AuthScheme>> credentials;
    private final Optional<Integer> callsPerSecond;

    private Tenant(Builder builder) {
        this.id = builder.id;
        this.oins = List.copyOf(builder.oins);
        this.gemeentecode = Optional.ofNullable(builder.gemeentecode);
        this.identity = Optional.ofNullable(builder.identity);
        Map<String, List<AuthScheme>> copy = new LinkedHashMap<>();
        builder.credentials.forEach((facility, schemes) -> copy.put(facility, List.copyOf(schemes)));
        this.credentials = Collections.unmodifiableMap(copy);
        this.callsPerSecond = Optional.ofNullable(builder.callsPerSecond);
    }

    /**
     * Describes an organisation.
     *
     * @param id the application's own name for it: lower case, digits and hyphens; stands in logs
     * @param oin the number under which it is known to the facilities
     * @return a builder
     * @throws IllegalArgumentException for an id of another form
     */
    public static Builder builder(String id, Oin oin) {
        return new Builder(id, oin);
    }

    /**
     * The application's own name for the organisation.
     *
     * @return lower case, digits and hyphens
     */
    public String id() {
        return id;
    }

    /**
     * The number under which calls are made.
     *
     * @return the first of {@link #oins()}
     */
    public Oin oin() {
        return oins.get(0);
    }

    /**
     * All numbers of the organisation.
     *
     * @return at least one; the first is the one under which calls are made
     */
    public List<Oin> oins() {
        return oins;
    }

    /**
     * The municipality's code.
     *
     * @return empty for an organisation that is not a municipality
     */
    public Optional<Gemeentecode> gemeentecode() {
        return gemeentecode;
    }

    /**
     * With what the organisation proves itself in TLS.
     *
     * @return empty when it shows no certificate
     */
    public Optional<TenantIdentity> identity() {
        return identity;
    }

    /**
     * The credentials for one facility.
     *
     * @param facility the facility's id
     * @return in the order given; empty when there are none
     */
    public List<AuthScheme> credentials(String facility) {
        return credentials.getOrDefault(facility, List.of());
    }

    /**
     * The ids of the facilities for which there are credentials.
     *
     * @return in the order given
     */
    public List<String> facilities() {
        return List.copyOf(credentials.keySet());
    }

    /**
     * The tenant's own limit of calls per second to each API.
     *
     * @return empty for the SDK's
     */
    public Optional<Integer> callsPerSecond() {
        return callsPerSecond;
    }

    /** Id and number: credentials never show. */
    @Override
    public String toString() {
        return "Tenant[" + id + ", OIN " + oin() + "]";
    }

    /** Builds a {@link Tenant}. */
    public static final class Builder {
        private final String id;
        private final List<Oin> oins = new ArrayList<>(1);
        private final Map<String, List<AuthScheme>> credentials = new LinkedHashMap<>();
        private @Nullable Gemeentecode gemeentecode;
        private @Nullable TenantIdentity identity;
        private @Nullable Integer callsPerSecond;

        private Builder(String id, Oin oin) {
            if (!id.matches("[a-z0-9][a-z0-9-]{0,62}")) {
                throw new IllegalArgumentException("a tenant's id has 1 to 63 lower-case letters, digits and hyphens");
            }
            this.id = id;
            oins.add(oin);
        }

        /**
         * A further number of the same organisation.
         *
         * @param oin the number
         * @return this builder
         */
        public Builder alsoKnownAs(Oin oin) {
            oins.add(oin);
            return this;
        }

        /**
         * The municipality's code.
         *
         * @param code four digits, for example {@code 0344}
         * @return this builder
         */
        public Builder gemeentecode(String code) {
            gemeentecode = Gemeentecode.of(code);
            return this;
        }

        /**
         * The organisation's own certificate.
         *
         * @param source where key and certificate come from
         * @return this builder
         */
        public Builder identity(KeySource source) {
            return identity(new TenantIdentity.OwnCertificate(source));
        }

        /**
         * Whose certificate is shown, or who calls in its stead.
         *
         * @param way own certificate, vendor's certificate or delegation
         * @return this builder
         */
        public Builder identity(TenantIdentity way) {
            identity = way;
            return this;
        }

        /**
         * A credential for one facility.
         *
         * @param facility whose
         * @param scheme the credential
         * @return this builder
         */
        public Builder credential(Facility<?> facility, AuthScheme scheme) {
            return credential(facility.id(), scheme);
        }

        /**
         * A credential for one facility, by the facility's id.
         *
         * @param facility whose
         * @param scheme the credential
         * @return this builder
         */
        public Builder credential(String facility, AuthScheme scheme) {
            credentials.computeIfAbsent(facility, any -> new ArrayList<>(1)).add(scheme);
            return this;
        }

        /**
         * The tenant's own limit of calls per second to each API.
         *
         * @param calls at least 1
         * @return this builder
         */
        public Builder callsPerSecond(int calls) {
            if (calls < 1) {
                throw new IllegalArgumentException("calls per second are at least 1, not " + calls);
            }
            callsPerSecond = calls;
            return this;
        }

        /**
         * The tenant.
         *
         * @return a value
         */
        public Tenant build() {
            return new Tenant(this);
        }
    }
}
