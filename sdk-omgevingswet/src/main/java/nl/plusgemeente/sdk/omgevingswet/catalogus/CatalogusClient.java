package nl.plusgemeente.sdk.omgevingswet.catalogus;

import java.time.LocalDate;
import java.util.Optional;
import nl.plusgemeente.sdk.core.call.Answer;
import nl.plusgemeente.sdk.core.call.Operation;
import nl.plusgemeente.sdk.core.call.PageAnswer;
import nl.plusgemeente.sdk.core.call.Pages;
import nl.plusgemeente.sdk.core.spi.Caller;
import nl.plusgemeente.sdk.omgevingswet.dso.DsoApis;
import nl.plusgemeente.sdk.omgevingswet.internal.lenient.Dates;
import nl.plusgemeente.sdk.omgevingswet.internal.lenient.Lists;
import nl.plusgemeente.sdk.omgevingswet.internal.lenient.Texts;
import nl.plusgemeente.sdk.omgevingswet.internal.request.Given;
import nl.plusgemeente.sdk.omgevingswet.internal.wire.BegripWire;

/**
 * @param caller makes the calls
 */
record CatalogusClient(Caller caller) implements Catalogus {
    private static final PageAnswer<BegripWire, Begrip> PAGE =
            Answer.page("begrippen", BegripWire.class).items(CatalogusClient::begrip);

    @Override
    public Pages<Begrip> begrippen(String zoekTerm) {
        return begrippen(zoekTerm, Optional.empty());
    }

    @Override
    public Pages<Begrip> begrippen(String zoekTerm, LocalDate geldigOp) {
        return begrippen(zoekTerm, Optional.of(geldigOp));
    }

    @Override
    public Pages<CatalogusObject> list(CatalogusLijst lijst) {
        return caller.pages(CatalogusLists.of(DsoApis.CATALOGUS, lijst)
                .pageSize(CatalogusLists.PAGE_SIZE)
                .build());
    }

    private Pages<Begrip> begrippen(String zoekTerm, Optional<LocalDate> geldigOp) {
        return caller.pages(Operation.get(DsoApis.CATALOGUS, "begrippen", PAGE)
                .query("zoekTerm", Given.text(zoekTerm, "a zoekTerm"))
                .query("geldigOp", geldigOp)
                .pageSize(CatalogusLists.PAGE_SIZE)
                .build());
    }

    private static Begrip begrip(BegripWire wire) {
        return new Begrip(
                Texts.required(wire.uri(), "uri"),
                Texts.collapsed(wire.naam()),
                Texts.title(wire.term()),
                Texts.present(wire.definitie()),
                Texts.present(wire.uitleg()),
                Lists.copy(wire.trefwoorden()),
                Texts.scalar(wire.conceptschema()),
                Dates.day(wire.begindatumGeldigheid(), "begindatumGeldigheid"),
                Dates.day(wire.einddatumGeldigheid(), "einddatumGeldigheid"));
    }
}
