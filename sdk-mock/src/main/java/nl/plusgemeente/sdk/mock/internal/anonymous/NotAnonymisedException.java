package nl.plusgemeente.sdk.mock.internal.anonymous;

/** Something could not be read to its end, so that nobody knows what is in it. The message quotes nothing of it. */
public final class NotAnonymisedException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public NotAnonymisedException(String reason) {
        super(reason);
    }
}
