package nl.plusgemeente.sdk.omgevingswet.internal.xml;

/**
 * How much of a document is read before it is refused.
 *
 * @param depth elements within elements
 * @param elements elements in all
 * @param attributes attributes of one element
 * @param text characters in one piece of text or attribute
 */
public record XmlLimits(int depth, int elements, int attributes, int text) {}
