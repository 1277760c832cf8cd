package nl.plusgemeente.sdk.mock.internal.anonymous;

/** What stands around a value: what its member, or one further out, says of it. */
record Holder(Kind kind, boolean person) {

    static final Holder OUTSIDE = new Holder(Kind.OPEN, false);

    /** The one further in. A member that is hidden hides all that is in it. */
    Holder member(String name, MemberNames names) {
        Kind own = names.kind(name, person);
        return new Holder(own == Kind.OPEN ? kind : own, person || names.isPerson(name));
    }

    boolean hides() {
        return kind != Kind.OPEN;
    }
}
