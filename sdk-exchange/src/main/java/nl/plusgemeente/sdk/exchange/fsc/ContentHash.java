package nl.plusgemeente.sdk.exchange.fsc;

/**
 * Names the content of a contract: SHA3-512 over its canonical form (FSC Core 2.0.0 §4.2.4). Two are compared in constant time.
 *
 * @param value {@code $1$1$} and 86 characters of base64url
 */
public record ContentHash(String value) {

    /**
     * Checks the form.
     *
     * @throws ContractHashException when it has another form (SDK-6062)
     */
    public ContentHash {
        HashText.require(value, "contract", String.valueOf(HashText.CONTRACT));
    }

    /**
     * Reads a hash.
     *
     * @param text the hash, as a Manager or a path of its API shows it
     * @return the hash
     * @throws ContractHashException when it has another form (SDK-6062)
     */
    public static ContentHash of(String text) {
        return new ContentHash(text);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof ContentHash hash && HashText.same(value, hash.value);
    }

    @Override
    public int hashCode() {
        return value.hashCode();
    }

    @Override
    public String toString() {
        return value;
    }
}
