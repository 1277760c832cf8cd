package nl.plusgemeente.sdk.exchange.servlet;

import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import nl.plusgemeente.sdk.core.identity.ClientIdentity;
import nl.plusgemeente.sdk.exchange.Exchange;
import nl.plusgemeente.sdk.exchange.error.MessageRefusedException;
import nl.plusgemeente.sdk.exchange.message.BodyLimits;
import nl.plusgemeente.sdk.exchange.message.IncomingMessage;
import nl.plusgemeente.sdk.exchange.signing.Verified;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Lets a request through only when it is in order, as {@link Exchange#receive} decides, hands on whose it is
 * ({@link #verified}), and signs the answer. All others it answers itself with a problem document (RFC 9457): 400, 401, 403,
 * 413 or 503. What is wrong goes to the log; the sender is told its code, and nothing that it did not send.
 *
 * <p>What comes next reads the body as always, decrypted where that was agreed; parameters of forms are not read out of it.
 * The answer is kept until it is complete, then signed, and, when the request was encrypted, encrypted for its sender: in
 * memory or a file, within {@link BodyLimits}. Answers of the container itself ({@code sendError}) are not signed, and
 * asynchronous requests are not supported. Do not let the container compress: that changes what was signed.
 *
 * <pre>{@code
 * servletContext.addFilter("exchange", ExchangeFilter.builder(exchange).answersBy(keys::current).build())
 *         .addMappingForUrlPatterns(null, false, "/besluiten/*");
 * }</pre>
 */
public final class ExchangeFilter implements Filter {
    private static final Logger LOG = LoggerFactory.getLogger(ExchangeFilter.class);
    private static final String VERIFIED = ExchangeFilter.class.getName() + ".verified";

    private final Exchange exchange;
    private final Optional<Supplier<ClientIdentity>> signer;
    private final BodyLimits limits;
    private final Function<HttpServletRequest, String> receiver;

    private ExchangeFilter(Builder builder) {
        this.exchange = builder.exchange;
        this.signer = builder.signer;
        this.limits = builder.limits;
        this.receiver = builder.receiver;
    }

    /**
     * A filter.
     *
     * @param exchange decides on requests, and protects answers
     * @return a builder
     */
    public static Builder builder(Exchange exchange) {
        return new Builder(exchange);
    }

    /**
     * The request as its sender wrote it, and whose it is. Its body is read from the request, or from here, and is gone when
     * the request has been answered.
     *
     * @param request the request
     * @return the message, verified
     * @throws IllegalStateException when the request did not pass this filter: it is not mapped to its address
     */
    @SuppressWarnings("unchecked") // nobody else sets it
    public static Verified<IncomingMessage> verified(ServletRequest request) {
        if (request.getAttribute(VERIFIED) instanceof Verified<?> message) {
            return (Verified<IncomingMessage>) message;
        }
        throw new IllegalStateException("The request did not pass an ExchangeFilter: map it to this address.");
    }

    /**
     * Passes a request on, or answers it.
     *
     * @param request any request; one that is not HTTP is refused
     * @param response its answer
     * @param chain what comes next
     * @throws IOException from what comes next, or when the answer cannot be kept or written
     * @throws ServletException from what comes next, or for a request that is not HTTP
     */
    @Override
    public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (!(request instanceof HttpServletRequest asked) || !(response instanceof HttpServletResponse answer)) {
            throw new ServletException("Only HTTP requests are signed.");
        }
        Verified<IncomingMessage> verified;
        try {
            verified = exchange.receive(RequestMessage.of(asked).to(receiver.apply(asked)));
        } catch (MessageRefusedException e) {
            LOG.info("A request was refused with {}. {}", e.status(), e.getMessage());
            ProblemAnswer.write(answer, e);
            return;
        }
        try {
            asked.setAttribute(VERIFIED, verified);
            pass(new VerifiedRequest(asked, verified.content()), answer, chain, verified);
        } finally {
            verified.content().body().close();
        }
    }

    private void pass(
            HttpServletRequest asked, HttpServletResponse answer, FilterChain chain, Verified<IncomingMessage> verified)
            throws IOException, ServletException {
        if (signer.isEmpty()) {
            chain.doFilter(asked, answer);
            return;
        }
        try (KeptResponse kept = new KeptResponse(answer, limits)) {
            chain.doFilter(asked, kept);
            kept.send(exchange, verified, signer.get().get());
        }
    }

    /** Whether it signs. */
    @Override
    public String toString() {
        return "ExchangeFilter[" + exchange + (signer.isPresent() ? ", signs answers" : "") + "]";
    }

    /** Sets an {@link ExchangeFilter} up. */
    public static final class Builder {
        private final Exchange exchange;
        private Optional<Supplier<ClientIdentity>> signer = Optional.empty();
        private BodyLimits limits = BodyLimits.DEFAULT;
        private Function<HttpServletRequest, String> receiver = request -> "";

        private Builder(Exchange exchange) {
            this.exchange = exchange;
        }

        /**
         * Who signs answers.
         *
         * @param identity gives the key to sign with now, such as {@code LiveKeys::current}; answers are not signed where none
         *     is given
         * @return this builder
         */
        public Builder answersBy(Supplier<ClientIdentity> identity) {
            signer = Optional.of(identity);
            return this;
        }

        /**
         * How much of an answer is kept until it is complete.
         *
         * @param bounds {@link BodyLimits#DEFAULT} where none are given
         * @return this builder
         */
        public Builder limits(BodyLimits bounds) {
            limits = bounds;
            return this;
        }

        /**
         * Which tenant a request is for, where an application receives for several: each has a memory of its own of what was
         * received before.
         *
         * @param tenant gives one of your own tenants' ids, never a text out of the request
         * @return this builder
         */
        public Builder receiver(Function<HttpServletRequest, String> tenant) {
            receiver = tenant;
            return this;
        }

        /**
         * The filter.
         *
         * @return thread-safe
         */
        public ExchangeFilter build() {
            return new ExchangeFilter(this);
        }
    }
}
