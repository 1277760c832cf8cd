package nl.plusgemeente.sdk.omgevingswet.presenteren;

import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import nl.plusgemeente.sdk.core.call.Answer;
import nl.plusgemeente.sdk.core.call.Operation;
import nl.plusgemeente.sdk.core.call.OperationBuilder;
import nl.plusgemeente.sdk.core.spi.Caller;
import nl.plusgemeente.sdk.omgevingswet.dso.DsoApis;
import nl.plusgemeente.sdk.omgevingswet.dso.Tijdreis;
import nl.plusgemeente.sdk.omgevingswet.geo.Geometry;
import nl.plusgemeente.sdk.omgevingswet.internal.lenient.Members;

/**
 * @param caller makes the calls
 */
record OnderwerpenClient(Caller caller) implements Onderwerpen {
    private static final Answer<List<RegelingOnderwerpen>> VASTGESTELD = Answer.of(Map.class)
            .map(json -> Members.of(json).onlyList().stream()
                    .map(RawMapping::onderwerpen)
                    .toList());
    private static final Answer<List<RegelingOnderwerpen>> ONTWERP = Answer.of(Map.class)
            .map(json -> Members.of(json).objects("ontwerpregelingen").stream()
                    .map(RawMapping::onderwerpen)
                    .toList());

    @Override
    public List<RegelingOnderwerpen> search(Geometry area, Tijdreis tijdreis) {
        return caller.call(
                tijdreis.in(at(area, "onderwerpen/_zoek", VASTGESTELD)).build());
    }

    @Override
    public List<RegelingOnderwerpen> searchOntwerp(Geometry area, Consumer<OntwerpOnderwerpQuery> question) {
        OntwerpOnderwerpQuery query = new OntwerpOnderwerpQuery();
        question.accept(query);
        return caller.call(
                query.in(at(area, "ontwerponderwerpen/_zoek", ONTWERP)).build());
    }

    private static <T> OperationBuilder<T> at(Geometry area, String path, Answer<T> answer) {
        ZoekBody body = new ZoekBody();
        body.in(area);
        return body.in(Operation.post(DsoApis.PRESENTEREN, path, answer));
    }
}
