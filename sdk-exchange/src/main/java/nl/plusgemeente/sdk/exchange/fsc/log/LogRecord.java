package nl.plusgemeente.sdk.exchange.fsc.log;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.stream.Stream;
import nl.plusgemeente.sdk.core.json.JsonException;
import nl.plusgemeente.sdk.core.json.JsonText;
import nl.plusgemeente.sdk.exchange.fsc.PeerId;

/**
 * One call as the transaction log keeps it (FSC Logging 1.1.0 §3.3). It tells who called what by which grant, nothing of what
 * was said.
 *
 * @param transactionId names the call, the same at both ends
 * @param direction at which end the record was made
 * @param grantHash the grant by which the call is allowed, as the access token has it; 1 to 1,024 characters. A text: logs of
 *     other peers may hold hashes in a form of their own
 * @param source who calls
 * @param destination who is called
 * @param serviceName the service; 1 to 255 characters
 * @param createdAt when the record was made, in whole seconds; what is smaller is dropped
 * @param additionalData a JSON object with what else is to be kept, of 1 MiB at most; empty for nothing
 */
public record LogRecord(
        TransactionId transactionId,
        LogDirection direction,
        String grantHash,
        LogSource source,
        LogDestination destination,
        String serviceName,
        Instant createdAt,
        Optional<JsonText> additionalData) {

    /**
     * Checks the form.
     *
     * @throws IllegalArgumentException when a text is empty, too long, or has control characters; when the moment lies before
     *     1970 or after 9999; or when the additional data are no JSON object of 1 MiB at most. The message holds no content
     */
    public LogRecord {
        LogText.require("grant hash", grantHash, LogText.HASH);
        LogText.require("service name", serviceName, LogText.NAME);
        createdAt = createdAt.truncatedTo(ChronoUnit.SECONDS);
        RecordJson.requireTime(createdAt.getEpochSecond());
        additionalData = additionalData.map(AdditionalData::of);
    }

    /**
     * A record of an Outway, without additional data.
     *
     * @param id names the call
     * @param grantHash the grant
     * @param source who calls
     * @param destination who is called
     * @param serviceName the service
     * @param createdAt when
     * @return the record
     * @throws IllegalArgumentException as the constructor does
     */
    public static LogRecord outgoing(
            TransactionId id,
            String grantHash,
            LogSource source,
            LogDestination destination,
            String serviceName,
            Instant createdAt) {
        return new LogRecord(
                id, LogDirection.OUTGOING, grantHash, source, destination, serviceName, createdAt, Optional.empty());
    }

    /**
     * A record of an Inway, without additional data.
     *
     * @param id names the call
     * @param grantHash the grant
     * @param source who calls
     * @param destination who is called
     * @param serviceName the service
     * @param createdAt when
     * @return the record
     * @throws IllegalArgumentException as the constructor does
     */
    public static LogRecord incoming(
            TransactionId id,
            String grantHash,
            LogSource source,
            LogDestination destination,
            String serviceName,
            Instant createdAt) {
        return new LogRecord(
                id, LogDirection.INCOMING, grantHash, source, destination, serviceName, createdAt, Optional.empty());
    }

    /**
     * The same record with additional data.
     *
     * @param object a JSON object of 1 MiB at most
     * @return the record
     * @throws IllegalArgumentException when it is no such object
     */
    public LogRecord with(JsonText object) {
        return new LogRecord(
                transactionId, direction, grantHash, source, destination, serviceName, createdAt, Optional.of(object));
    }

    /**
     * Whether a peer may see the record: the one that calls or is called, or on whose behalf (FSC Logging 1.1.0 §3.2).
     *
     * @param peer the peer
     * @return whether it is one of the two to four peers of the call
     */
    public boolean concerns(PeerId peer) {
        return Stream.concat(
                        Stream.of(source.outway(), destination.service()),
                        Stream.concat(source.delegator().stream(), destination.delegator().stream()))
                .anyMatch(peer::equals);
    }

    /**
     * The record as {@code GET /logs} gives it.
     *
     * @return a JSON object on one line
     */
    public JsonText toJson() {
        return RecordJson.write(this);
    }

    /**
     * Reads a record of {@code GET /logs}. Members that are not known are left out.
     *
     * @param json a JSON object; the caller has bounded its size
     * @return the record
     * @throws JsonException when it is no such record; the message holds no content
     */
    public static LogRecord parse(JsonText json) {
        return RecordJson.read(json);
    }
}
