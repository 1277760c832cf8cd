package nl.plusgemeente.sdk.exchange.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import nl.plusgemeente.sdk.core.identity.Bsn;
import nl.plusgemeente.sdk.exchange.error.Severity;

/**
 * What the NL GOV profile for CloudEvents 1.1 asks of an event beyond CloudEvents itself. Every finding comes at once: those
 * of MUST refuse an event, those of SHOULD are advice.
 */
public final class NlGovEventRules {
    private static final int NAME_LENGTH = 20;
    private static final int SIZE = 64 * 1024;
    /** A character of an attribute takes up to six in JSON, and every attribute its name and marks. */
    private static final long ESCAPED = 6;

    private static final int AROUND = 40;

    private static final Pattern REVERSE_DNS =
            Pattern.compile("[A-Za-z]{2,63}(\\.[A-Za-z0-9]([A-Za-z0-9_-]{0,61}[A-Za-z0-9])?){1,20}");
    private static final Pattern VERSION = Pattern.compile("v[0-9]+");
    private static final Pattern VERSION_LIKE = Pattern.compile("[vV]?[0-9]+([_-][0-9]+)*|[vV]ersi(on|e)[_-]?[0-9_-]*");

    private NlGovEventRules() {}

    /**
     * All that an event breaks.
     *
     * @param event the event
     * @return MUST and SHOULD, in the order of the rules; empty when it is in order
     */
    public static List<EventFinding> check(CloudEvent event) {
        List<EventFinding> found = new ArrayList<>(0);
        source(event, found);
        type(event, found);
        if (event.data().isPresent() && !AttributeRules.isJson(event.dataContentType())) {
            found.add(EventFinding.of(EventRule.CONTENT_TYPE_JSON, "datacontenttype"));
        }
        for (String name : event.extensions().keySet()) {
            if (name.length() > NAME_LENGTH) {
                found.add(EventFinding.of(EventRule.NAME_LENGTH, name));
            }
        }
        sequence(event, found);
        personalNumbers(event, found);
        if (isLarge(event)) {
            found.add(EventFinding.of(EventRule.SIZE, ""));
        }
        return List.copyOf(found);
    }

    /**
     * Refuses an event that breaks a MUST.
     *
     * @param event the event
     * @return the advice that is left
     * @throws CloudEventException when it does; it lists every MUST that is broken (SDK-6040)
     */
    public static List<EventFinding> require(CloudEvent event) {
        return require(List.of(event));
    }

    /**
     * Refuses events of which one breaks a MUST.
     *
     * @param events the events
     * @return the advice that is left
     * @throws CloudEventException when one does; it lists every MUST that is broken (SDK-6040)
     */
    public static List<EventFinding> require(List<CloudEvent> events) {
        List<EventFinding> all = new ArrayList<>(0);
        for (int i = 0; i < events.size(); i++) {
            for (EventFinding finding : check(events.get(i))) {
                all.add(finding.at(i));
            }
        }
        List<EventFinding> binding = all.stream()
                .filter(finding -> finding.rule().severity() == Severity.MUST)
                .toList();
        if (!binding.isEmpty()) {
            throw CloudEventException.invalid(binding);
        }
        return List.copyOf(all);
    }

    private static void source(CloudEvent event, List<EventFinding> found) {
        String source = event.source().toString();
        if (!source.toLowerCase(Locale.ROOT).matches("urn:nld:[^:.]+[:.].+")) {
            found.add(EventFinding.of(EventRule.SOURCE_URN, "source"));
        }
        if (event.dataRef().filter(event.source()::equals).isPresent()) {
            found.add(EventFinding.of(EventRule.SOURCE_NO_LOCATION, "source"));
        }
    }

    private static void type(CloudEvent event, List<EventFinding> found) {
        if (!REVERSE_DNS.matcher(event.type()).matches()) {
            found.add(EventFinding.of(EventRule.TYPE_REVERSE_DNS, "type"));
        }
        List<String> versions = List.of(event.type().split("\\.")).stream()
                .filter(label -> VERSION_LIKE.matcher(label).matches())
                .toList();
        if (versions.size() > 1 || !versions.stream().allMatch(VERSION.asMatchPredicate())) {
            found.add(EventFinding.of(EventRule.TYPE_VERSION, "type"));
        }
    }

    private static void sequence(CloudEvent event, List<EventFinding> found) {
        Optional<String> type = event.sequenceType();
        // the profile's own example writes integer
        boolean integer = type.filter("integer"::equalsIgnoreCase).isPresent();
        if (integer
                && event.sequence()
                        .filter(text -> !ExtensionValue.isInteger(text))
                        .isPresent()) {
            found.add(EventFinding.of(EventRule.SEQUENCE_FORM, "sequence"));
        }
        if (type.isPresent() && (!integer || event.sequence().isEmpty())) {
            found.add(EventFinding.of(EventRule.SEQUENCE_TYPE, "sequencetype"));
        }
    }

    private static void personalNumbers(CloudEvent event, List<EventFinding> found) {
        if (event.subject().filter(NlGovEventRules::looksLikeBsn).isPresent()) {
            found.add(EventFinding.of(EventRule.PERSONAL_NUMBER, "subject"));
        }
        event.extensions().forEach((name, value) -> {
            if (looksLikeBsn(value.text())) {
                found.add(EventFinding.of(EventRule.PERSONAL_NUMBER, name));
            }
        });
    }

    private static boolean looksLikeBsn(String text) {
        String digits = text.substring(text.lastIndexOf(':') + 1);
        if (digits.length() != 9) {
            return false;
        }
        try {
            Bsn.of(digits);
            return true;
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    /** Most events are so small that it is known without writing them. */
    private static boolean isLarge(CloudEvent event) {
        long[] most = {0};
        EventJson.attributes(event, (name, value) -> most[0] += AROUND + ESCAPED * value.length());
        event.extensions()
                .forEach((name, value) -> most[0] +=
                        AROUND + name.length() + ESCAPED * value.text().length());
        long data = event.data().map(EventData::length).orElse(0);
        boolean raw =
                event.data().filter(any -> any.kind() == EventData.Kind.JSON).isPresent();
        if (most[0]
                        + (raw ? data : ESCAPED * data)
                        + ESCAPED * event.dataContentType().orElse("").length()
                        + 2 * AROUND
                <= SIZE) {
            return false;
        }
        return data > SIZE || EventJson.object(event).length > SIZE;
    }
}
