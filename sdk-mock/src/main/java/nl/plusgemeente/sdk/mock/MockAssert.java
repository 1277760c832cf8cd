package nl.plusgemeente.sdk.mock;

import java.util.List;

/** Which requests a test speaks of; made by {@link MockAssertions#assertThat}. */
public final class MockAssert {

    private final MockFacilities mock;

    MockAssert(MockFacilities mock) {
        this.mock = mock;
    }

    /**
     * That an API was called.
     *
     * @param api its name and version, for example {@code presenteren-v8}
     * @return what can be said of those requests
     * @throws AssertionError if it was not
     */
    public ReceivedAssert received(String api) {
        return new ReceivedAssert(mock, mock.requests())
                .keeping("for " + api, request -> request.api().equals(api));
    }

    /**
     * That an operation was called.
     *
     * @param api its name and version, for example {@code presenteren-v8}
     * @param operation for example {@code regelingen}
     * @return what can be said of those requests
     * @throws AssertionError if it was not
     */
    public ReceivedAssert received(String api, String operation) {
        return received(api)
                .keeping(
                        "for operation " + operation,
                        request -> request.operation().equals(operation));
    }

    /**
     * That an API was not called.
     *
     * @param api its name and version, for example {@code presenteren-v8}
     * @throws AssertionError if it was; the message lists the requests
     */
    public void neverReceived(String api) {
        List<ReceivedRequest> found = mock.requests().stream()
                .filter(request -> request.api().equals(api))
                .toList();
        if (!found.isEmpty()) {
            throw new AssertionError("Expected no request for " + api + ", but there came: " + found);
        }
    }

    /**
     * That nothing was found that must never be in production.
     *
     * @throws AssertionError if something was
     */
    public void hasNoFindings() {
        if (!mock.findings().isEmpty()) {
            throw new AssertionError("Expected no findings, but there are: " + mock.findings());
        }
    }
}
