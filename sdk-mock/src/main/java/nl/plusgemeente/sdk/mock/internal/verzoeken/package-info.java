/**
 * Verzoek afhandelen v2 and Verzoek indienen v5, with the requests behind them. Start reading at
 * {@link nl.plusgemeente.sdk.mock.internal.verzoeken.LocalVerzoeken}.
 */
@NullMarked
package nl.plusgemeente.sdk.mock.internal.verzoeken;

import org.jspecify.annotations.NullMarked;
