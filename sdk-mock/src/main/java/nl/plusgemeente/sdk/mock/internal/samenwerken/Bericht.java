package nl.plusgemeente.sdk.mock.internal.samenwerken;

import java.time.Instant;

/**
 * A message about an actieverzoek.
 *
 * @param id its identification
 * @param over the actieverzoek
 * @param inhoud the text
 * @param zender who sent it
 * @param ontvanger who gets it
 * @param moment when
 */
record Bericht(String id, Actieverzoek over, String inhoud, Deelnemer zender, Deelnemer ontvanger, Instant moment) {}
