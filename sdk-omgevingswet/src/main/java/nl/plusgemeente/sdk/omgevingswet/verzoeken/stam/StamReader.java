package nl.plusgemeente.sdk.omgevingswet.verzoeken.stam;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.plusgemeente.sdk.omgevingswet.dso.DsoErrors;
import nl.plusgemeente.sdk.omgevingswet.internal.xml.XmlCursor;
import nl.plusgemeente.sdk.omgevingswet.internal.xml.XmlElement;
import nl.plusgemeente.sdk.omgevingswet.internal.xml.XmlLimits;

/** From XML to a message. */
final class StamReader {
    private static final int MAX_BYTES = 8 << 20;
    private static final XmlLimits LIMITS = new XmlLimits(60, 50_000, 50, 1 << 20);
    private static final Pattern NAMESPACE =
            Pattern.compile("http://www\\.omgevingswet\\.nl/koppelvlak/stam-v([0-9]{1,3})(/.*)?");

    private StamReader() {}

    static StamBericht read(InputStream xml) {
        try {
            byte[] bytes = xml.readNBytes(MAX_BYTES + 1);
            if (bytes.length > MAX_BYTES) {
                throw tooLarge();
            }
            return message(XmlCursor.of(new ByteArrayInputStream(bytes), LIMITS, StamReader::unreadable));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static StamBericht read(String xml) {
        if (xml.length() > MAX_BYTES) {
            throw tooLarge();
        }
        return message(XmlCursor.of(new StringReader(xml), LIMITS, StamReader::unreadable));
    }

    private static StamBericht message(XmlCursor cursor) {
        while (cursor.next() && !cursor.starts()) {
            // on to the root
        }
        int version = version(cursor.namespace());
        XmlElement root = cursor.element();
        while (cursor.next()) {
            // what follows the root must be well-formed too
        }
        return message(root, version);
    }

    private static StamBericht message(XmlElement root, int version) {
        String number =
                root.take("verzoeknummer").map(String::strip).orElseThrow(() -> noStam("it has no verzoeknummer"));
        Optional<Volgnummer> volgnummer = root.take(StamReader::volgnummer, "volgnummer");
        Optional<VerzoekDoel> doel = root.take("doel").map(VerzoekDoel::new);
        return isNotificatie(root)
                ? new Verzoeknotificatie(version, number, volgnummer, doel, BlockReader.overig(root))
                : BlockReader.verzoek(root, version, number, volgnummer, doel);
    }

    /** Called triggerbericht before version 4. */
    private static boolean isNotificatie(XmlElement root) {
        return root.name().equalsIgnoreCase("verzoeknotificatie") || root.name().equalsIgnoreCase("triggerbericht");
    }

    private static int version(String namespace) {
        Matcher version = NAMESPACE.matcher(namespace);
        if (!version.matches()) {
            throw noStam("its root is of another namespace");
        }
        return Integer.parseInt(version.group(1));
    }

    private static Optional<Volgnummer> volgnummer(String text) {
        String number = text.strip();
        return number.matches("[0-9]{1,9}") ? Optional.of(new Volgnummer(Integer.parseInt(number))) : Optional.empty();
    }

    private static StamFormatException tooLarge() {
        return unreadable("it is larger than " + MAX_BYTES + " bytes");
    }

    private static StamFormatException unreadable(String why) {
        return new StamFormatException(
                DsoErrors.STAM_UNREADABLE,
                "The message of STAM cannot be read (" + why
                        + "): keep it as it came, ask the DSO for it once more with Verzoeken.samenvatting, and report it.");
    }

    private static StamFormatException noStam(String why) {
        return new StamFormatException(
                DsoErrors.NOT_STAM,
                "The XML is no message of STAM (" + why + "): see whether another kind of message came by this way, or"
                        + " a SOAP envelope that has to be taken off first.");
    }
}
