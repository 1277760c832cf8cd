package nl.plusgemeente.sdk.exchange.fsc;

import nl.plusgemeente.sdk.core.json.OpenValue;

/**
 * How a contract and its grants are hashed.
 *
 * @param waarde the value as it stands in the JSON
 */
public record HashAlgorithm(String waarde) implements OpenValue {
    /** SHA3-512 (FIPS 202): the only one of FSC Core 2.0.0. */
    public static final HashAlgorithm SHA3_512 = new HashAlgorithm("HASH_ALGORITHM_SHA3_512");

    @Override
    public String toString() {
        return waarde;
    }
}
