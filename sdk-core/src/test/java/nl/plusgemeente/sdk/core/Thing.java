package nl.plusgemeente.sdk.core;

/** What the facility of tests has: stands here because the module exports this package, so that Yasson sees it. */
public record Thing(String naam, int nummer) {

    public static String json(int nummer) {
        return "{\"naam\":\"ding\",\"nummer\":" + nummer + "}";
    }
}
