package nl.plusgemeente.sdk.core.internal.json;

import jakarta.json.spi.JsonProvider;
import jakarta.json.stream.JsonParser;
import jakarta.json.stream.JsonParser.Event;
import jakarta.json.stream.JsonParserFactory;
import java.io.StringReader;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.function.BiFunction;
import nl.plusgemeente.sdk.core.json.JsonException;

/** Reads objects as {@link MembersReader} does, and keeps the value of one of their members as the text that it is. */
public final class TextReader {
    private static final JsonParserFactory PARSERS = JsonProvider.provider()
            .createParserFactory(Map.of(
                    "org.eclipse.parsson.maxBigDecimalLength",
                    Limits.DEFAULT.numberLength(),
                    "org.eclipse.parsson.maxParsingLimit",
                    Integer.MAX_VALUE));

    private static final char REPLACEMENT = '\uFFFD';

    private TextReader() {}

    /**
     * Reads one object.
     *
     * @param json the whole document
     * @param depth how deep objects and arrays may nest
     * @param member the member that is kept as text
     * @return its members
     * @throws JsonException when it is no such object
     */
    public static Map<String, Object> object(byte[] json, int depth, String member) {
        return read(json, (parser, text) -> {
            if (parser.next() != Event.START_OBJECT) {
                throw new RefusedException("is no object");
            }
            return new MembersReader(parser, depth, new TextKeeper(text, parser, member)).object(1);
        });
    }

    /**
     * Reads an array of objects.
     *
     * @param json the whole document
     * @param depth how deep objects and arrays may nest in each object
     * @param most the largest number of objects
     * @param member the member that is kept as text
     * @return the members of each
     * @throws JsonException when it is no such array
     */
    public static List<Map<String, Object>> objects(byte[] json, int depth, int most, String member) {
        return read(json, (parser, text) -> {
            if (parser.next() != Event.START_ARRAY) {
                throw new RefusedException("is no array");
            }
            MembersReader reader = new MembersReader(parser, depth, new TextKeeper(text, parser, member));
            List<Map<String, Object>> objects = new ArrayList<>();
            for (Event event = parser.next(); event != Event.END_ARRAY; event = parser.next()) {
                if (event != Event.START_OBJECT) {
                    throw new RefusedException("has something else than an object in its array");
                }
                if (objects.size() == most) {
                    throw new RefusedException("has more than " + most + " objects in its array");
                }
                objects.add(reader.object(1));
            }
            return objects;
        });
    }

    /**
     * Reads a value of any kind and keeps nothing of it.
     *
     * @param json the whole document
     * @param depth how deep objects and arrays may nest
     * @throws JsonException when it is no such value
     */
    public static void check(byte[] json, int depth) {
        read(json, (parser, text) -> {
            new MembersReader(parser, depth, null).pass(parser.next(), 0);
            return true;
        });
    }

    private static <T> T read(byte[] json, BiFunction<JsonParser, String, T> reading) {
        String text = text(json);
        try (JsonParser parser = PARSERS.createParser(new StringReader(text))) {
            T value = reading.apply(parser, text);
            if (parser.hasNext()) {
                throw new RefusedException("goes on after its end");
            }
            return value;
        } catch (RefusedException e) {
            throw new JsonException("The JSON document " + e.getMessage());
        } catch (jakarta.json.JsonException | NoSuchElementException | IllegalStateException e) {
            throw new JsonException("The JSON document is not well-formed");
        }
    }

    private static String text(byte[] json) {
        String text = new String(json, StandardCharsets.UTF_8);
        // the quick way puts this character in the place of what is no UTF-8; only who has it is read the slow way
        if (text.indexOf(REPLACEMENT) < 0) {
            return text;
        }
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(json))
                    .toString();
        } catch (CharacterCodingException e) {
            throw new JsonException("The JSON document is not UTF-8");
        }
    }
}
