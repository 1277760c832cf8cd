package nl.plusgemeente.sdk.exchange.fsc.log;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Instant;

/** A record, as it is written to a file. */
final class EncodedRecord {
    private final byte[] json;
    private final Instant createdAt;

    EncodedRecord(LogRecord source) {
        this.json = source.toJson().json().getBytes(UTF_8);
        this.createdAt = source.createdAt();
    }

    byte[] json() {
        return json;
    }

    Instant createdAt() {
        return createdAt;
    }

    int length() {
        return LogLine.length(json);
    }
}
