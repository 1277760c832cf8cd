package nl.plusgemeente.sdk.exchange.event;

import java.util.OptionalInt;

/**
 * A receiver's consent to deliveries.
 *
 * @param anyOrigin whether it consents to every sender rather than this one
 * @param perMinute the deliveries in a minute that it allows; empty for no limit
 */
public record WebhookConsent(boolean anyOrigin, OptionalInt perMinute) {}
