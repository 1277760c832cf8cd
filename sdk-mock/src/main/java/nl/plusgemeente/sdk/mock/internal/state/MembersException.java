package nl.plusgemeente.sdk.mock.internal.state;

/** A document that is not what it should be; the message says which member, and what it should be. */
public final class MembersException extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    private final Flaw flaw;
    private final String member;

    /** What can be wrong. */
    public enum Flaw {
        /** It is not one JSON object, each member once. */
        BODY,
        /** A member that nobody knows. */
        MEMBER_UNKNOWN,
        /** A member that must be there is not. */
        MEMBER_MISSING,
        /** A member has a value that it cannot have. */
        MEMBER_WRONG
    }

    MembersException(Flaw flaw, String member, String message) {
        super(message);
        this.flaw = flaw;
        this.member = member;
    }

    public Flaw flaw() {
        return flaw;
    }

    /** Where it is, as {@code samenwerkingen[1].titel}; empty when it is the whole document. */
    public String member() {
        return member;
    }
}
