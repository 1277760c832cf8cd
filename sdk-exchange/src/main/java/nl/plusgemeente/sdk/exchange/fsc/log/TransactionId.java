package nl.plusgemeente.sdk.exchange.fsc.log;

import java.time.Clock;
import java.util.Locale;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import java.util.regex.Pattern;

/**
 * Names one call, at both of its ends: a UUID of version 7 (RFC 9562 §5.7; FSC Logging 1.1.0 §3.3). A call that is repeated is
 * another call.
 *
 * @param value 36 characters, letters in lower case
 */
public record TransactionId(String value) {
    private static final Pattern FORM =
            Pattern.compile("[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}");
    private static final int LENGTH = 36;
    private static final long VERSION = 0x7000L;
    private static final long VARIANT = 0x8000_0000_0000_0000L;

    /**
     * Checks the form; capitals become lower case.
     *
     * @throws IllegalArgumentException when it is no UUID, or one of another version or variant
     */
    public TransactionId {
        String lower = value.length() == LENGTH ? value.toLowerCase(Locale.ROOT) : "";
        if (!FORM.matcher(lower).matches()) {
            throw new IllegalArgumentException(
                    "A transaction ID is a UUID of version 7 (RFC 9562), in 36 characters; other versions are not accepted");
        }
        value = lower;
    }

    /**
     * Reads an ID.
     *
     * @param text as it stands in {@code Fsc-Transaction-Id} or a record
     * @return the ID
     * @throws IllegalArgumentException when it is no UUID, or one of another version or variant
     */
    public static TransactionId of(String text) {
        return new TransactionId(text);
    }

    /**
     * A new ID. It need not be secret, only differ from all others: 74 of its bits are random, those in front are the time.
     *
     * @param clock gives the time, in milliseconds
     * @return another one each time
     */
    public static TransactionId next(Clock clock) {
        // one per thread: callers do not wait for each other
        Random random = ThreadLocalRandom.current();
        long high = clock.millis() << 16 | VERSION | random.nextLong() & 0x0fff;
        long low = VARIANT | random.nextLong() >>> 2;
        return new TransactionId(new UUID(high, low).toString());
    }

    @Override
    public String toString() {
        return value;
    }
}
