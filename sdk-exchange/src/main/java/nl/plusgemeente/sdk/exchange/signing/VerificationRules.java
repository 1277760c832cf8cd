package nl.plusgemeente.sdk.exchange.signing;

import java.security.Provider;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import nl.plusgemeente.sdk.core.identity.Oin;
import nl.plusgemeente.sdk.core.spi.Timekeeper;
import nl.plusgemeente.sdk.exchange.message.BodyLimits;

/** What a verifier was told. */
record VerificationRules(
        Set<Oin> senders,
        Coverage least,
        Set<Deviation> tolerated,
        Duration longest,
        Duration ahead,
        boolean samePeer,
        boolean apartFromTls,
        ReplayGuard replays,
        BodyLimits limits,
        KnownCertificates known,
        Optional<Provider> provider,
        Timekeeper time) {}
