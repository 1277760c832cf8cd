package nl.plusgemeente.sdk.mock.internal.fsc;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import nl.plusgemeente.sdk.exchange.fsc.SignatureType;
import nl.plusgemeente.sdk.mock.internal.http.Answer;
import nl.plusgemeente.sdk.mock.internal.http.RawRequest;
import nl.plusgemeente.sdk.mock.internal.http.Refusal;
import nl.plusgemeente.sdk.mock.internal.http.Target;
import nl.plusgemeente.sdk.mock.internal.http.Unknown;

/** The Manager of a peer as other peers see it: the OpenAPI of FSC Core 2.0.0 and FSC Logging 1.1.0, below {@code /v1}. */
final class ManagerDoor implements Door {

    static final String KIND = "manager";
    private static final String VERSION = "/v1";
    private static final String JWKS = "/.well-known/jwks.json";
    private static final String CONTRACT = "/contracts/";

    /** By method and path. */
    private static final Map<String, String> PATHS = Map.of(
            "PUT /announce",
            "announce",
            "POST /contracts",
            "submit",
            "GET /contracts",
            "contracts",
            "POST /token",
            "token",
            "GET /peer",
            "peer",
            "GET /peers",
            "peers",
            "GET /services",
            "services",
            "GET /logs",
            "logs",
            "GET " + JWKS,
            "jwks");

    static final Set<String> OPERATIONS = Set.of(
            "announce",
            "submit",
            "contracts",
            "accept",
            "reject",
            "revoke",
            "token",
            "peer",
            "peers",
            "services",
            "logs",
            "jwks");

    /** What the query of an operation may have; of others nothing. */
    private static final Map<String, List<String>> PARAMETERS = Map.of(
            "contracts", paged("grant_type", "grant_hash"),
            "peers", paged("peer_id", "peer_name"),
            "services", paged("peer_id", "service_name"),
            "logs", paged("after", "before", "grant_hash", "service_name", "transaction_ids"));

    private final Group group;
    private final Peer peer;

    ManagerDoor(Group group, Peer peer) {
        this.group = group;
        this.peer = peer;
    }

    /** What a request asks for; empty text for nothing that there is. */
    static String operation(RawRequest request) {
        String path = path(request);
        if (path.startsWith(CONTRACT)) {
            String type = path.substring(path.lastIndexOf('/') + 1);
            boolean known = request.method().equals("PUT")
                    && Set.of("accept", "reject", "revoke").contains(type);
            return known && path.indexOf('/', CONTRACT.length()) == path.lastIndexOf('/') ? type : "";
        }
        return PATHS.getOrDefault(request.method() + " " + path, "");
    }

    @Override
    public Answer answer(RawRequest request) {
        try {
            return answer(Caller.of(request, group.policy()), request, operation(request));
        } catch (Refusal refusal) {
            return refusal.answer();
        }
    }

    private Answer answer(Caller caller, RawRequest request, String operation) {
        if (operation.isEmpty()) {
            throw nothing(request);
        }
        Parameters query = query(request);
        return group.strictness()
                .answer(
                        new Target(FscSite.PREFIX + KIND, operation),
                        Unknown.parameters(query.values().keySet(), PARAMETERS.getOrDefault(operation, List.of())),
                        unknown -> FscErrors.request(400, unknown.inEnglish()),
                        () -> answer(caller, request, operation, query));
    }

    private Answer answer(Caller caller, RawRequest request, String operation, Parameters query) {
        return switch (operation) {
            case "announce" -> {
                note(caller, request);
                yield Answer.of(200, Map.of(), new byte[0]);
            }
            case "submit", "accept", "reject", "revoke" -> {
                note(caller, request);
                take(caller, request, operation);
                yield Answer.of(201, Map.of(), new byte[0]);
            }
            case "token" -> new TokenDesk(group, peer).answer(caller, request);
            case "contracts" -> json(ContractList.answer(peer, caller.id(), query));
            case "peer" -> json(PeerList.own(peer));
            case "peers" -> json(PeerList.answer(peer, query));
            case "services" ->
                json(ServiceList.answer(peer, query, group.time().clock().instant()));
            case "logs" -> json(RecordList.answer(peer, caller.id(), query));
            default -> json(peer.keys().json());
        };
    }

    /** The peer's own applications tell it nothing new. */
    private void note(Caller caller, RawRequest request) {
        KnownPeers.Known known = KnownPeers.Known.of(caller, request);
        if (!known.id().equals(peer.id())) {
            peer.known().add(known);
        }
    }

    private void take(Caller caller, RawRequest request, String operation) {
        String type = request.headers().first("Content-Type").orElse("");
        if (!type.split(";", 2)[0].strip().equalsIgnoreCase(Answer.JSON)) {
            throw FscErrors.request(415, "The body must be " + Answer.JSON);
        }
        Submission submission = Submission.read(request.body());
        ContractDesk desk = new ContractDesk(group, peer);
        if (operation.equals("submit")) {
            desk.submit(caller, submission);
            acceptByItself(caller, submission);
            return;
        }
        String path = path(request);
        String hash = path.substring(CONTRACT.length(), path.lastIndexOf('/'));
        SignatureType said = switch (operation) {
            case "accept" -> SignatureType.ACCEPT;
            case "reject" -> SignatureType.REJECT;
            default -> SignatureType.REVOKE;
        };
        desk.sign(caller, said, Parameters.decode(hash), submission);
    }

    private void acceptByItself(Caller caller, Submission submission) {
        if (peer.isAccepting()
                && !caller.id().equals(peer.id())
                && !peer.contracts().hasSaid(submission.document().hash(), SignatureType.ACCEPT, peer.id())) {
            new Hand(group, peer).sign(submission.document().hash(), SignatureType.ACCEPT);
        }
    }

    private static List<String> paged(String... filters) {
        return Stream.concat(Stream.of(filters), Stream.of("cursor", "limit", "sort_order"))
                .toList();
    }

    private static Parameters query(RawRequest request) {
        int question = request.target().indexOf('?');
        return question < 0
                ? new Parameters(Map.of())
                : Parameters.of(request.target().substring(question + 1));
    }

    /** Without the version, which the standard's examples of the key set's address leave out. */
    private static String path(RawRequest request) {
        String path = request.target().split("\\?", 2)[0];
        if (path.equals(JWKS)) {
            return path;
        }
        return path.startsWith(VERSION + "/") ? path.substring(VERSION.length()) : "";
    }

    private static Refusal nothing(RawRequest request) {
        Map<String, Boolean> methods = new TreeMap<>();
        for (String method : Set.of("GET", "POST", "PUT")) {
            RawRequest other = new RawRequest(method, request.target(), request.headers(), request.body());
            if (!operation(other).isEmpty()) {
                methods.put(method, true);
            }
        }
        return methods.isEmpty()
                ? FscErrors.request(404, "There is nothing here; paths begin with " + VERSION)
                : new Refusal(FscErrors.request(405, "The method must be another")
                        .answer()
                        .with("Allow", String.join(", ", methods.keySet())));
    }

    private static Answer json(String body) {
        return Answer.ok(Answer.JSON, body);
    }
}
