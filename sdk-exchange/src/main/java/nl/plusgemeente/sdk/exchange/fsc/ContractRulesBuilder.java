package nl.plusgemeente.sdk.exchange.fsc;

import java.time.Duration;
import java.util.Set;
import java.util.function.Predicate;
import nl.plusgemeente.sdk.core.spi.Timekeeper;

/** Sets {@link ContractRules} up. */
public final class ContractRulesBuilder {
    /** Digikoppeling REST-API 4.0.1 §3.4.3. */
    private static final int MOST_GRANTS = 10;

    final String groupId;
    Set<String> fscVersions = Set.of("2.0.0", "1.0.0");
    int mostGrants = MOST_GRANTS;
    Duration clockSkew = Duration.ofSeconds(60);
    Predicate<String> ivTaken = iv -> false;
    Timekeeper time = Timekeeper.system();

    ContractRulesBuilder(String groupId) {
        this.groupId = groupId;
    }

    private ContractRulesBuilder(ContractRulesBuilder other) {
        this.groupId = other.groupId;
        this.fscVersions = other.fscVersions;
        this.mostGrants = other.mostGrants;
        this.clockSkew = other.clockSkew;
        this.ivTaken = other.ivTaken;
        this.time = other.time;
    }

    /**
     * Which versions of FSC a contract may follow.
     *
     * @param versions default 2.0.0 and 1.0.0: the latter stands in the examples of FSC Core 2.0.0
     * @return this builder
     */
    public ContractRulesBuilder fscVersions(String... versions) {
        this.fscVersions = Set.of(versions);
        return this;
    }

    /**
     * How many grants a contract may have.
     *
     * @param most default 10, as Digikoppeling has it
     * @return this builder
     * @throws IllegalArgumentException when it is less than one
     */
    public ContractRulesBuilder mostGrants(int most) {
        if (most < 1) {
            throw new IllegalArgumentException("A contract has at least one grant");
        }
        this.mostGrants = most;
        return this;
    }

    /**
     * How far the clock of whoever makes a contract may be ahead of ours.
     *
     * @param most default 60 seconds
     * @return this builder
     * @throws IllegalArgumentException when it is negative
     */
    public ContractRulesBuilder clockSkew(Duration most) {
        if (most.isNegative()) {
            throw new IllegalArgumentException("A clock skew is zero or more");
        }
        this.clockSkew = most;
        return this;
    }

    /**
     * Tells whether another contract has an {@code iv}: the contracts are with the application.
     *
     * @param taken default nobody has
     * @return this builder
     */
    public ContractRulesBuilder ivTaken(Predicate<String> taken) {
        this.ivTaken = taken;
        return this;
    }

    /**
     * The clock.
     *
     * @param keeper default the machine's
     * @return this builder
     */
    public ContractRulesBuilder time(Timekeeper keeper) {
        this.time = keeper;
        return this;
    }

    /**
     * Makes the rules.
     *
     * @return rules
     */
    public ContractRules build() {
        return new ContractRules(new ContractRulesBuilder(this));
    }
}
