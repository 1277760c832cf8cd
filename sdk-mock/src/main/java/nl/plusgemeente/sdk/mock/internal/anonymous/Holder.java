package nl.plusgemeente.sdk.mock.internal.anonymous;

/**
 * What stands around a value.
 *
 * @param inherited what its member, or one further out, says of it
 * @param person whether it stands in something that is a person
 * @param self whether its own member is a person: text there is a name, an object is looked into
 */
record Holder(Kind inherited, boolean person, boolean self) {

    static final Holder OUTSIDE = new Holder(Kind.OPEN, false, false);

    /** The one further in. A member that is hidden hides all that is in it. */
    Holder member(String name, MemberNames names) {
        Kind own = names.kind(name, person);
        boolean isPerson = names.isPerson(name);
        return new Holder(own == Kind.OPEN ? inherited : own, person || isPerson, isPerson);
    }

    Kind kind() {
        return inherited == Kind.OPEN && self ? Kind.NAME : inherited;
    }

    boolean hides() {
        return kind() != Kind.OPEN;
    }
}
