package nl.plusgemeente.sdk.check;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Set;
import nl.plusgemeente.sdk.core.identity.Secret;

/**
 * Gets documents, from files and from the web.
 *
 * @param key the key for the DSO's APIs; goes to their hosts only
 * @param keyHosts the hosts that get it
 */
record Fetch(Secret key, Set<String> keyHosts) {

    private static final int LARGEST = 16 * 1024 * 1024;
    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final int OK = 200;

    static Fetch with(Secret key) {
        return new Fetch(key, Set.of("service.omgevingswet.overheid.nl", "ruimte.omgevingswet.overheid.nl"));
    }

    /**
     * The text of a document.
     *
     * @throws IOException when it cannot be had, or is larger than any such document
     */
    String text(URI address) throws IOException, InterruptedException {
        if ("file".equals(address.getScheme())) {
            try (InputStream in = Files.newInputStream(Path.of(address))) {
                return bounded(in);
            }
        }
        HttpRequest.Builder request =
                HttpRequest.newBuilder(address).timeout(PATIENCE).header("Accept", "application/json, */*;q=0.1");
        if (keyHosts.contains(address.getHost()) && key.isPresent()) {
            request.header("x-api-key", key.reveal());
        }
        HttpClient client = HttpClient.newBuilder().connectTimeout(PATIENCE).build();
        HttpResponse<InputStream> answer = client.send(request.build(), HttpResponse.BodyHandlers.ofInputStream());
        try (InputStream in = answer.body()) {
            if (answer.statusCode() != OK) {
                throw new IOException("HTTP " + answer.statusCode() + " from " + address);
            }
            return bounded(in);
        }
    }

    private static String bounded(InputStream in) throws IOException {
        byte[] bytes = in.readNBytes(LARGEST + 1);
        if (bytes.length > LARGEST) {
            throw new IOException("larger than " + LARGEST + " bytes");
        }
        return new String(bytes, StandardCharsets.UTF_8);
    }
}
