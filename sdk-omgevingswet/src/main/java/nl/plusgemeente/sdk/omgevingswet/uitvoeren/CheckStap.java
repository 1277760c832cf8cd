package nl.plusgemeente.sdk.omgevingswet.uitvoeren;

/**
 * What a permit check asks for. Not a list of the API, but ours.
 *
 * @param naam {@code conclusie} or {@code indieningsvereisten}, as the paths of the API begin
 */
public record CheckStap(String naam) {
    /** Which permissions are needed. */
    public static final CheckStap CONCLUSIE = new CheckStap("conclusie");
    /** What an application must have. */
    public static final CheckStap INDIENINGSVEREISTEN = new CheckStap("indieningsvereisten");

    /** Refuses any other. */
    public CheckStap {
        if (!naam.equals("conclusie") && !naam.equals("indieningsvereisten")) {
            throw new IllegalArgumentException("a permit check asks for a conclusie or for indieningsvereisten");
        }
    }

    @Override
    public String toString() {
        return naam;
    }
}
