package nl.plusgemeente.sdk.omgevingswet.internal.xml;

/** What was not taken out of an element. */
public record XmlRest(String name, String xml) {}
