package nl.plusgemeente.sdk.core.internal.json;

import jakarta.json.bind.JsonbConfig;
import jakarta.json.spi.JsonProvider;
import jakarta.json.stream.JsonParserFactory;
import java.io.OutputStream;
import java.lang.reflect.Type;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.eclipse.yasson.JsonBindingProvider;
import org.eclipse.yasson.YassonJsonb;

/**
 * The one Jsonb and the one parser factory: dear to make, free to share.
 *
 * <p>Yasson hands no limits on to Parsson, so that parsers are made here, where they are set.
 */
final class Binder {
    /** Parsson counts characters and stops at 15 million; how much may come is {@link DocumentReader}'s affair. */
    private static final int NO_PARSING_LIMIT = Integer.MAX_VALUE;

    private final JsonProvider provider = JsonProvider.provider();
    private final JsonParserFactory parsers;
    private final YassonJsonb jsonb;
    private final Limits limits;

    Binder(Limits limits) {
        this.limits = limits;
        // The names of org.eclipse.parsson.api.JsonConfig; another provider ignores them, StrictParser does not.
        parsers = provider.createParserFactory(Map.of(
                "org.eclipse.parsson.maxParsingLimit",
                NO_PARSING_LIMIT,
                "org.eclipse.parsson.maxDepth",
                limits.depth() + 2,
                "org.eclipse.parsson.maxBigDecimalLength",
                limits.numberLength(),
                "org.eclipse.parsson.maxBigIntegerScale",
                10_000));
        JsonbConfig config = new JsonbConfig()
                .withDeserializers(
                        new OpenValueJson.Reader(),
                        new IsoTimeJson.Day(),
                        new IsoTimeJson.Moment(),
                        new BigNumberJson.Decimal(limits),
                        new BigNumberJson.Whole(limits))
                .withSerializers(new OpenValueJson.Writer());
        jsonb = (YassonJsonb) new JsonBindingProvider()
                .create()
                .withProvider(provider)
                .withConfig(config)
                .build();
    }

    StrictParser parser(DocumentReader reader) {
        return new StrictParser(parsers.createParser(reader), limits);
    }

    <T> T bind(StrictParser parser, Type type) {
        return jsonb.fromJson(parser, type);
    }

    void write(Object value, OutputStream out) {
        var generator = provider.createGeneratorFactory(Map.of()).createGenerator(out, StandardCharsets.UTF_8);
        jsonb.toJson(value, generator);
        generator.close();
    }
}
