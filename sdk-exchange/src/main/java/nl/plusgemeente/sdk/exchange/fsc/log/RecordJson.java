package nl.plusgemeente.sdk.exchange.fsc.log;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import nl.plusgemeente.sdk.core.json.JsonException;
import nl.plusgemeente.sdk.core.json.JsonText;
import nl.plusgemeente.sdk.core.spi.StrictJson;
import nl.plusgemeente.sdk.exchange.fsc.PeerId;
import nl.plusgemeente.sdk.exchange.internal.fsc.CanonicalJson;

/** A record as {@code logRecord} of FSC Logging 1.1.0. */
final class RecordJson {
    private static final String TYPE = "type";
    private static final String DELEGATOR = "delegator_peer_id";
    private static final String ADDITIONAL = "additional_data";
    /** The year 10000, from which on an Instant is written in another way. */
    private static final long END_OF_TIME = 253_402_300_800L;

    private RecordJson() {}

    static void requireTime(long seconds) {
        if (seconds < 0 || seconds >= END_OF_TIME) {
            throw new IllegalArgumentException("The moment of a record in the transaction log lies from 1970 to 9999");
        }
    }

    static JsonText write(LogRecord record) {
        Map<String, Object> members = new HashMap<>(16);
        members.put("transaction_id", record.transactionId().value());
        members.put("direction", record.direction().waarde());
        members.put("grant_hash", record.grantHash());
        members.put(
                "source",
                End.SOURCE.members(record.source().outway(), record.source().delegator()));
        members.put(
                "destination",
                End.DESTINATION.members(
                        record.destination().service(), record.destination().delegator()));
        members.put("service_name", record.serviceName());
        members.put("created_at", record.createdAt().getEpochSecond());
        record.additionalData().ifPresent(data -> members.put(ADDITIONAL, data));
        return new JsonText(CanonicalJson.text(members));
    }

    static LogRecord read(JsonText json) {
        Map<String, Object> members =
                StrictJson.object(json.json().getBytes(UTF_8), AdditionalData.DEPTH + 1, ADDITIONAL);
        try {
            Map<?, ?> source = object(members, "source");
            Map<?, ?> destination = object(members, "destination");
            return new LogRecord(
                    TransactionId.of(text(members, "transaction_id")),
                    new LogDirection(text(members, "direction")),
                    text(members, "grant_hash"),
                    new LogSource(End.SOURCE.peer(source), End.SOURCE.delegator(source)),
                    new LogDestination(End.DESTINATION.peer(destination), End.DESTINATION.delegator(destination)),
                    text(members, "service_name"),
                    time(members),
                    additional(members));
        } catch (IllegalArgumentException e) {
            throw new JsonException(
                    "The record of a transaction log is not as FSC Logging wants it: " + e.getMessage());
        }
    }

    private static Optional<JsonText> additional(Map<?, ?> members) {
        return members.get(ADDITIONAL) instanceof JsonText data && !StrictJson.NULL.equals(data)
                ? Optional.of(data)
                : Optional.empty();
    }

    private static Instant time(Map<?, ?> members) {
        if (members.get("created_at") instanceof Long seconds) {
            requireTime(seconds);
            return Instant.ofEpochSecond(seconds);
        }
        throw missing("created_at");
    }

    private static Map<?, ?> object(Map<?, ?> members, String name) {
        if (members.get(name) instanceof Map<?, ?> object) {
            return object;
        }
        throw missing(name);
    }

    private static String text(Map<?, ?> members, String name) {
        if (members.get(name) instanceof String text) {
            return text;
        }
        throw missing(name);
    }

    private static IllegalArgumentException missing(String name) {
        return new IllegalArgumentException(name + " is missing, or not of its kind");
    }

    /** The two ends of a call, which are written alike. */
    private enum End {
        SOURCE("SOURCE_TYPE_SOURCE", "SOURCE_TYPE_DELEGATED_SOURCE", "outway_peer_id"),
        DESTINATION("DESTINATION_TYPE_DESTINATION", "DESTINATION_TYPE_DELEGATED_DESTINATION", "service_peer_id");

        private final String own;
        private final String delegated;
        private final String peer;

        End(String own, String delegated, String peer) {
            this.own = own;
            this.delegated = delegated;
            this.peer = peer;
        }

        Map<String, Object> members(PeerId id, Optional<PeerId> delegator) {
            return delegator
                    .<Map<String, Object>>map(by -> Map.of(TYPE, delegated, peer, id.value(), DELEGATOR, by.value()))
                    .orElseGet(() -> Map.of(TYPE, own, peer, id.value()));
        }

        PeerId peer(Map<?, ?> members) {
            return new PeerId(text(members, peer));
        }

        /** Who is left out where it is said that there is one would be a peer that may see the record and cannot. */
        Optional<PeerId> delegator(Map<?, ?> members) {
            String type = text(members, TYPE);
            if (type.equals(delegated)) {
                return Optional.of(new PeerId(text(members, DELEGATOR)));
            }
            if (type.equals(own) && !members.containsKey(DELEGATOR)) {
                return Optional.empty();
            }
            throw missing(TYPE);
        }
    }
}
