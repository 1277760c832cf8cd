package nl.plusgemeente.sdk.mock.internal.data;

import jakarta.json.JsonObject;

/**
 * A document of the Omgevingswet with its text and what is said about that text.
 *
 * @param document the document
 * @param tekst its text
 * @param regeltekstannotaties what is said about rules; empty lists for a document without rules
 * @param divisieannotaties what is said about policy; empty lists for a document with rules
 */
public record Regeling(
        Document document, Component tekst, JsonObject regeltekstannotaties, JsonObject divisieannotaties) {}
