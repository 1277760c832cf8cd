package nl.plusgemeente.sdk.benchmarks.data;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.BeanDescription;
import com.fasterxml.jackson.databind.DeserializationConfig;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.deser.Deserializers;
import com.fasterxml.jackson.databind.deser.std.StdDeserializer;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;
import java.lang.reflect.Constructor;
import nl.plusgemeente.sdk.core.json.OpenValue;
import org.jspecify.annotations.Nullable;

/** Jackson set up to read the SDK's own records: its modules for {@code Optional} and dates, and values of open lists. */
public final class JacksonRecords {
    private JacksonRecords() {}

    /**
     * Jackson, as an application would set it up.
     *
     * @return a mapper that reads what the SDK reads
     */
    public static ObjectMapper mapper() {
        SimpleModule openValues = new SimpleModule() {
            private static final long serialVersionUID = 1L;

            @Override
            public void setupModule(SetupContext context) {
                super.setupModule(context);
                context.addDeserializers(new OpenValues());
            }
        };
        return new ObjectMapper()
                .registerModules(new Jdk8Module(), new JavaTimeModule(), openValues)
                .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES);
    }

    private static final class OpenValues extends Deserializers.Base {
        @Override
        public @Nullable JsonDeserializer<?> findBeanDeserializer(
                JavaType type, DeserializationConfig config, BeanDescription description) {
            return OpenValue.class.isAssignableFrom(type.getRawClass()) ? new OneText(type.getRawClass()) : null;
        }
    }

    private static final class OneText extends StdDeserializer<Object> {
        private static final long serialVersionUID = 1L;
        private final transient Constructor<?> constructor;

        OneText(Class<?> record) {
            super(record);
            try {
                constructor = record.getConstructor(String.class);
            } catch (NoSuchMethodException e) {
                throw new IllegalArgumentException(record + " has no constructor of one text", e);
            }
        }

        @Override
        public Object deserialize(JsonParser parser, DeserializationContext context) throws IOException {
            try {
                return constructor.newInstance(parser.getText());
            } catch (ReflectiveOperationException e) {
                throw new IOException(e);
            }
        }
    }
}
