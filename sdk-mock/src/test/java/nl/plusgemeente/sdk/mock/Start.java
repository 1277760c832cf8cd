package nl.plusgemeente.sdk.mock;

/** Begins facilities that answer from their own data, also when the build is given recorded answers. */
final class Start {

    private Start() {}

    static MockFacilitiesBuilder mock() {
        return MockFacilities.builder().ownDataOnly();
    }
}
