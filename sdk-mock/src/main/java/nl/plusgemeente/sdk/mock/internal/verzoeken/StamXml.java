package nl.plusgemeente.sdk.mock.internal.verzoeken;

import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import java.io.StringWriter;
import java.util.Locale;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import nl.plusgemeente.sdk.mock.internal.geo.Etrs89;
import nl.plusgemeente.sdk.mock.internal.geo.RdPosition;
import nl.plusgemeente.sdk.mock.internal.json.Json;

/** A message of STAM 4.0. Names and order are those that are publicly known: no schema is. */
final class StamXml {
    private static final String STAM = "http://www.omgevingswet.nl/koppelvlak/stam-v4/";
    private static final String VERZOEK = STAM + "verzoek";
    private static final String IMAM = STAM + "IMAM";
    private static final String GML = "http://www.opengis.net/gml/3.2";

    private final XMLStreamWriter xml;

    private StamXml(XMLStreamWriter xml) {
        this.xml = xml;
    }

    static String of(Bericht bericht) {
        StringWriter text = new StringWriter();
        try {
            XMLStreamWriter writer = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(text);
            new StamXml(writer).write(bericht);
            writer.close();
        } catch (XMLStreamException e) {
            throw new IllegalStateException("a message cannot be written", e);
        }
        return text.toString();
    }

    private void write(Bericht bericht) throws XMLStreamException {
        xml.writeStartDocument("UTF-8", "1.0");
        xml.writeStartElement("vx", "verzoek", VERZOEK);
        xml.writeNamespace("vx", VERZOEK);
        xml.writeNamespace("imam", IMAM);
        xml.writeNamespace("gml", GML);
        value("verzoeknummer", bericht.nummer());
        value("volgnummer", Integer.toString(bericht.volgnummer()));
        value("doel", bericht.doel());
        value("type", "Aanvraag vergunning");
        value("naam", bericht.naam());
        value("indiendatum", bericht.dag().toString());
        value("ambtshalve", "false");
        open("project");
        value("projectId", "P-" + bericht.nummer());
        value("naam", bericht.naam() + " aan de Testkade");
        close();
        authorities(bericht);
        applicant(bericht);
        places(bericht.plaats());
        activities(bericht);
        xml.writeEndDocument();
    }

    private void authorities(Bericht bericht) throws XMLStreamException {
        open("bevoegdGezag");
        value("oin", bericht.gezag().oin());
        close();
        if (bericht.dienst().isPresent()) {
            open("uitvoerendeInstantie");
            value("oin", bericht.dienst().get());
            close();
        }
    }

    private void applicant(Bericht bericht) throws XMLStreamException {
        open("initiatiefnemer");
        open("natuurlijkPersoon");
        imam("bsn", "000000000");
        imam("voorletters", "T.");
        imam("achternaam", "Ester");
        openImam("verblijfsadres");
        imam("straatnaam", "Testkade");
        imam("woonplaats", bericht.gezag().name());
        close();
        close();
        close();
    }

    private void places(RdPosition place) throws XMLStreamException {
        open("projectlocaties");
        open("projectlocatie");
        openImam("coordinatenOpgegeven");
        position(String.format(Locale.ROOT, "%.0f %.0f", place.x(), place.y()));
        close();
        openImam("coordinatenEtrs");
        position(degrees(place));
        close();
        close();
        close();
    }

    private void activities(Bericht bericht) throws XMLStreamException {
        open("projectactiviteiten");
        open("projectactiviteit");
        value("activiteitnaam", bericht.naam());
        open("specificaties");
        open("specificatie");
        value("vraagId", "284856");
        value("vraagtekst", "Wat zijn de geschatte kosten?");
        value("antwoord", Integer.toString(1_000 + bericht.volgnummer()));
        close();
        close();
        close();
        close();
        open("verzoekbijlages");
        open("document");
        value("documentId", "D-" + bericht.nummer() + "-" + bericht.volgnummer());
        value("bestandsnaam", "tekening.pdf");
        close();
        close();
    }

    private void position(String numbers) throws XMLStreamException {
        xml.writeStartElement("gml", "Point", GML);
        xml.writeStartElement("gml", "pos", GML);
        xml.writeCharacters(numbers);
        close();
        close();
    }

    /** Latitude first, as degrees are written for people. */
    private static String degrees(RdPosition place) {
        JsonObject point = Json.createObjectBuilder()
                .add("coordinates", Json.createArrayBuilder().add(place.x()).add(place.y()))
                .build();
        JsonArray degrees = Etrs89.from(point).getJsonArray("coordinates");
        return degrees.get(1) + " " + degrees.get(0);
    }

    private void open(String name) throws XMLStreamException {
        xml.writeStartElement("vx", name, VERZOEK);
    }

    private void openImam(String name) throws XMLStreamException {
        xml.writeStartElement("imam", name, IMAM);
    }

    private void close() throws XMLStreamException {
        xml.writeEndElement();
    }

    private void value(String name, String text) throws XMLStreamException {
        open(name);
        xml.writeCharacters(text);
        close();
    }

    private void imam(String name, String text) throws XMLStreamException {
        openImam(name);
        xml.writeCharacters(text);
        close();
    }
}
