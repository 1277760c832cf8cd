package nl.plusgemeente.sdk.exchange.fsc;

import java.util.Map;

/**
 * Names a grant: SHA3-512 over the hash of its contract and its own canonical form (FSC Core 2.0.0 §4.2.5). An access token is
 * asked for with it. Two are compared in constant time.
 *
 * @param value {@code $1$}, the digit of the kind of grant, {@code $} and 86 characters of base64url
 */
public record GrantHash(String value) {
    private static final String TYPES = "2345";
    private static final int TYPE = 3;

    /**
     * Checks the form.
     *
     * @throws ContractHashException when it has another form (SDK-6062)
     */
    public GrantHash {
        HashText.require(value, "grant", TYPES);
    }

    /**
     * Reads a hash.
     *
     * @param text the hash, as a Manager shows it
     * @return the hash
     * @throws ContractHashException when it has another form (SDK-6062)
     */
    public static GrantHash of(String text) {
        return new GrantHash(text);
    }

    /**
     * The kind of the grant.
     *
     * @return one of the four
     */
    public GrantType type() {
        return HashText.GRANTS.entrySet().stream()
                .filter(entry -> entry.getValue() == value.charAt(TYPE))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElseThrow();
    }

    /**
     * Whether a service can be called with it.
     *
     * @return {@code true} for the two kinds of connection
     */
    public boolean isConnection() {
        GrantType type = type();
        return type.equals(GrantType.SERVICE_CONNECTION) || type.equals(GrantType.DELEGATED_SERVICE_CONNECTION);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof GrantHash hash && HashText.same(value, hash.value);
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
