package nl.plusgemeente.sdk.mock.internal.samenwerken;

import java.time.Instant;
import java.util.Map;

/**
 * A document with its content.
 *
 * @param id its identification
 * @param samenwerkingId where it is
 * @param bestandsNaam the name that it was sent with
 * @param formaat its media type
 * @param door who added it
 * @param moment when
 * @param kenmerken what was said about it, by the name of the parameter
 * @param inhoud its bytes
 */
@SuppressWarnings("ArrayRecordComponent") // passed on and never compared
record Stuk(
        String id,
        String samenwerkingId,
        String bestandsNaam,
        String formaat,
        Deelnemer door,
        Instant moment,
        Map<String, String> kenmerken,
        byte[] inhoud) {}
