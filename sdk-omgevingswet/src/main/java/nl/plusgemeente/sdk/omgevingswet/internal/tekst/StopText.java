package nl.plusgemeente.sdk.omgevingswet.internal.tekst;

import java.io.StringReader;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import nl.plusgemeente.sdk.core.error.CallFacts;
import nl.plusgemeente.sdk.core.error.CoreErrors;
import nl.plusgemeente.sdk.core.error.ResponseFormatException;
import nl.plusgemeente.sdk.omgevingswet.internal.xml.XmlCursor;
import nl.plusgemeente.sdk.omgevingswet.internal.xml.XmlLimits;

/** Plain text out of STOP's XML (namespace {@code https://standaarden.overheid.nl/stop/imop/tekst/}). */
public final class StopText {
    private static final Set<String> BLOCKS = Set.of(
            "Inhoud",
            "Al",
            "Groep",
            "Tussenkop",
            "Lijst",
            "Lijstaanhef",
            "Li",
            "Begrippenlijst",
            "Begrip",
            "Definitie",
            "table",
            "title",
            "Figuur",
            "Titel",
            "Bijschrift",
            "Bron",
            "Citaat");
    /** Notes would stand in the middle of a sentence; removed text does not hold. */
    private static final Set<String> LEFT_OUT = Set.of("Noot", "VerwijderdeTekst");

    private static final int CHILD = 2;
    private static final int MAX_CHARACTERS = 4_000_000;
    private static final XmlLimits LIMITS = new XmlLimits(200, MAX_CHARACTERS, 1_000, MAX_CHARACTERS);

    private StopText() {}

    /**
     * The text of an {@code Inhoud} or {@code Begrip}: a line for each block, items with their number, cells of tables
     * separated by tabs; without notes.
     *
     * @throws nl.plusgemeente.sdk.core.error.ResponseFormatException when it is no XML that can be read safely
     */
    public static String plain(String xml) {
        XmlCursor cursor = cursor(xml);
        PlainText text = new PlainText();
        while (cursor.next()) {
            take(cursor, text);
        }
        return text.toString();
    }

    /**
     * The text of each child of the root, by name: {@code Label}, {@code Nummer}, {@code Opschrift}, {@code Subtitel}
     * of a {@code Kop}.
     *
     * @throws nl.plusgemeente.sdk.core.error.ResponseFormatException when it is no XML that can be read safely
     */
    public static Map<String, String> children(String xml) {
        XmlCursor cursor = cursor(xml);
        Map<String, String> children = new LinkedHashMap<>();
        PlainText text = new PlainText();
        while (cursor.next()) {
            if (cursor.starts() && cursor.depth() == CHILD) {
                text = new PlainText();
            }
            if (cursor.ends() && cursor.depth() == CHILD - 1) {
                children.putIfAbsent(cursor.name(), text.toString());
            } else {
                take(cursor, text);
            }
        }
        return children;
    }

    private static XmlCursor cursor(String xml) {
        if (xml.length() > MAX_CHARACTERS) {
            throw refused("it is longer than " + MAX_CHARACTERS + " characters");
        }
        return XmlCursor.of(new StringReader(xml), LIMITS, StopText::refused);
    }

    private static ResponseFormatException refused(String why) {
        return new ResponseFormatException(
                CoreErrors.MALFORMED_BODY,
                "The XML of a text cannot be read (" + why
                        + "): report it to the facility; the raw XML is in kopXml and inhoudXml.",
                CallFacts.NONE,
                null);
    }

    private static void take(XmlCursor cursor, PlainText text) {
        if (cursor.starts()) {
            start(cursor, text);
        } else if (cursor.ends()) {
            end(cursor.name(), text);
        } else {
            text.append(cursor.text());
        }
    }

    private static void start(XmlCursor cursor, PlainText text) {
        String name = cursor.name();
        if (LEFT_OUT.contains(name)) {
            cursor.skip();
        } else if (name.equals("entry")) {
            text.openCell();
        } else if (name.equals("row")) {
            text.row();
        } else if (name.equals("br") || BLOCKS.contains(name)) {
            text.line();
        }
    }

    private static void end(String name, PlainText text) {
        if (name.equals("LiNummer")) {
            text.join("");
        } else if (name.equals("Term")) {
            text.join(":");
        } else if (name.equals("entry")) {
            text.closeCell();
        } else if (name.equals("row")) {
            text.row();
        } else if (BLOCKS.contains(name)) {
            text.line();
        }
    }
}
