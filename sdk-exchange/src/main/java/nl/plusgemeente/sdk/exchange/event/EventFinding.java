package nl.plusgemeente.sdk.exchange.event;

import java.util.regex.Pattern;

/**
 * A rule that an event breaks. It never holds a value of the event.
 *
 * @param rule the rule
 * @param attribute the attribute that breaks it; empty for the event as a whole, or where its name must not be repeated
 * @param position which event of a batch, from 0; 0 for a single one
 */
public record EventFinding(EventRule rule, String attribute, int position) {
    /** What no sender can hide much in. */
    private static final Pattern NAME = Pattern.compile("data_base64|(?!.*[0-9]{8})[a-z0-9]{0,64}");

    /** Leaves a name out that may say anything: one of another form, or with a long number in it. */
    public EventFinding {
        attribute = NAME.matcher(attribute).matches() ? attribute : "";
    }

    /** Of a single event. */
    static EventFinding of(EventRule rule, String attribute) {
        return new EventFinding(rule, attribute, 0);
    }

    /** Of an event in a batch. */
    EventFinding at(int place) {
        return new EventFinding(rule, attribute, place);
    }

    /**
     * The finding in words.
     *
     * @return for example {@code event 0, type MUST: it is in reverse domain name notation, such as ...}
     */
    public String message() {
        return "event " + position + (attribute.isEmpty() ? " " : ", " + attribute + " ") + rule.severity() + ": "
                + rule.text();
    }
}
