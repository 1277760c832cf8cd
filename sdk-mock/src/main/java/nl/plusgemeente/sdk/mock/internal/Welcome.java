package nl.plusgemeente.sdk.mock.internal;

import java.nio.file.Path;
import java.util.Formatter;
import java.util.Locale;
import java.util.Optional;
import nl.plusgemeente.sdk.mock.MockFacilities;
import nl.plusgemeente.sdk.mock.MockTenant;
import nl.plusgemeente.sdk.mock.RecordedAnswer;

/** What a person needs to know to call the facilities. */
public final class Welcome {

    private static final int SHOWN = 10;
    private static final String EXAMPLE = "/publiek/omgevingsdocumenten/api/presenteren/v8/regelingen?size=5";

    private final MockFacilities facilities;
    private final Optional<Path> pki;

    /**
     * @param facilities those that run
     * @param pki where keys and certificates were written to, if anywhere
     */
    public Welcome(MockFacilities facilities, Optional<Path> pki) {
        this.facilities = facilities;
        this.pki = pki;
    }

    /** Some lines, each ended. */
    public String text() {
        try (Formatter lines = new Formatter(Locale.ROOT)) {
            lines.format(
                    "The facilities of the Omgevingswet run on this machine. TEST data, keys and certificates.%n%n");
            lines.format("  open APIs         %s%n", facilities.publicAddress());
            lines.format("  government APIs   %s (client certificate)%n", facilities.governmentAddress());
            lines.format(
                    "  signed messages   %s (client certificate)%n",
                    facilities.exchange().address());
            facilities
                    .adminAddress()
                    .ifPresent(address -> lines.format("  administration    %s (page for a browser)%n", address));
            pki.ifPresent(directory -> {
                lines.format("  trust anchor      %s%n", directory.resolve("root.pem"));
                lines.format("  key stores        %s%n", directory.resolve("<tenant>.p12"));
                lines.format("  signing           %s%n", directory.resolve("exchange-<tenant>.p12"));
                lines.format(
                        "  password          %s%n",
                        String.valueOf(facilities.pki().password()));
            });
            tenants(lines);
            for (RecordedAnswer recorded : facilities.recorded()) {
                String whose = recorded.bevoegdGezag().orElse("all");
                lines.format(
                        "  recorded          %s %s from %s, for %s%n",
                        recorded.api(), recorded.operation(), recorded.file(), whose);
            }
            lines.format("%nTry:%n  %s%n", curl());
            return lines.toString();
        }
    }

    private void tenants(Formatter lines) {
        lines.format("%n  %-12s  %-20s  %s%n", "tenant", "OIN", "API key");
        for (MockTenant tenant : facilities.tenants().stream().limit(SHOWN).toList()) {
            lines.format("  %-12s  %-20s  %s%n", tenant.id(), tenant.oin(), tenant.apiKey());
        }
        int more = facilities.tenants().size() - SHOWN;
        if (more > 0) {
            lines.format("  and %d more%n", more);
        }
    }

    private String curl() {
        String trust = pki.map(directory -> "--cacert '" + directory.resolve("root.pem") + "'")
                .orElse("--insecure");
        return "curl " + trust + " -H 'x-api-key: "
                + facilities.tenants().get(0).apiKey() + "' -H 'Accept: application/hal+json' '"
                + facilities.publicAddress() + EXAMPLE + "'";
    }
}
