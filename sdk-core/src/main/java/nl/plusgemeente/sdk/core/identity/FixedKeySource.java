package nl.plusgemeente.sdk.core.identity;

/** A key and certificate that are already in memory. */
record FixedKeySource(ClientIdentity load) implements KeySource {

    @Override
    public String describe() {
        return "certificate in memory (" + load + ")";
    }

    @Override
    public String toString() {
        return describe();
    }
}
