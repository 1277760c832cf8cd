package nl.plusgemeente.sdk.omgevingswet.samenwerken;

import java.nio.file.Path;
import java.util.function.Consumer;
import nl.plusgemeente.sdk.core.call.Answer;
import nl.plusgemeente.sdk.core.call.Download;
import nl.plusgemeente.sdk.core.call.Operation;
import nl.plusgemeente.sdk.core.call.Pages;
import nl.plusgemeente.sdk.core.spi.Caller;
import nl.plusgemeente.sdk.omgevingswet.dso.DsoApis;
import nl.plusgemeente.sdk.omgevingswet.internal.request.Given;
import nl.plusgemeente.sdk.omgevingswet.internal.wire.SamenwerkingDocumentWire;

/**
 * @param caller makes the calls
 */
record SamenwerkingDocumentenClient(Caller caller) implements SamenwerkingDocumenten {
    private static final NumberedPage<SamenwerkingDocumentWire, SamenwerkingDocument> PAGE =
            new NumberedPage<>("documenten", SamenwerkingDocumentWire.class, SamenwerkenMapping::document);
    private static final String PATH = "samenwerkingen/{samenwerkingId}/documenten";

    @Override
    public Pages<SamenwerkingDocument> list(String samenwerkingId, Consumer<DocumentenQuery> question) {
        Given.text(samenwerkingId, "a samenwerkingId");
        DocumentenQuery query = new DocumentenQuery();
        question.accept(query);
        return new NumberedPages<>(
                caller,
                "pagina",
                () -> query.in(Operation.get(DsoApis.SAMENWERKEN, PATH, PAGE).path("samenwerkingId", samenwerkingId)));
    }

    @Override
    public void add(String samenwerkingId, NieuwDocument document) {
        caller.call(document.in(Operation.post(DsoApis.SAMENWERKEN, PATH, Answer.nothing())
                        .path("samenwerkingId", Given.text(samenwerkingId, "a samenwerkingId")))
                .build());
    }

    @Override
    public Download download(String documentId, Path folder) {
        return caller.call(
                Operation.get(DsoApis.SAMENWERKEN, "documenten/{documentId}/content", new ContentAnswer(folder))
                        .path("documentId", Given.text(documentId, "a documentId"))
                        .header("Accept", "*/*")
                        .build());
    }
}
