package nl.plusgemeente.sdk.mock;

/**
 * What a test says of the requests that came in:
 *
 * <pre>{@code
 * assertThat(facilities).received("presenteren-v8", "regelingen").forTenant("utrecht").answered(200).times(1);
 * assertThat(facilities).neverReceived("rtr-v2");
 * }</pre>
 *
 * <p>It needs no library for assertions: what is wrong is an {@link AssertionError} that lists what did come in.
 */
public final class MockAssertions {

    private MockAssertions() {}

    /**
     * Begins to say something of the requests of a mock.
     *
     * @param mock running facilities
     * @return asks what
     */
    public static MockAssert assertThat(MockFacilities mock) {
        return new MockAssert(mock);
    }
}
