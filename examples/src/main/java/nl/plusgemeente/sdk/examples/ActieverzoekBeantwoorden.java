package nl.plusgemeente.sdk.examples;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import nl.plusgemeente.sdk.core.GemeenteSdk;
import nl.plusgemeente.sdk.core.call.Download;
import nl.plusgemeente.sdk.core.http.RequestBody;
import nl.plusgemeente.sdk.mock.MockFacilities;
import nl.plusgemeente.sdk.omgevingswet.Omgevingswet;
import nl.plusgemeente.sdk.omgevingswet.samenwerken.Actieverzoek;
import nl.plusgemeente.sdk.omgevingswet.samenwerken.ActieverzoekStap;
import nl.plusgemeente.sdk.omgevingswet.samenwerken.ActieverzoekStatus;
import nl.plusgemeente.sdk.omgevingswet.samenwerken.CursorStore;
import nl.plusgemeente.sdk.omgevingswet.samenwerken.NieuwDocument;
import nl.plusgemeente.sdk.omgevingswet.samenwerken.Notificatie;
import nl.plusgemeente.sdk.omgevingswet.samenwerken.NotificatiePoller;
import nl.plusgemeente.sdk.omgevingswet.samenwerken.Samenwerken;
import nl.plusgemeente.sdk.omgevingswet.samenwerken.SamenwerkingDocument;
import nl.plusgemeente.sdk.omgevingswet.samenwerken.StapNotAllowedException;

/**
 * A ketenpartner, such as a veiligheidsregio, answers what a municipality asks of it: it hears of an actieverzoek, reads
 * the document that goes with it, sends one back, and says that it is done. On the bundled mock.
 */
public final class ActieverzoekBeantwoorden {
    private static final String KETENPARTNER = "tenant-3";

    private final PrintStream out;
    private final Samenwerken samenwerken;
    private final Path folder;

    private ActieverzoekBeantwoorden(PrintStream out, Samenwerken samenwerken, Path folder) {
        this.out = out;
        this.samenwerken = samenwerken;
        this.folder = folder;
    }

    /**
     * Prints each step.
     *
     * @param args none
     */
    public static void main(String[] args) {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        try (MockFacilities facilities = MockFacilities.builder().tenants(3).build();
                GemeenteSdk sdk = facilities
                        .sdk()
                        .application("ActieverzoekBeantwoorden", "1")
                        .build()) {
            Samenwerken samenwerken =
                    sdk.onBehalfOf(KETENPARTNER).facility(Omgevingswet.FACILITY).samenwerken();
            Path folder = Files.createTempDirectory("actieverzoek");
            new ActieverzoekBeantwoorden(out, samenwerken, folder).run();
            remove(folder);
        } catch (IOException e) {
            throw new IllegalStateException("the temporary folder cannot be used", e);
        }
    }

    private void run() {
        NotificatiePoller poller = samenwerken
                .notificaties()
                .poller(KETENPARTNER, CursorStore.files(folder), Instant.now().minus(Duration.ofDays(8)))
                .build();
        out.println("1. Wat er gebeurde");
        int given = poller.poll(this::hear);
        out.println("2. Nog eens vragen");
        int again = poller.poll(this::hear);
        out.print(new Tabel(20, 40)
                .row("eerste keer", given + " notificaties")
                .row("tweede keer", again + " notificaties")
                .text());
    }

    /** Called once for each notificatie; after a restart perhaps again for the last, which the status then shows. */
    private void hear(Notificatie notificatie, boolean again) {
        String id = notificatie.property("actieverzoekId").orElse("");
        String samenwerkingId = notificatie.samenwerkingId().orElse("");
        out.print(new Tabel(40, 12)
                .row(notificatie.notificatieType().orElseThrow(), samenwerkingId)
                .text());
        if (!id.isEmpty()) {
            Actieverzoek asked = samenwerken.actieverzoeken().get(id);
            if (asked.status().filter(ActieverzoekStatus.OPEN::equals).isPresent()) {
                answer(asked, samenwerkingId);
            }
        }
    }

    private void answer(Actieverzoek asked, String samenwerkingId) {
        Actieverzoek busy = samenwerken.actieverzoeken().take(asked, ActieverzoekStap.BEHANDELEN, "Wij kijken ernaar.");
        SamenwerkingDocument first =
                samenwerken.documenten().list(samenwerkingId).first().items().get(0);
        Download download = samenwerken.documenten().download(first.documentId(), folder);
        byte[] advice = "TEST: geen bezwaar.".getBytes(StandardCharsets.UTF_8);
        samenwerken
                .documenten()
                .add(
                        samenwerkingId,
                        NieuwDocument.of("advies.txt", RequestBody.of(advice, "text/plain"))
                                .documentOmschrijving("Ons advies"));
        samenwerken.actieverzoeken().send(asked.actieverzoekId(), "Het advies staat erbij.");
        Actieverzoek done = samenwerken.actieverzoeken().take(busy, ActieverzoekStap.GEREEDMELDEN, "Klaar.");
        out.print(new Tabel(20, 80)
                .row("  gevraagd", asked.titel().orElse(""))
                .row("  gelezen", download.file().getFileName() + ", " + download.size() + " bytes")
                .row("  verstuurd", "advies.txt, " + advice.length + " bytes")
                .row("  status", done.status().orElseThrow())
                .row("  nog eens weigeren", refusal(done))
                .text());
    }

    private String refusal(Actieverzoek done) {
        try {
            return samenwerken
                    .actieverzoeken()
                    .take(done, ActieverzoekStap.WEIGEREN, "")
                    .toString();
        } catch (StapNotAllowedException e) {
            return e.code().id() + " " + e.code().title() + ": mag " + e.allowed();
        }
    }

    private static void remove(Path folder) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            List<Path> paths = all.sorted(Comparator.reverseOrder()).toList();
            for (Path path : paths) {
                Files.delete(path);
            }
        }
    }
}
