package nl.plusgemeente.sdk.omgevingswet.catalogus;

import nl.plusgemeente.sdk.core.call.Answer;
import nl.plusgemeente.sdk.core.call.ApiProfile;
import nl.plusgemeente.sdk.core.call.Operation;
import nl.plusgemeente.sdk.core.call.OperationBuilder;
import nl.plusgemeente.sdk.core.call.Page;
import nl.plusgemeente.sdk.omgevingswet.internal.lenient.RawPageAnswer;

/** The lists that both APIs of the Stelselcatalogus have in one form. */
final class CatalogusLists {
    static final int PAGE_SIZE = 50;
    private static final Answer<Page<CatalogusObject>> OBJECTS =
            new RawPageAnswer<>(members -> new CatalogusObject(members.json()));

    private CatalogusLists() {}

    static OperationBuilder<Page<CatalogusObject>> of(ApiProfile api, CatalogusLijst lijst) {
        return Operation.get(api, lijst.waarde(), OBJECTS);
    }
}
