package nl.plusgemeente.sdk.omgevingswet.internal.xml;

/** A piece of text in an element. */
public record XmlText(String text) implements XmlNode {}
