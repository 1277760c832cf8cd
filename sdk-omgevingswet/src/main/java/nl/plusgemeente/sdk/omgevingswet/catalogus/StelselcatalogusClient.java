package nl.plusgemeente.sdk.omgevingswet.catalogus;

import nl.plusgemeente.sdk.core.call.Pages;
import nl.plusgemeente.sdk.core.spi.Caller;
import nl.plusgemeente.sdk.omgevingswet.dso.DsoApis;
import nl.plusgemeente.sdk.omgevingswet.internal.request.Given;

/**
 * @param caller makes the calls
 */
record StelselcatalogusClient(Caller caller) implements Stelselcatalogus {

    @Override
    public Pages<CatalogusObject> concepten(String zoekTerm) {
        return caller.pages(CatalogusLists.of(DsoApis.STELSELCATALOGUS, CatalogusLijst.CONCEPTEN)
                .query("zoekTerm", Given.text(zoekTerm, "a zoekTerm"))
                .pageSize(CatalogusLists.PAGE_SIZE)
                .build());
    }

    @Override
    public Pages<CatalogusObject> list(CatalogusLijst lijst) {
        return caller.pages(CatalogusLists.of(DsoApis.STELSELCATALOGUS, lijst)
                .pageSize(CatalogusLists.PAGE_SIZE)
                .build());
    }
}
