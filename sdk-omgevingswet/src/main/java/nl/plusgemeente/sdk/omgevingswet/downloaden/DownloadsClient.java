package nl.plusgemeente.sdk.omgevingswet.downloaden;

import java.nio.file.Path;
import java.util.Map;
import java.util.function.Supplier;
import nl.plusgemeente.sdk.core.call.Answer;
import nl.plusgemeente.sdk.core.call.Operation;
import nl.plusgemeente.sdk.core.spi.Caller;
import nl.plusgemeente.sdk.core.spi.Deadline;
import nl.plusgemeente.sdk.omgevingswet.dso.DsoApis;
import nl.plusgemeente.sdk.omgevingswet.internal.lenient.Texts;
import nl.plusgemeente.sdk.omgevingswet.internal.request.Given;
import nl.plusgemeente.sdk.omgevingswet.internal.wire.DownloadAanvraagWire;
import nl.plusgemeente.sdk.omgevingswet.internal.wire.DownloadStatusWire;
import nl.plusgemeente.sdk.omgevingswet.internal.wire.DownloadUrlWire;

/**
 * @param caller makes the calls
 */
record DownloadsClient(Caller caller) implements Downloads {
    private static final String ID = "verzoekIdentificatie";
    private static final String DOWNLOAD = "download/{verzoekIdentificatie}";
    private static final Answer<String> AANVRAAG =
            Answer.of(DownloadAanvraagWire.class).map(aanvraag -> Texts.required(aanvraag.verzoekIdentificatie(), ID));
    private static final Answer<DownloadStatus> STATUS = Answer.of(DownloadStatusWire.class)
            .map(answer -> new DownloadStatus(Texts.required(answer.status(), "status")));
    private static final Answer<String> URL =
            Answer.of(DownloadUrlWire.class).map(answer -> Texts.required(answer.url(), "url"));

    @Override
    public UnpackedRegeling fetch(String regelingId, Path folder, DownloadPlan plan) {
        Given.text(regelingId, "a regelingId");
        UnpackFolder.requireFree(folder); // before the DSO makes files that have nowhere to go
        Deadline deadline = Deadline.in(plan.deadline(), caller.time());
        String id = new DownloadsClient(caller.within(plan.deadline())).request(regelingId);
        Readiness readiness = new Readiness(caller, id, plan.interval(), deadline);
        readiness.await();
        return unpack(id, folder, plan.limits(), readiness::inTime);
    }

    @Override
    public String request(String regelingId) {
        return caller.call(Operation.post(DsoApis.DOWNLOADEN, "aanvraag", AANVRAAG)
                .body(Map.of("regelingId", Given.text(regelingId, "a regelingId")))
                .build());
    }

    @Override
    public DownloadStatus status(String verzoekIdentificatie) {
        return caller.call(Operation.get(DsoApis.DOWNLOADEN, "status/{verzoekIdentificatie}", STATUS)
                .path(ID, checked(verzoekIdentificatie))
                .build());
    }

    @Override
    public UnpackedRegeling unpack(String verzoekIdentificatie, Path folder, ZipLimits limits) {
        UnpackFolder.requireFree(folder);
        return unpack(checked(verzoekIdentificatie), folder, limits, () -> caller);
    }

    private static UnpackedRegeling unpack(String id, Path folder, ZipLimits limits, Supplier<Caller> callers) {
        String where = callers.get()
                .call(Operation.get(DsoApis.DOWNLOADEN, DOWNLOAD, URL)
                        .path(ID, id)
                        .build());
        try (UnpackFolder unpack = UnpackFolder.beside(folder)) {
            // Its path is that of the address, whatever the template says; the key keeps to the host of the API.
            callers.get()
                    .call(Operation.get(DsoApis.DOWNLOADEN, DOWNLOAD, new ZipAnswer(unpack.zip(), limits))
                            .path(ID, id)
                            .header("Accept", "*/*")
                            .build()
                            .at(DownloadUrl.checked(where)));
            return new Unzipping(unpack, limits).run();
        }
    }

    private static String checked(String verzoekIdentificatie) {
        return Given.text(verzoekIdentificatie, "a verzoekIdentificatie");
    }
}
