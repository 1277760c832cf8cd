package nl.plusgemeente.sdk.omgevingswet.internal.xml;

/** What stands in an element. */
public sealed interface XmlNode permits XmlElement, XmlText {}
