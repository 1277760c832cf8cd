package nl.plusgemeente.sdk.omgevingswet.internal.xml;

/** An attribute; namespace and prefix are empty where it has none. */
public record XmlAttribute(String namespace, String prefix, String name, String value) {}
