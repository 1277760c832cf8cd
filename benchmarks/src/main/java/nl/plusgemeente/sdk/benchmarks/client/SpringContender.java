package nl.plusgemeente.sdk.benchmarks.client;

import java.io.IOException;
import java.io.UncheckedIOException;
import nl.plusgemeente.sdk.benchmarks.data.Regeling;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.springframework.http.client.HttpComponentsClientHttpRequestFactory;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.client.RestClient;
import org.springframework.web.client.support.RestClientAdapter;
import org.springframework.web.service.annotation.GetExchange;
import org.springframework.web.service.invoker.HttpServiceProxyFactory;

/** Spring's HTTP interface over RestClient on HttpClient 5 with Jackson, after its reference documentation. */
public final class SpringContender implements Contender {
    private final CloseableHttpClient client;
    private final Api api;

    /** What users declare. */
    public interface Api {

        /** One call. */
        @GetExchange("/regelingen/{id}")
        Regeling get(@PathVariable("id") String id);
    }

    /** Spring as an application sets it up. */
    public SpringContender(Target target) {
        client = Pools.asUsersWriteIt(target);
        RestClient rest = RestClient.builder()
                .requestFactory(new HttpComponentsClientHttpRequestFactory(client))
                .baseUrl(target.address() + PATH)
                .defaultHeader("Accept", "application/json")
                .defaultHeader(KEY_HEADER, KEY)
                .build();
        api = HttpServiceProxyFactory.builderFor(RestClientAdapter.create(rest))
                .build()
                .createClient(Api.class);
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
