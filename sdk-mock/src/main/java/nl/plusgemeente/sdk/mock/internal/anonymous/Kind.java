package nl.plusgemeente.sdk.mock.internal.anonymous;

/** What a member holds. */
enum Kind {
    /** What anybody may know, as far as its name tells. */
    OPEN(""),
    /** The number of a person. */
    BSN(""),
    /** A part of a name, or what else tells who somebody is. */
    NAME("naam"),
    /** Where somebody lives. */
    ADDRESS("adres"),
    /** How somebody is reached. */
    CONTACT("contact"),
    /** Hidden because the user said so. */
    OTHER("waarde"),
    /** What opens doors. */
    SECRET("");

    private final String word;

    Kind(String word) {
        this.word = word;
    }

    /** The word in a pseudonym. */
    String word() {
        return word;
    }
}
