package nl.plusgemeente.sdk.benchmarks.client;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import feign.Feign;
import feign.Param;
import feign.RequestInterceptor;
import feign.RequestLine;
import feign.hc5.ApacheHttp5Client;
import feign.jackson.JacksonDecoder;
import feign.jackson.JacksonEncoder;
import java.io.IOException;
import java.io.UncheckedIOException;
import nl.plusgemeente.sdk.benchmarks.data.Regeling;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;

/** OpenFeign on HttpClient 5 with Jackson, after its README. */
public final class FeignContender implements Contender {
    private final CloseableHttpClient client;
    private final Api api;

    /** What users declare. */
    interface Api {
        @RequestLine("GET /regelingen/{id}")
        Regeling get(@Param("id") String id);
    }

    /** Feign as an application sets it up. */
    public FeignContender(Target target) {
        client = Pools.asUsersWriteIt(target);
        ObjectMapper mapper = new ObjectMapper()
                .registerModule(new JavaTimeModule())
                .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES);
        RequestInterceptor key =
                template -> template.header("Accept", "application/json").header(KEY_HEADER, KEY);
        api = Feign.builder()
                .client(new ApacheHttp5Client(client))
                .encoder(new JacksonEncoder(mapper))
                .decoder(new JacksonDecoder(mapper))
                .requestInterceptor(key)
                .target(Api.class, target.address() + PATH);
    }

    @Override
    public Regeling get(String id) {
        return api.get(id);
    }

    @Override
    public void close() {
        try {
            client.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
