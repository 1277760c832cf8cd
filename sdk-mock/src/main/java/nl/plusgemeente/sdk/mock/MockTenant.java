package nl.plusgemeente.sdk.mock;

import java.util.Optional;

/**
 * One organisation that the facilities know: what it needs to come in.
 *
 * @param id the name of the tenant: {@code lelystad}, {@code utrecht}, then {@code tenant-3} and on, or what a file says
 * @param name the name of the organisation, as in its certificate
 * @param oin its organisation number, with the prefix for tests
 * @param gemeentecode the four digits of its municipality; empty for tenants beyond the two that have data, unless a file
 *     has it
 * @param apiKey the key that opens the public zone
 * @param foreignApiKey a well-formed key that belongs to another environment, and is refused here
 */
public record MockTenant(
        String id, String name, String oin, Optional<String> gemeentecode, String apiKey, String foreignApiKey) {

    /** Leaves both keys out, as a test's output often ends up in a log. */
    @Override
    public String toString() {
        return "MockTenant[" + id + ", " + oin + "]";
    }
}
