package nl.plusgemeente.sdk.mock.internal.anonymous;

import jakarta.json.JsonException;
import jakarta.json.stream.JsonGenerator;
import jakarta.json.stream.JsonParser;
import java.io.StringReader;
import java.io.StringWriter;
import java.math.BigDecimal;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Map;
import java.util.NoSuchElementException;
import nl.plusgemeente.sdk.mock.internal.json.Json;

/** Goes over one text in JSON, once; without recursion, however deep it is. */
final class JsonPass {

    private static final int DEEPEST = 200;
    private static final int LONGEST_NUMBER = 200;
    private static final Map<String, Integer> UNLIMITED =
            Map.of("org.eclipse.parsson.maxParsingLimit", Integer.MAX_VALUE);

    private final Strings strings;
    private final Deque<Holder> holders = new ArrayDeque<>();
    private Holder next;

    private JsonPass(Strings strings, Holder outside) {
        this.strings = strings;
        this.next = outside;
        holders.push(outside);
    }

    /**
     * @param outside what stands around the text
     * @throws NotAnonymisedException when it is not JSON
     */
    static String over(String text, Holder outside, Strings strings) {
        StringWriter written = new StringWriter(text.length());
        JsonPass pass = new JsonPass(strings, outside);
        try (JsonParser parser = Json.createParserFactory(UNLIMITED).createParser(new StringReader(text));
                JsonGenerator generator = Json.createGenerator(written)) {
            do {
                pass.step(parser, generator);
            } while (parser.hasNext());
        } catch (JsonException | IllegalStateException | NoSuchElementException e) {
            throw new NotAnonymisedException("it is not JSON, or not all of it");
        }
        return written.toString();
    }

    private void step(JsonParser parser, JsonGenerator generator) {
        switch (parser.next()) {
            case START_OBJECT -> {
                generator.writeStartObject();
                open();
            }
            case START_ARRAY -> {
                generator.writeStartArray();
                open();
            }
            case END_OBJECT, END_ARRAY -> {
                generator.writeEnd();
                holders.pop();
                next = holders.element();
            }
            case KEY_NAME -> {
                String name = parser.getString();
                next = holders.element().member(name, strings.names());
                generator.writeKey(strings.text(name));
            }
            case VALUE_STRING -> generator.write(strings.value(parser.getString(), next));
            case VALUE_NUMBER -> number(parser, generator);
            case VALUE_TRUE -> generator.write(true);
            case VALUE_FALSE -> generator.write(false);
            case VALUE_NULL -> generator.writeNull();
        }
    }

    private void open() {
        if (holders.size() > DEEPEST) {
            throw new NotAnonymisedException("it is nested deeper than " + DEEPEST);
        }
        holders.push(next);
    }

    private void number(JsonParser parser, JsonGenerator generator) {
        String digits = parser.getString();
        if (digits.length() > LONGEST_NUMBER) {
            throw new NotAnonymisedException("a number in it has more than " + LONGEST_NUMBER + " digits");
        }
        BigDecimal number = new BigDecimal(digits);
        if (next.hides()) {
            generator.write(strings.pseudonyms().count(next.kind(), digits));
        } else if (isBsn(number)) {
            generator.write(Integer.parseInt(strings.pseudonyms().bsn(whole(number))));
        } else {
            generator.write(number);
        }
    }

    /** Looks at its size first: a number of few characters may have a milliard of digits. */
    private static boolean isBsn(BigDecimal number) {
        long before = (long) number.precision() - number.scale();
        return (before == 8 || before == 9)
                && number.stripTrailingZeros().scale() <= 0
                && Elfproef.holds(whole(number));
    }

    private static String whole(BigDecimal number) {
        return number.abs().toBigInteger().toString();
    }
}
