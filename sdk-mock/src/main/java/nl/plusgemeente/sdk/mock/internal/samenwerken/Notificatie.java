package nl.plusgemeente.sdk.mock.internal.samenwerken;

import java.time.Instant;
import java.util.Map;

/**
 * Something that happened, told to one participant.
 *
 * @param id its identification
 * @param type what happened
 * @param samenwerking where
 * @param door who did it
 * @param voor whom it is told to
 * @param moment when
 * @param properties what it is about
 */
record Notificatie(
        String id,
        String type,
        Samenwerking samenwerking,
        Deelnemer door,
        Deelnemer voor,
        Instant moment,
        Map<String, String> properties) {}
