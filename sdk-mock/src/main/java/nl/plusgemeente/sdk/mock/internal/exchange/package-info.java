/**
 * The partner that exchanges signed and encrypted messages. Start reading at
 * {@link nl.plusgemeente.sdk.mock.internal.exchange.ExchangeSite}.
 */
@NullMarked
package nl.plusgemeente.sdk.mock.internal.exchange;

import org.jspecify.annotations.NullMarked;
