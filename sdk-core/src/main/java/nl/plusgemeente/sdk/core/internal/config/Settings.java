package nl.plusgemeente.sdk.core.internal.config;

import java.time.Duration;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The settings in force, each with where it came from: builder before environment before file before standard. */
public final class Settings {
    private final Map<Setting, Value> values = new EnumMap<>(Setting.class);

    /**
     * A setting's text and where it came from.
     *
     * @param text as it would stand in a file
     * @param origin for example {@code builder} or {@code environment}
     */
    public record Value(String text, String origin) {}

    /** Every setting at its standard. */
    public Settings() {
        for (Setting setting : Setting.values()) {
            values.put(setting, new Value(setting.standard(), "default"));
        }
    }

    /**
     * Gives a setting a value.
     *
     * @param setting the setting
     * @param text as it stands in the source
     * @param origin the source
     * @param faults gets a sentence when the text is no value for it
     */
    public void put(Setting setting, String text, String origin, List<String> faults) {
        if (setting.takes(text)) {
            values.put(setting, new Value(text, origin));
        } else {
            faults.add(origin + ": " + setting.property() + " must be " + wanted(setting));
        }
    }

    private static String wanted(Setting setting) {
        return switch (setting.kind()) {
            case DURATION -> "a duration in ISO 8601, from a millisecond to a year, like " + setting.standard();
            case COUNT -> "a whole number of at least 1, like " + setting.standard();
            case HOST -> "a host and port, like proxy.gemeente.nl:3128, or none";
            case HOSTS -> "names of hosts with commas between them, like as.gemeente.nl,.intern.nl, or none";
            case HEADER -> "the name of an HTTP header, in letters, digits and hyphens, like X-Naam, or none";
        };
    }

    /**
     * The value in force.
     *
     * @param setting the setting
     * @return text and origin
     */
    public Value value(Setting setting) {
        Value value = values.get(setting);
        return value == null ? new Value(setting.standard(), "default") : value;
    }

    /**
     * A duration in force.
     *
     * @param setting of kind duration
     * @return a millisecond to a year
     */
    public Duration duration(Setting setting) {
        return Duration.parse(value(setting).text());
    }

    /**
     * Hosts in force.
     *
     * @param setting of kind host or hosts
     * @return in order; empty when there are none
     */
    public List<String> hosts(Setting setting) {
        String text = value(setting).text();
        return text.equals(Setting.NONE) ? List.of() : List.of(text.split(",", -1));
    }

    /**
     * The name of a header in force.
     *
     * @param setting of kind header
     * @return empty when there is none
     */
    public Optional<String> header(Setting setting) {
        return Optional.of(value(setting).text()).filter(text -> !text.equals(Setting.NONE));
    }

    /**
     * A count in force.
     *
     * @param setting of kind count
     * @return at least 1
     */
    public int count(Setting setting) {
        return Integer.parseInt(value(setting).text());
    }
}
