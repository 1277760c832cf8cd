package nl.plusgemeente.sdk.omgevingswet.verzoeken.stam;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import nl.plusgemeente.sdk.omgevingswet.geo.Crs;
import nl.plusgemeente.sdk.omgevingswet.geo.Etrs89Point;
import nl.plusgemeente.sdk.omgevingswet.geo.Polygon;
import nl.plusgemeente.sdk.omgevingswet.geo.Position;
import nl.plusgemeente.sdk.omgevingswet.geo.RdPoint;
import nl.plusgemeente.sdk.omgevingswet.internal.xml.XmlElement;

/**
 * Where a request is about. Metres in RD and degrees have no number in common in the Netherlands, so that the size of a
 * number tells what it is; the elements themselves are left where they are.
 */
final class LocationReader {
    private static final Pattern NUMBER = Pattern.compile("-?[0-9]{1,7}(\\.[0-9]{1,12})?");
    private static final Pattern SEPARATOR = Pattern.compile("[\\s,]+");
    private static final int MAX_RINGS = 500;
    private static final int MAX_COORDINATES = 20_000;
    private static final int MAX_POINTS = 20;
    private static final double MAX_DEGREES = 180;
    private static final int SMALLEST_RING = 4;

    private LocationReader() {}

    static Projectlocatie projectlocatie(XmlElement element) {
        Optional<Gegevens> address = element.takeBlock(PartyReader::gegevens, "adresAanduiding");
        Optional<Gegevens> parcel = element.takeBlock(PartyReader::gegevens, "kadastraleGegevens");
        List<List<Double>> pairs = points(element);
        return new Projectlocatie(
                address,
                pairs.stream().flatMap(pair -> rd(pair).stream()).findFirst(),
                pairs.stream().flatMap(pair -> etrs89(pair).stream()).findFirst(),
                contour(element),
                parcel,
                PartyReader.gegevens(element));
    }

    /** Pairs of numbers: in an element that is a position, or in a block of coordinates. */
    private static List<List<Double>> points(XmlElement element) {
        List<List<Double>> pairs = new ArrayList<>();
        for (XmlElement inner : inside(element)) {
            boolean position = is(inner, "pos") || is(inner, "coordinates");
            if ((position || startsWith(inner, "coordinaten")) && pairs.size() < MAX_POINTS) {
                List<Double> numbers = numbers(inner, 2);
                if (numbers.size() == 2) {
                    pairs.add(numbers);
                }
            }
        }
        return pairs;
    }

    private static List<XmlElement> inside(XmlElement element) {
        List<XmlElement> inside = new ArrayList<>();
        element.left().forEach(child -> inside.addAll(child.all()));
        return inside;
    }

    private static Optional<Contour> contour(XmlElement element) {
        List<List<Position>> rings = inside(element).stream()
                .filter(inner -> is(inner, "polygon"))
                .limit(1)
                .flatMap(polygon -> polygon.all().stream())
                .filter(inner -> is(inner, "posList"))
                .limit(MAX_RINGS)
                .map(list -> ring(numbers(list, MAX_COORDINATES)))
                .toList();
        if (rings.isEmpty()
                || rings.size() == MAX_RINGS
                || rings.stream().anyMatch(ring -> ring.size() < SMALLEST_RING)) {
            return Optional.empty();
        }
        List<Crs> systems = rings.stream()
                .map(ring -> rd(List.of(ring.get(0).x(), ring.get(0).y())).isPresent() ? Crs.RD_NEW : Crs.ETRS89)
                .distinct()
                .toList();
        return systems.size() == 1 ? Optional.of(new Contour(new Polygon(rings), systems.get(0))) : Optional.empty();
    }

    /** Empty unless all of it lies in the Netherlands, in one system. */
    private static List<Position> ring(List<Double> numbers) {
        List<Position> ring = new ArrayList<>();
        boolean inRd = numbers.size() > 1 && rd(numbers.subList(0, 2)).isPresent();
        for (int i = 0; i + 1 < numbers.size(); i += 2) {
            List<Double> pair = numbers.subList(i, i + 2);
            Optional<Position> position = inRd
                    ? rd(pair).map(point -> new Position(point.x(), point.y()))
                    : etrs89(pair).map(point -> point.geometry().position());
            if (position.isEmpty()) {
                return List.of();
            }
            ring.add(position.get());
        }
        return ring;
    }

    private static Optional<RdPoint> rd(List<Double> pair) {
        if (Math.abs(pair.get(1)) <= MAX_DEGREES) {
            return Optional.empty();
        }
        try {
            return Optional.of(RdPoint.of(pair.get(0), pair.get(1)));
        } catch (IllegalArgumentException e) {
            return Optional.empty(); // no place in RD: the other system is tried
        }
    }

    /** Either order: both are in use, and no latitude of the Netherlands is a longitude of it. */
    private static Optional<Etrs89Point> etrs89(List<Double> pair) {
        double north = Math.max(pair.get(0), pair.get(1));
        if (north > MAX_DEGREES) {
            return Optional.empty();
        }
        try {
            return Optional.of(Etrs89Point.of(north, Math.min(pair.get(0), pair.get(1))));
        } catch (IllegalArgumentException e) {
            return Optional.empty(); // no place in degrees either: it stays as it is
        }
    }

    /** All numbers in an element; none when there is anything else in it, or more than so many. */
    private static List<Double> numbers(XmlElement element, int most) {
        List<Double> numbers = new ArrayList<>();
        return add(element, numbers, most) ? numbers : List.of();
    }

    private static boolean add(XmlElement element, List<Double> numbers, int most) {
        for (String word : SEPARATOR.split(element.text().strip(), most + 2)) {
            if (!word.isEmpty()) {
                if (numbers.size() == most || !NUMBER.matcher(word).matches()) {
                    return false;
                }
                numbers.add(Double.valueOf(word));
            }
        }
        for (XmlElement child : element.left()) {
            if (!add(child, numbers, most)) {
                return false;
            }
        }
        return true;
    }

    private static boolean is(XmlElement element, String name) {
        return element.name().equalsIgnoreCase(name);
    }

    private static boolean startsWith(XmlElement element, String name) {
        return element.name().regionMatches(true, 0, name, 0, name.length());
    }
}
