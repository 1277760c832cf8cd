package nl.plusgemeente.sdk.exchange.event;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URI;
import java.util.HexFormat;
import nl.plusgemeente.sdk.core.identity.Oin;

/** Makes sources of events: who publishes, with which system (NL GOV profile for CloudEvents 1.1, §source). */
public final class EventSource {
    private static final String PLAIN = "-._~";
    private static final HexFormat HEX = HexFormat.of().withUpperCase();

    private EventSource() {}

    /**
     * A government organisation, by its OIN.
     *
     * @param oin the organisation
     * @param system the system that publishes, for example {@code BRP-component}
     * @return for example {@code urn:nld:oin:00000001823288444000:systeem:BRP-component}
     */
    public static URI oin(Oin oin, String system) {
        return URI.create("urn:nld:oin:" + oin.value() + ":systeem:" + encoded(system));
    }

    /**
     * A company or foundation, by its number at the Kamer van Koophandel.
     *
     * @param number eight digits
     * @param system the system that publishes
     * @return for example {@code urn:nld:kvknr:09220932.burgerzakensysteem}
     * @throws IllegalArgumentException when the number has another form
     */
    public static URI kvkNumber(String number, String system) {
        if (!number.matches("[0-9]{8}")) {
            throw new IllegalArgumentException("A number of the Kamer van Koophandel has eight digits");
        }
        return URI.create("urn:nld:kvknr:" + number + "." + encoded(system));
    }

    /**
     * An organisation, by a name on which those involved agree.
     *
     * @param organisation for example {@code gemeente-Bergen (L)}, percent-encoded where needed
     * @param system the system that publishes
     * @return for example {@code urn:nld:gemeente-nijmegen.burgerzakensysteem}
     */
    public static URI named(String organisation, String system) {
        return URI.create("urn:nld:" + encoded(organisation) + "." + encoded(system));
    }

    private static String encoded(String text) {
        if (text.isBlank()) {
            throw new IllegalArgumentException("A source names an organisation and its system");
        }
        StringBuilder out = new StringBuilder();
        for (byte b : text.getBytes(UTF_8)) {
            char c = (char) (b & 0xff);
            if (c < 0x80 && (Character.isLetterOrDigit(c) || PLAIN.indexOf(c) >= 0)) {
                out.append(c);
            } else {
                out.append('%').append(HEX.toHexDigits(b));
            }
        }
        return out.toString();
    }
}
