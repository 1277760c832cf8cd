package nl.plusgemeente.sdk.exchange.fsc.manager;

import java.net.URI;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.plusgemeente.sdk.core.call.Pages;
import nl.plusgemeente.sdk.core.error.SdkException;
import nl.plusgemeente.sdk.core.identity.Secret;
import nl.plusgemeente.sdk.exchange.fixture.FixedTime;
import nl.plusgemeente.sdk.exchange.fsc.Contract;
import nl.plusgemeente.sdk.exchange.fsc.ContractDocument;
import nl.plusgemeente.sdk.exchange.fsc.ContractSignatures;
import nl.plusgemeente.sdk.exchange.fsc.GrantHash;
import nl.plusgemeente.sdk.exchange.fsc.PeerCertificates;
import nl.plusgemeente.sdk.exchange.fsc.PeerId;
import nl.plusgemeente.sdk.exchange.fsc.log.LogRecord;
import nl.plusgemeente.sdk.exchange.fsc.log.TransactionId;

/** Managers and a Directory in memory, which fail as told; it keeps when each was called. */
final class FakeNetwork {
    static final URI ADDRESS = URI.create("https://m.example:8443");

    final FixedTime time;
    /** What was done, such as {@code submit <peer>}. */
    final List<String> calls = new ArrayList<>();
    /** Seconds since the beginning, one for each call. */
    final List<Double> moments = new ArrayList<>();
    /** How long each call may take, in the order of the calls. */
    final List<Duration> budgets = new ArrayList<>();

    final Map<PeerId, Optional<URI>> listed = new HashMap<>();
    final List<ContractDocument> known = new ArrayList<>();
    /** By {@code what <peer>}: what the calls end in; empty for a call that goes well. */
    private final Map<String, Deque<Optional<SdkException>>> faults = new HashMap<>();

    private Duration perCall = Duration.ZERO;

    FakeNetwork(FixedTime time) {
        this.time = time;
    }

    ManagerClient directory() {
        return new Fake(TestGroup.DIRECTORY, Duration.ofDays(1));
    }

    /** Every call takes so long, or as long as it may. */
    void takes(Duration each) {
        perCall = each;
    }

    void fails(String call, SdkException... errors) {
        for (SdkException error : errors) {
            faults.computeIfAbsent(call, any -> new ArrayDeque<>()).add(Optional.of(error));
        }
    }

    long count(String call) {
        return calls.stream().filter(call::equals).count();
    }

    /** When a call was made. */
    List<Double> when(String call) {
        List<Double> found = new ArrayList<>();
        for (int i = 0; i < calls.size(); i++) {
            if (calls.get(i).equals(call)) {
                found.add(moments.get(i));
            }
        }
        return found;
    }

    private void call(String call, Duration budget) {
        calls.add(call);
        moments.add(Duration.between(FixedTime.START, time.clock().instant()).toMillis() / 1000.0);
        budgets.add(budget);
        time.advance(perCall.compareTo(budget) < 0 ? perCall : budget);
        Deque<Optional<SdkException>> told = faults.getOrDefault(call, new ArrayDeque<>());
        if (!told.isEmpty()) {
            // the last one stays
            Optional<SdkException> fault = told.size() == 1 ? told.peek() : told.poll();
            fault.ifPresent(error -> {
                throw error;
            });
        }
    }

    /** From here on the call goes well. */
    void recovers(String call) {
        faults.computeIfAbsent(call, any -> new ArrayDeque<>()).add(Optional.empty());
    }

    private final class Fake implements ManagerClient {
        private final PeerId owner;
        private final Duration budget;

        Fake(PeerId owner, Duration budget) {
            this.owner = owner;
            this.budget = budget;
        }

        private void does(String what) {
            call(what + " " + owner, budget);
        }

        @Override
        public ManagerClient at(URI address, PeerId expected) {
            if (!address.equals(ADDRESS)) {
                throw new IllegalArgumentException("TEST");
            }
            return new Fake(expected, budget);
        }

        @Override
        public ManagerClient within(Duration shorter) {
            return new Fake(owner, shorter);
        }

        @Override
        public PeerId owner() {
            return owner;
        }

        @Override
        public List<Peer> peers(List<PeerId> ids) {
            does("find");
            return ids.stream()
                    .filter(listed::containsKey)
                    .map(id -> new Peer(id, "TEST", listed.get(id)))
                    .toList();
        }

        @Override
        public List<Contract> contracts(List<GrantHash> grants) {
            does("look");
            return known.stream()
                    .map(document -> new Contract(document, ContractSignatures.NONE))
                    .toList();
        }

        @Override
        public void submit(ContractDocument contract, String acceptSignature) {
            does("submit");
        }

        @Override
        public void accept(ContractDocument contract, String signature) {
            does("accept");
        }

        @Override
        public void reject(ContractDocument contract, String signature) {
            does("reject");
        }

        @Override
        public void revoke(ContractDocument contract, String signature) {
            does("revoke");
        }

        @Override
        public ManagerClient as(URI ownManager) {
            throw new UnsupportedOperationException();
        }

        @Override
        public PeerInfo peer() {
            throw new UnsupportedOperationException();
        }

        @Override
        public void announce(URI ownManager) {
            throw new UnsupportedOperationException();
        }

        @Override
        public Pages<Contract> contracts(ContractFilter filter) {
            throw new UnsupportedOperationException();
        }

        @Override
        public PeerCertificates certificates() {
            throw new UnsupportedOperationException();
        }

        @Override
        public Secret token(GrantHash grant, PeerId self) {
            throw new UnsupportedOperationException();
        }

        @Override
        public Pages<Peer> peers(PeerFilter filter) {
            throw new UnsupportedOperationException();
        }

        @Override
        public Pages<ServiceListing> services(ServiceFilter filter) {
            throw new UnsupportedOperationException();
        }

        @Override
        public Pages<LogRecord> logs(LogFilter filter) {
            throw new UnsupportedOperationException();
        }

        @Override
        public List<LogRecord> logs(List<TransactionId> transactions) {
            throw new UnsupportedOperationException();
        }
    }
}
