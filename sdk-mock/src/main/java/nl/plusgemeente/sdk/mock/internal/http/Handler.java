package nl.plusgemeente.sdk.mock.internal.http;

/** Carries one operation of an API out. */
@FunctionalInterface
public interface Handler {

    /**
     * Answers a call.
     *
     * @throws Refusal if the call is wrong
     */
    Answer answer(Call call);
}
