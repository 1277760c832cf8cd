package nl.plusgemeente.sdk.omgevingswet.samenwerken;

import java.nio.file.Path;
import java.util.function.Consumer;
import nl.plusgemeente.sdk.core.call.Download;
import nl.plusgemeente.sdk.core.call.Pages;

/**
 * The documents of samenwerkingen (Samenwerkfunctionaliteit v5). Thread-safe. Every method that asks throws
 * {@link nl.plusgemeente.sdk.core.error.SdkException}.
 */
public interface SamenwerkingDocumenten {

    /**
     * The documents of a samenwerking that a question finds ({@code GET samenwerkingen/{samenwerkingId}/documenten}).
     *
     * @param samenwerkingId the samenwerking
     * @param question asks; asked at once, sent when the first item is
     * @return a lazy list over all pages
     * @throws IllegalArgumentException when the identification is blank
     */
    Pages<SamenwerkingDocument> list(String samenwerkingId, Consumer<DocumentenQuery> question);

    /**
     * All documents of a samenwerking ({@code GET samenwerkingen/{samenwerkingId}/documenten}).
     *
     * @param samenwerkingId the samenwerking
     * @return a lazy list over all pages
     * @throws IllegalArgumentException when the identification is blank
     */
    default Pages<SamenwerkingDocument> list(String samenwerkingId) {
        return list(samenwerkingId, all -> {});
    }

    /**
     * Adds a document to a samenwerking ({@code POST samenwerkingen/{samenwerkingId}/documenten}). It is read as it is
     * sent, in constant memory. Not repeated when the connection breaks, as it could then be there twice; the answer
     * tells nothing of the new document.
     *
     * @param samenwerkingId the samenwerking
     * @param document the document
     * @throws IllegalArgumentException when the identification is blank
     */
    void add(String samenwerkingId, NieuwDocument document);

    /**
     * The content of a document, into a folder, under a name like the one that it was sent with ({@code GET
     * documenten/{documentId}/content}). Streamed to disk; the file is there when it is complete, and replaces none: when
     * the name is taken it gets a number.
     *
     * @param documentId the document
     * @param folder a folder that exists
     * @return where the file is, its size, SHA-256 and media type
     * @throws nl.plusgemeente.sdk.core.error.NotFoundException when there is no such document
     * @throws IllegalArgumentException when the identification is blank
     */
    Download download(String documentId, Path folder);
}
