package nl.plusgemeente.sdk.exchange.fsc.outway;

import java.util.Set;
import java.util.stream.Collectors;
import nl.plusgemeente.sdk.core.error.CallFacts;
import nl.plusgemeente.sdk.core.error.SdkException;
import nl.plusgemeente.sdk.exchange.error.ExchangeErrors;
import nl.plusgemeente.sdk.exchange.fsc.FscService;
import nl.plusgemeente.sdk.exchange.fsc.PeerId;
import org.jspecify.annotations.Nullable;

/** No contract allows the call now (SDK-6073). Nothing was sent to the service. */
public final class GrantException extends SdkException {
    private static final long serialVersionUID = 1L;

    private final GrantFault fault;
    private final transient FscService service;
    private final transient Set<PeerId> missing;

    GrantException(FscService service, Standing.Shut shut, CallFacts facts, @Nullable Throwable cause) {
        super(
                ExchangeErrors.FSC_GRANT,
                "Service " + service + " may not be called: " + shut.fault().text() + missing(shut.missing()) + ".",
                facts,
                shut.fault() == GrantFault.PROPOSED
                        || shut.fault() == GrantFault.NOT_YET_VALID
                        || shut.fault() == GrantFault.UNKNOWN,
                cause);
        this.fault = shut.fault();
        this.service = service;
        this.missing = Set.copyOf(shut.missing());
    }

    private static String missing(Set<PeerId> peers) {
        return peers.isEmpty()
                ? ""
                : "; without a good signature of "
                        + peers.stream().map(PeerId::value).sorted().collect(Collectors.joining(", "));
    }

    /**
     * Why.
     *
     * @return the fault that is nearest to working, where several contracts fail
     */
    public GrantFault fault() {
        return fault;
    }

    /**
     * What was to be called.
     *
     * @return the service
     */
    public FscService service() {
        return service;
    }

    /**
     * The peers whose accept signature is missing or does not count.
     *
     * @return empty unless the fault is {@link GrantFault#PROPOSED}
     */
    public Set<PeerId> missing() {
        return missing;
    }
}
