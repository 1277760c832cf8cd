package nl.plusgemeente.sdk.omgevingswet.verzoeken.stam;

import java.io.InputStream;
import java.util.List;
import java.util.Optional;

/**
 * A message of STAM (version 4.0, and before it as far as its names are the same), by which the DSO-LV tells an
 * authority of a request. It comes from outside: reading is bounded in size, depth, time and memory, and refuses
 * document types and entities.
 */
public sealed interface StamBericht permits Verzoekbericht, Verzoeknotificatie {

    /**
     * The version in the namespace.
     *
     * @return 4 for {@code stam-v4}
     */
    int stamVersie();

    /**
     * The number of the request.
     *
     * @return never empty
     */
    String verzoeknummer();

    /**
     * The how-manieth message on the request this is.
     *
     * @return empty when the message does not tell
     */
    Optional<Volgnummer> volgnummer();

    /**
     * What the message is for.
     *
     * @return empty when the message does not tell
     */
    Optional<VerzoekDoel> doel();

    /**
     * What the message has beyond what is known of it.
     *
     * @return never holds what stands in another part of the message
     */
    List<OverigElement> overig();

    /**
     * Reads a message.
     *
     * @param xml the XML in the encoding that it declares, at most 8 MiB; read to its end, not closed
     * @return the message
     * @throws StamFormatException when it cannot be read, or is no message of STAM
     * @throws java.io.UncheckedIOException what the stream threw
     */
    static StamBericht read(InputStream xml) {
        return StamReader.read(xml);
    }

    /**
     * Reads a message.
     *
     * @param xml the XML, at most 8 Mi characters
     * @return the message
     * @throws StamFormatException when it cannot be read, or is no message of STAM
     */
    static StamBericht read(String xml) {
        return StamReader.read(xml);
    }
}
