import org.jspecify.annotations.NullMarked;

/**
 * The heart of the Plusgemeente SDK: who calls, for whom, where to, and how a call is made. Start reading at
 * {@link nl.plusgemeente.sdk.core.GemeenteSdk}.
 */
@NullMarked
module nl.plusgemeente.sdk.core {
    requires static org.jspecify;
    requires org.slf4j;
    // HttpClient 5 sets socket options with it and, without a descriptor of its own, cannot ask for it
    requires jdk.net;
    requires jakarta.json;
    requires jakarta.json.bind;
    requires org.eclipse.yasson;
    requires org.apache.httpcomponents.client5.httpclient5;
    requires org.apache.httpcomponents.core5.httpcore5;
    requires io.github.resilience4j.core;
    requires io.github.resilience4j.circuitbreaker;
    requires io.github.resilience4j.retry;
    requires io.github.resilience4j.ratelimiter;
    requires io.github.resilience4j.bulkhead;

    exports nl.plusgemeente.sdk.core;
    exports nl.plusgemeente.sdk.core.call;
    exports nl.plusgemeente.sdk.core.error;
    exports nl.plusgemeente.sdk.core.http;
    exports nl.plusgemeente.sdk.core.identity;
    exports nl.plusgemeente.sdk.core.json;
    exports nl.plusgemeente.sdk.core.spi;

    uses nl.plusgemeente.sdk.core.Facility;
    uses nl.plusgemeente.sdk.core.spi.CredentialReader;
}
