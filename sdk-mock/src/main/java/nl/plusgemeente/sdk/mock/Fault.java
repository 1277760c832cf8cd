package nl.plusgemeente.sdk.mock;

import java.time.Duration;
import java.util.Optional;

/**
 * A way in which a facility fails. Lasts until {@link MockFacilities#reset()}, or for a number of requests.
 *
 * @param kind what happens
 * @param status the HTTP status, for {@link Kind#STATUS}
 * @param duration how long it takes, for {@link Kind#DELAY} and {@link Kind#SLOW_BODY}; else zero
 * @param retryAfter what the {@code Retry-After} header says; empty leaves the header out
 * @param times the number of requests that fail; 0 for all
 */
public record Fault(Kind kind, int status, Duration duration, Optional<Duration> retryAfter, int times) {

    private static final int OK = 200;

    /** What happens to a request. */
    public enum Kind {
        /** An error status with a problem in the body. */
        STATUS,
        /** The right answer, too late. */
        DELAY,
        /** The right answer, its body in small pieces. */
        SLOW_BODY,
        /** Status 200 with half of the body, then the connection is closed. */
        TRUNCATED_BODY,
        /** Status 200 without a body. */
        EMPTY_BODY,
        /** Status 200 with a page for people. */
        HTML,
        /** Status 200 with a problem in the body. */
        PROBLEM_AS_SUCCESS,
        /** The right answer, said to be plain text. */
        WRONG_CONTENT_TYPE,
        /** The right answer, with everything in its lists twice. */
        ITEMS_TWICE,
        /** The right answer, without the first thing in each of its lists. */
        ITEMS_LOST,
        /** The right answer, with its lists from back to front. */
        ITEMS_REVERSED,
        /** Bytes that are not HTTP, then the connection is closed. */
        GARBAGE,
        /** The connection is closed before any byte of an answer. */
        NO_ANSWER,
        /** The connection is reset. */
        CONNECTION_RESET
    }

    /**
     * Status 429, without {@code Retry-After} as the real gateway.
     *
     * @return the fault
     */
    public static Fault tooManyRequests() {
        return status(429);
    }

    /**
     * Status 503.
     *
     * @return the fault
     */
    public static Fault serviceUnavailable() {
        return status(503);
    }

    /**
     * An error status.
     *
     * @param code 400 to 599
     * @return the fault
     */
    public static Fault status(int code) {
        if (code < 400 || code > 599) {
            throw new IllegalArgumentException("An error status is 400 to 599, not " + code);
        }
        return new Fault(Kind.STATUS, code, Duration.ZERO, Optional.empty(), 0);
    }

    /**
     * The right answer, too late.
     *
     * @param wait before the first byte
     * @return the fault
     */
    public static Fault delay(Duration wait) {
        return new Fault(Kind.DELAY, OK, wait, Optional.empty(), 0);
    }

    /**
     * The right answer, its body in small pieces.
     *
     * @param whole from the first to the last byte
     * @return the fault
     */
    public static Fault slowBody(Duration whole) {
        return new Fault(Kind.SLOW_BODY, OK, whole, Optional.empty(), 0);
    }

    /**
     * Half of the right answer.
     *
     * @return the fault
     */
    public static Fault truncatedBody() {
        return of(Kind.TRUNCATED_BODY);
    }

    /**
     * Status 200 without a body.
     *
     * @return the fault
     */
    public static Fault emptyBody() {
        return of(Kind.EMPTY_BODY);
    }

    /**
     * Status 200 with HTML in place of JSON.
     *
     * @return the fault
     */
    public static Fault html() {
        return of(Kind.HTML);
    }

    /**
     * Status 200 with a problem in place of what was asked for, as BRK Bevragen answered in July 2024.
     *
     * @return the fault
     */
    public static Fault problemAsSuccess() {
        return of(Kind.PROBLEM_AS_SUCCESS);
    }

    /**
     * The right answer, said to be plain text.
     *
     * @return the fault
     */
    public static Fault wrongContentType() {
        return of(Kind.WRONG_CONTENT_TYPE);
    }

    /**
     * The right answer, with everything in its lists twice: notifications that are delivered twice.
     *
     * @return the fault
     */
    public static Fault itemsTwice() {
        return of(Kind.ITEMS_TWICE);
    }

    /**
     * The right answer, without the first thing in each of its lists: a notification that is lost.
     *
     * @return the fault
     */
    public static Fault itemsLost() {
        return of(Kind.ITEMS_LOST);
    }

    /**
     * The right answer, with its lists from back to front: notifications out of order.
     *
     * @return the fault
     */
    public static Fault itemsReversed() {
        return of(Kind.ITEMS_REVERSED);
    }

    /**
     * Bytes that are not HTTP.
     *
     * @return the fault
     */
    public static Fault garbage() {
        return of(Kind.GARBAGE);
    }

    /**
     * A closed connection in place of an answer.
     *
     * @return the fault
     */
    public static Fault noAnswer() {
        return of(Kind.NO_ANSWER);
    }

    /**
     * A reset connection in place of an answer.
     *
     * @return the fault
     */
    public static Fault connectionReset() {
        return of(Kind.CONNECTION_RESET);
    }

    /**
     * The same fault with a {@code Retry-After} header in seconds.
     *
     * @param wait rounded up to whole seconds
     * @return another fault
     */
    public Fault retryAfter(Duration wait) {
        return new Fault(kind, status, duration, Optional.of(wait), times);
    }

    /**
     * The same fault for a number of requests; those after it go well.
     *
     * @param number at least 1
     * @return another fault
     */
    public Fault times(int number) {
        if (number < 1) {
            throw new IllegalArgumentException("A fault happens at least once, not " + number + " times");
        }
        return new Fault(kind, status, duration, retryAfter, number);
    }

    private static Fault of(Kind kind) {
        return new Fault(kind, OK, Duration.ZERO, Optional.empty(), 0);
    }
}
