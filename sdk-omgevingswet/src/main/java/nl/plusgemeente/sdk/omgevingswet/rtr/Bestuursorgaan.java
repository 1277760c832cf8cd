package nl.plusgemeente.sdk.omgevingswet.rtr;

import java.util.Optional;

/**
 * The authority that an activity is of (RTR v2, {@code bestuursorgaan}). The API gives no name with the OIN.
 *
 * @param oin its number, 20 digits
 * @param bestuurslaag its layer of government, in capitals or not
 * @param organisatieType {@code GM}, {@code PV}, {@code WS} or {@code MNRE}
 * @param organisatieCode its code without prefix and zeros as the register keeps it: {@code 0363}, {@code 27}
 */
public record Bestuursorgaan(
        Optional<String> oin,
        Optional<String> bestuurslaag,
        Optional<String> organisatieType,
        Optional<String> organisatieCode) {}
