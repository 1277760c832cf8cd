package nl.plusgemeente.sdk.mock.internal.data;

/** The kinds of documents in the data, with their names and codes in the APIs. */
public enum Soort {
    OMGEVINGSPLAN("Omgevingsplan", "003", true),
    OMGEVINGSVERORDENING("Omgevingsverordening", "004", true),
    WATERSCHAPSVERORDENING("Waterschapsverordening", "005", true),
    OMGEVINGSVISIE("Omgevingsvisie", "006", false),
    PROGRAMMA("Programma", "010", false),
    BESTEMMINGSPLAN("bestemmingsplan", "", true);

    private final String naam;
    private final String regelingtype;
    private final boolean regelgeving;

    Soort(String naam, String regelingtype, boolean regelgeving) {
        this.naam = naam;
        this.regelingtype = regelingtype;
        this.regelgeving = regelgeving;
    }

    public String naam() {
        return naam;
    }

    /** The code in the list of STOP. */
    public String code() {
        return "/join/id/stop/regelingtype_" + regelingtype;
    }

    /** Whether such a document holds rules; if not, it holds policy. */
    public boolean isRegelgeving() {
        return regelgeving;
    }

    /** Whether it was made under the law before the Omgevingswet. */
    public boolean isImro() {
        return this == BESTEMMINGSPLAN;
    }
}
