package nl.plusgemeente.sdk.omgevingswet.presenteren;

import java.util.Map;
import java.util.function.Consumer;
import nl.plusgemeente.sdk.core.call.Answer;
import nl.plusgemeente.sdk.core.call.Operation;
import nl.plusgemeente.sdk.core.call.OperationBuilder;
import nl.plusgemeente.sdk.core.call.Page;
import nl.plusgemeente.sdk.core.call.Pages;
import nl.plusgemeente.sdk.core.spi.Caller;
import nl.plusgemeente.sdk.omgevingswet.dso.DsoApis;
import nl.plusgemeente.sdk.omgevingswet.dso.Tijdreis;
import nl.plusgemeente.sdk.omgevingswet.geo.Geometry;
import nl.plusgemeente.sdk.omgevingswet.internal.lenient.Members;
import nl.plusgemeente.sdk.omgevingswet.internal.lenient.RawPageAnswer;
import nl.plusgemeente.sdk.omgevingswet.internal.request.Given;

/**
 * @param caller makes the calls
 */
record OmgevingsvergunningenClient(Caller caller) implements Omgevingsvergunningen {
    private static final Answer<Page<Omgevingsvergunning>> PAGE = new RawPageAnswer<>(RawMapping::omgevingsvergunning);
    private static final Answer<Omgevingsvergunning> VERGUNNING =
            Answer.of(Map.class).map(json -> RawMapping.omgevingsvergunning(Members.of(json)));

    @Override
    public Pages<Omgevingsvergunning> list(Consumer<OmgevingsvergunningQuery> question) {
        return pages(Operation.get(DsoApis.PRESENTEREN, "omgevingsvergunningen", PAGE), question);
    }

    @Override
    public Pages<Omgevingsvergunning> search(Geometry area, Consumer<OmgevingsvergunningQuery> question) {
        ZoekBody body = new ZoekBody();
        body.in(area);
        return pages(body.in(Operation.post(DsoApis.PRESENTEREN, "omgevingsvergunningen/_zoek", PAGE)), question);
    }

    @Override
    public Omgevingsvergunning get(String identificatie, Tijdreis tijdreis) {
        return caller.call(
                tijdreis.in(Operation.get(DsoApis.PRESENTEREN, "omgevingsvergunningen/{uriIdentificatie}", VERGUNNING)
                                .identificatie("uriIdentificatie", Given.text(identificatie, "an identificatie"))
                                .query("_expand", "true"))
                        .build());
    }

    private Pages<Omgevingsvergunning> pages(
            OperationBuilder<Page<Omgevingsvergunning>> call, Consumer<OmgevingsvergunningQuery> question) {
        OmgevingsvergunningQuery query = new OmgevingsvergunningQuery();
        question.accept(query);
        return caller.pages(query.in(call).build());
    }
}
