package nl.plusgemeente.sdk.mock;

import java.util.List;
import java.util.function.Predicate;
import nl.plusgemeente.sdk.core.identity.Oin;

/** Requests that a test speaks of: at least one. Each statement keeps those that it is true of, and fails when none is left. */
public final class ReceivedAssert {

    private final MockFacilities mock;
    private final List<ReceivedRequest> requests;

    ReceivedAssert(MockFacilities mock, List<ReceivedRequest> requests) {
        this.mock = mock;
        this.requests = requests;
    }

    /**
     * Whose they are.
     *
     * @param tenant the id of the tenant, known by its key or its certificate
     * @return those of that tenant
     */
    public ReceivedAssert forTenant(String tenant) {
        return keeping(
                "of tenant " + tenant,
                request -> request.tenant().filter(tenant::equals).isPresent());
    }

    /**
     * What was answered.
     *
     * @param status the HTTP status
     * @return those with that answer
     */
    public ReceivedAssert answered(int status) {
        return keeping("answered with " + status, request -> request.status() == status);
    }

    /**
     * Why they were refused.
     *
     * @param words a part of the reason
     * @return those that were refused with it
     */
    public ReceivedAssert refusedBecause(String words) {
        return keeping(
                "refused because of: " + words,
                request -> request.refusal().filter(why -> why.contains(words)).isPresent());
    }

    /**
     * A header.
     *
     * @param name its name
     * @param value its whole value
     * @return those that have it
     */
    public ReceivedAssert withHeader(String name, String value) {
        return keeping(
                "with header " + name + ": " + value,
                request -> request.headers().all(name).contains(value));
    }

    /**
     * The body.
     *
     * @param part a part of it, read as UTF-8
     * @return those that have it
     */
    public ReceivedAssert withBodyContaining(String part) {
        return keeping(
                "with the given words in the body", request -> request.text().contains(part));
    }

    /**
     * Who signed them: messages to the organisation of {@link MockFacilities#exchange()}, whose signature it verified.
     *
     * @param oin the number of the signer
     * @return those that it signed
     */
    public ReceivedAssert signedBy(Oin oin) {
        List<ReceivedMessage> verified = mock.exchange().received().stream()
                .filter(message -> message.sender().filter(oin::equals).isPresent())
                .toList();
        return keeping(
                "signed by " + oin,
                request -> verified.stream()
                        .anyMatch(message -> message.method().equals(request.method())
                                && message.target().equals(request.url())));
    }

    /**
     * How many are left.
     *
     * @param number exactly so many
     * @return the same
     */
    public ReceivedAssert times(int number) {
        if (requests.size() != number) {
            throw new AssertionError(
                    "Expected " + number + " of such requests, but there are " + requests.size() + ": " + requests);
        }
        return this;
    }

    /**
     * The requests themselves, for whatever else a test wants to know.
     *
     * @return at least one, the oldest first
     */
    public List<ReceivedRequest> requests() {
        return requests;
    }

    ReceivedAssert keeping(String what, Predicate<ReceivedRequest> condition) {
        List<ReceivedRequest> kept = requests.stream().filter(condition).toList();
        if (kept.isEmpty()) {
            throw new AssertionError("Expected a request " + what + ", but there came: " + requests + refused());
        }
        return new ReceivedAssert(mock, kept);
    }

    /** Who does not come in leaves no request, and who waits for one should know. */
    private String refused() {
        List<RefusedConnection> all = mock.refusedConnections();
        return all.isEmpty()
                ? ""
                : "; connections that came to nothing: " + all.size() + ", the last: " + all.get(all.size() - 1);
    }
}
