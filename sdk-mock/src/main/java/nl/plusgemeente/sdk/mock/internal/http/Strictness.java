package nl.plusgemeente.sdk.mock.internal.http;

import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.function.Supplier;

/** What becomes of a request with names that nobody knows: refused, or in lenient facilities answered with a remark. */
public final class Strictness {

    private static final System.Logger LOG = System.getLogger(Strictness.class.getName());

    private final boolean lenient;
    private final Set<Target> told = ConcurrentHashMap.newKeySet();

    public Strictness(boolean lenient) {
        this.lenient = lenient;
    }

    /**
     * Carries a request out, or refuses it before anything is done.
     *
     * @param target what the request is meant for; the log tells of each once
     * @param unknown what is wrong with it, if anything is
     * @param refusal how it is refused there
     * @param deed what it asks for
     */
    public Answer answer(
            Target target, Optional<Unknown> unknown, Function<Unknown, Refusal> refusal, Supplier<Answer> deed) {
        if (unknown.isEmpty()) {
            return deed.get();
        }
        if (!lenient) {
            throw refusal.apply(unknown.get());
        }
        if (told.add(target)) {
            // The names may be what must not be logged.
            LOG.log(
                    System.Logger.Level.WARNING,
                    () -> "Let pass, as these facilities are lenient: names that " + target.api() + " "
                            + target.operation() + " does not know. The journal has each");
        }
        return deed.get().remarked(unknown.get().inEnglish());
    }
}
