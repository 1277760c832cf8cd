package nl.plusgemeente.sdk.omgevingswet.toepasbaar;

import java.util.List;
import java.util.function.Consumer;
import nl.plusgemeente.sdk.core.call.Answer;
import nl.plusgemeente.sdk.core.call.Operation;
import nl.plusgemeente.sdk.core.call.PageAnswer;
import nl.plusgemeente.sdk.core.call.Pages;
import nl.plusgemeente.sdk.core.spi.Caller;
import nl.plusgemeente.sdk.omgevingswet.dso.DsoApis;
import nl.plusgemeente.sdk.omgevingswet.internal.lenient.Lists;
import nl.plusgemeente.sdk.omgevingswet.internal.request.Given;
import nl.plusgemeente.sdk.omgevingswet.internal.wire.GevondenLocatieWire;
import nl.plusgemeente.sdk.omgevingswet.internal.wire.ToepasbareActiviteitWire;
import nl.plusgemeente.sdk.omgevingswet.internal.wire.ToepasbareLocatieWire;
import nl.plusgemeente.sdk.omgevingswet.internal.wire.ZoekgebiedenWire;

/**
 * @param caller makes the calls
 */
record ToepasbaarClient(Caller caller) implements Toepasbaar {
    private static final Answer<ToepasbareLocatie> LOCATIE =
            Answer.of(ToepasbareLocatieWire.class).map(ToepasbaarMapping::locatie);
    private static final PageAnswer<ToepasbareActiviteitWire, ToepasbareActiviteit> ACTIVITEITEN =
            Answer.page("activiteiten", ToepasbareActiviteitWire.class).items(ToepasbaarMapping::activiteit);
    private static final Answer<ToepasbareActiviteit> ACTIVITEIT =
            Answer.of(ToepasbareActiviteitWire.class).map(ToepasbaarMapping::activiteit);
    private static final Answer<List<String>> IDENTIFICATIES =
            Answer.of(ZoekgebiedenWire.class).map(ToepasbaarClient::identificaties);

    @Override
    public Pages<GevondenLocatie> locaties(Consumer<LocatieQuery> question) {
        return search("locaties", question);
    }

    @Override
    public Pages<GevondenLocatie> primairelocaties(Consumer<LocatieQuery> question) {
        return search("primairelocaties", question);
    }

    private Pages<GevondenLocatie> search(String name, Consumer<LocatieQuery> question) {
        PageAnswer<GevondenLocatieWire, GevondenLocatie> page =
                Answer.page(name, GevondenLocatieWire.class).items(ToepasbaarMapping::gevonden);
        return caller.pages(asked(question)
                .withPlace(Operation.post(DsoApis.TOEPASBAAR, name + "/_zoek", page))
                .pageSize(DsoApis.TOEPASBAAR.paging().maxSize())
                .build());
    }

    @Override
    public List<String> locatieidentificaties(Consumer<LocatieQuery> question) {
        return caller.call(asked(question)
                .withPlaceOrIdentificaties(
                        Operation.post(DsoApis.TOEPASBAAR, "locatieidentificaties/_zoek", IDENTIFICATIES))
                .build());
    }

    @Override
    public ToepasbareLocatie locatie(String identificatie) {
        return caller.call(Operation.get(DsoApis.TOEPASBAAR, "locaties/{identificatie}", LOCATIE)
                .path("identificatie", Given.text(identificatie, "an identificatie"))
                .build());
    }

    @Override
    public Pages<ToepasbareActiviteit> activiteiten() {
        return caller.pages(Operation.get(DsoApis.TOEPASBAAR, "activiteitengeaggregeerd/levenscyclus", ACTIVITEITEN)
                .build());
    }

    @Override
    public ToepasbareActiviteit activiteit(String identificatie) {
        return caller.call(
                Operation.get(DsoApis.TOEPASBAAR, "activiteitengeaggregeerd/{identificatie}/levenscyclus", ACTIVITEIT)
                        .path("identificatie", Given.text(identificatie, "an identificatie"))
                        .build());
    }

    private static LocatieQuery asked(Consumer<LocatieQuery> question) {
        LocatieQuery query = new LocatieQuery();
        question.accept(query);
        return query;
    }

    private static List<String> identificaties(ZoekgebiedenWire wire) {
        ZoekgebiedenWire.IdentificatiesWire embedded = wire._embedded();
        return Lists.copy(embedded == null ? null : embedded.locatieidentificaties());
    }
}
