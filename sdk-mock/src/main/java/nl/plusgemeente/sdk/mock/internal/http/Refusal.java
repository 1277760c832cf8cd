package nl.plusgemeente.sdk.mock.internal.http;

/** Ends the handling of a request with an error answer. Carries no stack trace: refusing is this module's daily work. */
public final class Refusal extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient Answer answer;

    public Refusal(Answer answer) {
        super("HTTP " + answer.status(), null, false, false);
        this.answer = answer;
    }

    public Answer answer() {
        return answer;
    }
}
