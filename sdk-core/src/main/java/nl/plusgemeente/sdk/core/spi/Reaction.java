package nl.plusgemeente.sdk.core.spi;

import nl.plusgemeente.sdk.core.error.SdkException;

/** What a scheme makes of a refusal. */
public sealed interface Reaction {

    /** The refusal stands as it is. */
    Reaction NONE = new None();
    /** The credentials were at fault and there are fresh ones: the request may go once more. */
    Reaction REPEAT = new Repeat();

    /** The refusal stands as it is. */
    record None() implements Reaction {}

    /** The request may go once more; it was refused before it did anything. */
    record Repeat() implements Reaction {}

    /**
     * The scheme can say better what is wrong and what to do.
     *
     * @param error what to throw in place of the refusal
     */
    record Explained(SdkException error) implements Reaction {}
}
