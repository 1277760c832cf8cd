package nl.plusgemeente.sdk.exchange;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import nl.plusgemeente.sdk.core.error.ConfigurationException;
import nl.plusgemeente.sdk.core.http.Headers;
import nl.plusgemeente.sdk.core.http.IncomingResponse;
import nl.plusgemeente.sdk.core.http.OutgoingRequest;
import nl.plusgemeente.sdk.core.identity.ClientIdentity;
import nl.plusgemeente.sdk.core.identity.Oin;
import nl.plusgemeente.sdk.core.spi.AttemptContext;
import nl.plusgemeente.sdk.core.spi.Interceptor;
import nl.plusgemeente.sdk.core.spi.Transport;
import nl.plusgemeente.sdk.exchange.error.ExchangeErrors;
import nl.plusgemeente.sdk.exchange.internal.body.BodyFaults;
import nl.plusgemeente.sdk.exchange.message.IncomingMessage;
import nl.plusgemeente.sdk.exchange.message.MessageKind;
import nl.plusgemeente.sdk.exchange.message.OutgoingMessage;
import nl.plusgemeente.sdk.exchange.message.ReceivedBody;

/**
 * Signs, and where that was agreed encrypts, the calls of any facility, each attempt anew; and gives answers only when they
 * are verified. Give it as the last interceptor, as what is changed after it breaks the signature:
 *
 * <pre>{@code
 * GemeenteSdk.builder(environment).interceptor(ExchangeCalls.builder(exchange).verifyAnswers().build())
 * }</pre>
 *
 * <p>An answer that tells of a failure (a status other than 2xx) may be unsigned, as what stands before the API does not sign:
 * it becomes the error that it stands for, as without signatures. Nothing in such an answer is the other side's for sure.
 */
public final class ExchangeCalls implements Interceptor {
    private final Exchange exchange;
    private final boolean verifyAnswers;
    private final Predicate<AttemptContext> which;
    private final Function<AttemptContext, Optional<ClientIdentity>> identities;
    private final Function<AttemptContext, Optional<Oin>> receivers;

    private ExchangeCalls(Builder builder) {
        this.exchange = builder.exchange;
        this.verifyAnswers = builder.verifyAnswers;
        this.which = builder.which;
        this.identities = builder.identities;
        this.receivers = builder.receivers;
    }

    /**
     * Sets the calls up.
     *
     * @param exchange signs and verifies
     * @return a builder that signs every call with the certificate that the tenant shows in TLS
     */
    public static Builder builder(Exchange exchange) {
        return new Builder(exchange);
    }

    @Override
    public IncomingResponse intercept(OutgoingRequest request, AttemptContext context, Transport next) {
        if (!which.test(context)) {
            return next.send(request, context);
        }
        ClientIdentity identity = identities
                .apply(context)
                .orElseThrow(() -> new ConfigurationException(
                        ExchangeErrors.SIGNING,
                        "The tenant has no certificate to sign with: give it an identity, or its keys with keys(...).",
                        context.facts(),
                        null));
        String target = target(request.uri());
        OutgoingMessage message = message(request, target);
        Optional<Oin> receiver = receivers.apply(context);
        OutgoingMessage sent = receiver.isPresent()
                ? exchange.protect(message, identity, receiver.get())
                : exchange.protect(message, identity);
        if (!request.headers().contains("Host")) {
            // the HTTP client writes it itself, as it was signed
            sent.headers().remove("Host");
        }
        if (receiver.isPresent()) {
            sent.headers().set("Accept-Encoding", "identity");
        }
        IncomingResponse answer = next.send(
                new OutgoingRequest(request.method(), request.uri(), sent.headers(), sent.body(), request.server()),
                context);
        return verifyAnswers ? verified(answer, request.method(), target, context.tenant()) : answer;
    }

    private static OutgoingMessage message(OutgoingRequest request, String target) {
        Headers headers = new Headers();
        request.headers().forEach(headers::addReceived);
        if (!headers.contains("Host")) {
            headers.add("Host", request.uri().getRawAuthority());
        }
        return new OutgoingMessage(MessageKind.REQUEST, request.method(), target, headers, request.body());
    }

    /** As it will stand in the first line of the request. */
    private static String target(URI uri) {
        String path = uri.getRawPath().isEmpty() ? "/" : uri.getRawPath();
        return uri.getRawQuery() == null ? path : path + '?' + uri.getRawQuery();
    }

    private IncomingResponse verified(IncomingResponse answer, String method, String target, String tenant) {
        boolean success = answer.status() >= 200 && answer.status() < 300;
        if (!success) {
            return answer;
        }
        try {
            IncomingMessage message = exchange.receive(
                            IncomingMessage.response(method, target, answer.headers(), answer.body())
                                    .to(tenant))
                    .content();
            return answer.with(message.headers(), Kept.of(message.body()));
        } catch (IOException e) {
            throw BodyFaults.of(e);
        }
    }

    /** What it does with answers. */
    @Override
    public String toString() {
        return "ExchangeCalls[" + exchange + (verifyAnswers ? ", verifies answers" : "") + "]";
    }

    /** A body that is given up with the stream that reads it. */
    private static final class Kept extends FilterInputStream {
        private final ReceivedBody body;

        private Kept(InputStream bytes, ReceivedBody body) {
            super(bytes);
            this.body = body;
        }

        static Kept of(ReceivedBody body) throws IOException {
            try {
                return new Kept(body.open(), body);
            } catch (IOException e) {
                body.close();
                throw e;
            }
        }

        @Override
        public void close() throws IOException {
            try (body) {
                super.close();
            }
        }
    }

    /** Sets {@link ExchangeCalls} up. */
    public static final class Builder {
        private final Exchange exchange;
        private boolean verifyAnswers;
        private Predicate<AttemptContext> which = context -> true;
        private Function<AttemptContext, Optional<ClientIdentity>> identities =
                context -> context.means().identity();
        private Function<AttemptContext, Optional<Oin>> receivers = context -> Optional.empty();

        private Builder(Exchange exchange) {
            this.exchange = exchange;
        }

        /**
         * Asks that answers are signed, and verifies them.
         *
         * @return this builder
         */
        public Builder verifyAnswers() {
            verifyAnswers = true;
            return this;
        }

        /**
         * Which calls are signed.
         *
         * @param calls all where none are given
         * @return this builder
         */
        public Builder only(Predicate<AttemptContext> calls) {
            which = calls;
            return this;
        }

        /**
         * The keys to sign with, where they are others than those of TLS, as DDAS asks.
         *
         * @param keys gives the key for a call, for example {@code LiveKeys.current()} of its tenant
         * @return this builder
         */
        public Builder keys(Function<AttemptContext, ClientIdentity> keys) {
            identities = context -> Optional.of(keys.apply(context));
            return this;
        }

        /**
         * For whom calls are encrypted.
         *
         * @param organisation gives the receiver of a call
         * @return this builder
         */
        public Builder encryptFor(Function<AttemptContext, Oin> organisation) {
            receivers = context -> Optional.of(organisation.apply(context));
            return this;
        }

        /**
         * The interceptor.
         *
         * @return thread-safe
         */
        public ExchangeCalls build() {
            return new ExchangeCalls(this);
        }
    }
}
