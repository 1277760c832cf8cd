package nl.plusgemeente.sdk.core.internal.json;

import jakarta.json.bind.JsonbConfig;
import jakarta.json.spi.JsonProvider;
import java.io.OutputStream;
import java.lang.reflect.Type;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.eclipse.yasson.JsonBindingProvider;
import org.eclipse.yasson.YassonJsonb;

/** The one Jsonb: dear to make, free to share. */
final class Binder {
    private final JsonProvider provider = JsonProvider.provider();
    private final Names names = new Names();
    private final YassonJsonb jsonb;
    private final Limits limits;

    Binder(Limits limits) {
        this.limits = limits;
        JsonbConfig config = new JsonbConfig()
                .withDeserializers(
                        new OpenValueJson.Reader(), new BigNumberJson.Decimal(limits), new BigNumberJson.Whole(limits))
                .withSerializers(new OpenValueJson.Writer());
        jsonb = (YassonJsonb) new JsonBindingProvider()
                .create()
                .withProvider(provider)
                .withConfig(config)
                .build();
    }

    StrictParser parser(DocumentBytes bytes) {
        return new StrictParser(new Tokens(bytes, names), limits, provider);
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
