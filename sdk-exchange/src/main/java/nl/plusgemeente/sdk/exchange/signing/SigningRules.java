package nl.plusgemeente.sdk.exchange.signing;

import java.security.Provider;
import java.util.List;
import java.util.Optional;
import nl.plusgemeente.sdk.core.spi.Timekeeper;

/** What a signer was told. */
record SigningRules(
        Coverage coverage,
        HeaderDialect dialect,
        TimeClaim time,
        CertificateForm certificate,
        DigestAlgorithm digest,
        boolean contentDigest,
        List<String> more,
        Optional<Provider> provider,
        Timekeeper clock) {}
