/** XML that comes from outside, read with care. Start reading at {@link nl.plusgemeente.sdk.omgevingswet.internal.xml.XmlCursor}. */
package nl.plusgemeente.sdk.omgevingswet.internal.xml;
