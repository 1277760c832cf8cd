package nl.plusgemeente.sdk.mock.internal.fsc;

import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonReader;
import java.io.StringReader;
import java.util.List;
import java.util.Optional;
import nl.plusgemeente.sdk.exchange.fsc.PeerId;
import nl.plusgemeente.sdk.exchange.fsc.log.LogRecord;
import nl.plusgemeente.sdk.mock.internal.json.Json;

/** {@code GET /logs} (FSC Logging 1.1.0): records in which the caller has a part. */
final class RecordList {

    private RecordList() {}

    static String answer(Peer peer, PeerId caller, Parameters query) {
        List<RecordBook.Numbered> own = peer.records().list().stream()
                .filter(one -> one.made().concerns(caller))
                .toList();
        List<String> transactions = query.list("transaction_ids");
        if (!transactions.isEmpty()) {
            return Paging.all(own.stream()
                            .filter(one -> transactions.contains(
                                    one.made().transactionId().value()))
                            .toList())
                    .json("records", RecordList::json);
        }
        Optional<Long> after = query.seconds("after");
        Optional<Long> before = query.seconds("before");
        return Paging.of(query)
                .page(
                        own.stream()
                                .filter(one -> isBetween(one.made().createdAt().getEpochSecond(), after, before))
                                .filter(one -> isAsked(one.made(), query))
                                .toList(),
                        RecordBook.Numbered::key)
                .json("records", RecordList::json);
    }

    private static boolean isBetween(long moment, Optional<Long> after, Optional<Long> before) {
        return after.map(begin -> moment > begin).orElse(true)
                && before.map(end -> moment < end).orElse(true);
    }

    /** Of grants and services one is enough. */
    private static boolean isAsked(LogRecord made, Parameters query) {
        List<String> grants = query.list("grant_hash");
        List<String> services = query.list("service_name");
        return grants.isEmpty() && services.isEmpty()
                || grants.contains(made.grantHash())
                || services.contains(made.serviceName());
    }

    private static String json(RecordBook.Numbered one) {
        LogRecord made = one.made();
        JsonObjectBuilder all = Json.createObjectBuilder()
                .add("transaction_id", made.transactionId().value())
                .add("direction", made.direction().waarde())
                .add("grant_hash", made.grantHash())
                .add(
                        "source",
                        end(
                                "SOURCE",
                                "outway_peer_id",
                                made.source().outway(),
                                made.source().delegator()))
                .add(
                        "destination",
                        end(
                                "DESTINATION",
                                "service_peer_id",
                                made.destination().service(),
                                made.destination().delegator()))
                .add("service_name", made.serviceName())
                .add("created_at", made.createdAt().getEpochSecond());
        made.additionalData().ifPresent(text -> {
            try (JsonReader reader = Json.createReader(new StringReader(text.json()))) {
                all.add("additional_data", reader.readObject());
            }
        });
        return all.build().toString();
    }

    private static JsonObjectBuilder end(String kind, String name, PeerId peer, Optional<PeerId> delegator) {
        JsonObjectBuilder end = Json.createObjectBuilder()
                .add("type", kind + "_TYPE_" + (delegator.isPresent() ? "DELEGATED_" : "") + kind)
                .add(name, peer.value());
        delegator.ifPresent(other -> end.add("delegator_peer_id", other.value()));
        return end;
    }
}
