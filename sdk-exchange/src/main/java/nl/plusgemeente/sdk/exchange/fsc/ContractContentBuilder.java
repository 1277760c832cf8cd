package nl.plusgemeente.sdk.exchange.fsc;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.plusgemeente.sdk.core.spi.Timekeeper;

/** Makes a new {@link ContractContent}, with a number of its own. */
public final class ContractContentBuilder {
    private static final String VERSION = "2.0.0";

    private final String groupId;
    private final Validity validity;
    private final List<Grant> grants;
    private String fscVersion = VERSION;
    private Optional<UUID> iv = Optional.empty();
    private Optional<Instant> createdAt = Optional.empty();

    ContractContentBuilder(String groupId, Validity validity, List<Grant> grants) {
        this.groupId = groupId;
        this.validity = validity;
        this.grants = grants;
    }

    /**
     * The version of FSC. Peers disagree on what stands here: the text of the standard has 1.0.0 in its examples.
     *
     * @param version default 2.0.0
     * @return this builder
     */
    public ContractContentBuilder fscVersion(String version) {
        this.fscVersion = version;
        return this;
    }

    /**
     * The number of the contract.
     *
     * @param number default a random one
     * @return this builder
     */
    public ContractContentBuilder iv(UUID number) {
        this.iv = Optional.of(number);
        return this;
    }

    /**
     * When it is made. Other peers refuse a contract from their future: where their clocks may be behind, take a moment of
     * some seconds ago.
     *
     * @param moment default now, by the machine's clock
     * @return this builder
     */
    public ContractContentBuilder createdAt(Instant moment) {
        this.createdAt = Optional.of(moment);
        return this;
    }

    /**
     * Makes it. Whether it keeps to the rules is for {@link ContractRules}.
     *
     * @return the content
     */
    public ContractContent build() {
        return new ContractContent(
                fscVersion,
                iv.orElseGet(UUID::randomUUID).toString(),
                groupId,
                validity,
                grants,
                HashAlgorithm.SHA3_512,
                createdAt.orElseGet(() -> Timekeeper.system().clock().instant()));
    }
}
