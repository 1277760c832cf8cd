package nl.plusgemeente.sdk.exchange.fsc.manager;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Map;
import java.util.Optional;
import nl.plusgemeente.sdk.core.json.JsonText;
import nl.plusgemeente.sdk.exchange.fsc.Contract;
import nl.plusgemeente.sdk.exchange.fsc.ServiceProtocol;
import nl.plusgemeente.sdk.exchange.fsc.ServiceType;
import nl.plusgemeente.sdk.exchange.fsc.log.LogRecord;
import nl.plusgemeente.sdk.exchange.internal.fsc.CanonicalJson;

/**
 * What Managers list.
 *
 * @param <T> the type of an item
 * @param member where the list stands
 * @param largest the largest page in bytes
 * @param ofOthers whether items come from other peers than the one whose Manager lists them
 * @param reading reads one item; a constant
 */
record ListedItems<T>(String member, int largest, boolean ofOthers, Reading<T> reading) {
    private static final int MIB = 1_024 * 1_024;

    static final ListedItems<Contract> CONTRACTS =
            new ListedItems<>("contracts", 16 * MIB, true, fields -> Contract.of(fields.all()));
    static final ListedItems<Peer> PEERS = new ListedItems<>("peers", 4 * MIB, true, ListedItems::peer);
    static final ListedItems<ServiceListing> SERVICES =
            new ListedItems<>("services", 8 * MIB, true, ListedItems::service);

    /** Of the peer whose Manager it is; a log with a gap would tell something else than what happened. */
    static final ListedItems<LogRecord> RECORDS =
            new ListedItems<>("records", 16 * MIB, false, fields -> LogRecord.parse(text(fields.all())));

    private static Peer peer(Fields peer) {
        return new Peer(
                peer.peer("id"),
                peer.text("name").orElse(""),
                peer.text("manager_address").flatMap(ListedItems::address));
    }

    private static Optional<URI> address(String text) {
        try {
            URI address = new URI(text);
            return Optional.of(address)
                    .filter(uri -> "https".equalsIgnoreCase(uri.getScheme()) && uri.getHost() != null);
        } catch (URISyntaxException e) {
            return Optional.empty();
        }
    }

    /** The OpenAPI wants the type beside {@code data}, and describes it inside. */
    private static ServiceListing service(Fields listing) {
        Fields data = listing.has("data") ? listing.object("data") : listing;
        Optional<ServiceDelegator> delegator = data.optional("delegator")
                .map(other -> new ServiceDelegator(
                        other.peer("peer_id"), other.text("peer_name").orElse("")));
        ServiceType otherwise = delegator.isPresent() ? ServiceType.DELEGATED_SERVICE : ServiceType.SERVICE;
        return new ServiceListing(
                data.text("type")
                        .or(() -> listing.text("type"))
                        .map(ServiceType::new)
                        .orElse(otherwise),
                peer(data.object("peer")),
                data.required("name"),
                new ServiceProtocol(data.text("protocol").orElse(ServiceProtocol.HTTP_1_1.waarde())),
                delegator,
                data.optional("properties").map(properties -> text(properties.all())));
    }

    private static JsonText text(Map<?, ?> properties) {
        return new JsonText(CanonicalJson.text(properties));
    }

    /** Reads one item. */
    interface Reading<T> {
        T read(Fields item);
    }
}
