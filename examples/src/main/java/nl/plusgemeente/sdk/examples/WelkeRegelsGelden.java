package nl.plusgemeente.sdk.examples;

/** Which rules hold at a place: the first example. */
public final class WelkeRegelsGelden {
    private WelkeRegelsGelden() {}

    /**
     * Prints the answer.
     *
     * @param args none
     */
    public static void main(String[] args) {
        System.out.println("Nothing is asked yet: the clients are still to come.");
    }
}
