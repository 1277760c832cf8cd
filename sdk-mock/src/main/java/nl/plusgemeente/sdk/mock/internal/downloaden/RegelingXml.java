package nl.plusgemeente.sdk.mock.internal.downloaden;

import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import nl.plusgemeente.sdk.mock.internal.data.Component;
import nl.plusgemeente.sdk.mock.internal.data.Gebied;
import nl.plusgemeente.sdk.mock.internal.data.Regeling;

/** The files in a ZIP: well-formed and about the same as what Presenteren says, and no more than like STOP and IMOW. */
final class RegelingXml {
    private static final String PROLOG = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n";
    private static final String TEKST = "https://standaarden.overheid.nl/stop/imop/tekst/";
    private static final String GML = "http://www.opengis.net/gml/3.2";

    private final StringBuilder xml = new StringBuilder(PROLOG);

    private RegelingXml() {}

    static String tekst(Regeling regeling) {
        String model = regeling.document().soort().isRegelgeving() ? "RegelingCompact" : "RegelingVrijetekst";
        RegelingXml file = new RegelingXml();
        file.xml.append('<').append(model).append(" xmlns=\"").append(TEKST).append("\">");
        file.component(regeling.tekst());
        return file.xml.append("</").append(model).append('>').toString();
    }

    static String objects(String kind, List<JsonObject> objects) {
        RegelingXml file = new RegelingXml();
        file.xml.append('<').append(kind).append('>');
        objects.forEach(object -> file.value("object", object));
        return file.xml.append("</").append(kind).append('>').toString();
    }

    /** In RD; a polygon has its outer ring first, as in GeoJSON. */
    static String geometry(Gebied gebied) {
        RegelingXml file = new RegelingXml();
        file.xml
                .append("<gml:MultiGeometry xmlns:gml=\"")
                .append(GML)
                .append("\" srsName=\"urn:ogc:def:crs:EPSG::28992\" gml:id=\"");
        file.text(gebied.identificatie());
        file.xml.append("\">");
        JsonArray coordinates = gebied.geoJson().getJsonArray("coordinates");
        switch (gebied.geoJson().getString("type")) {
            case "MultiPolygon" -> coordinates.getValuesAs(JsonArray.class).forEach(file::polygon);
            case "Polygon" -> file.polygon(coordinates);
            default -> file.point(coordinates);
        }
        return file.xml.append("</gml:MultiGeometry>").toString();
    }

    private void polygon(JsonArray rings) {
        xml.append("<gml:geometryMember><gml:Polygon>");
        String side = "exterior";
        for (JsonArray ring : rings.getValuesAs(JsonArray.class)) {
            xml.append("<gml:").append(side).append("><gml:LinearRing><gml:posList>");
            ring.getValuesAs(JsonArray.class)
                    .forEach(point -> xml.append(point.get(0))
                            .append(' ')
                            .append(point.get(1))
                            .append(' '));
            xml.append("</gml:posList></gml:LinearRing></gml:").append(side).append('>');
            side = "interior";
        }
        xml.append("</gml:Polygon></gml:geometryMember>");
    }

    private void point(JsonArray point) {
        xml.append("<gml:geometryMember><gml:Point><gml:pos>");
        xml.append(point.get(0)).append(' ').append(point.get(1));
        xml.append("</gml:pos></gml:Point></gml:geometryMember>");
    }

    private void component(Component component) {
        String name = component.type().substring(0, 1)
                + component.type().substring(1).toLowerCase(Locale.ROOT).replace("_", "");
        xml.append('<').append(name).append(" wId=\"");
        text(component.wId());
        xml.append("\" eId=\"");
        text(component.eId());
        xml.append("\">");
        Stream.of(component.kop(), component.inhoud(), component.gereserveerd(), component.vervallen())
                .flatMap(Optional::stream)
                .forEach(part -> xml.append(part.replaceFirst("^<\\?xml[^>]*\\?>", "")));
        component.delen().forEach(this::component);
        xml.append("</").append(name).append('>');
    }

    private void value(String name, JsonValue value) {
        if (value instanceof JsonArray list) {
            list.forEach(item -> value(name, item));
            return;
        }
        xml.append('<').append(name).append('>');
        if (value instanceof JsonObject object) {
            object.forEach(this::value);
        } else {
            text(value instanceof JsonString string ? string.getString() : value.toString());
        }
        xml.append("</").append(name).append('>');
    }

    private void text(String text) {
        xml.append(text.replace("&", "&amp;").replace("<", "&lt;").replace("\"", "&quot;"));
    }
}
