package nl.plusgemeente.sdk.contract.exact;

import static nl.plusgemeente.sdk.contract.exact.PresenterenAsks.PLACE;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import nl.plusgemeente.sdk.core.http.RequestBody;
import nl.plusgemeente.sdk.core.identity.Oin;
import nl.plusgemeente.sdk.omgevingswet.Omgevingswet;
import nl.plusgemeente.sdk.omgevingswet.samenwerken.Actieverzoek;
import nl.plusgemeente.sdk.omgevingswet.samenwerken.NieuwDocument;
import nl.plusgemeente.sdk.omgevingswet.samenwerken.Vertrouwelijkheid;

/** The APIs between governments: every operation. */
final class SamenwerkenAsks {
    private static final String ID = "SAM-10995";
    private static final Oin OWN = Oin.of("00000099000000001000");
    private static final Oin PARTNER = Oin.of("00000099000000003000");
    private static final LocalDate DAY = LocalDate.of(2026, 11, 26);
    private static final Instant NOW = Instant.parse("2026-11-26T12:00:00Z");

    private SamenwerkenAsks() {}

    static Asks samenwerken(Path folder) {
        RequestBody text = RequestBody.of("inhoud".getBytes(StandardCharsets.UTF_8), "text/plain");
        return new Asks()
                .add(
                        "samenwerking",
                        dso -> dso.samenwerken().samenwerkingen().get(ID).samenwerkingId())
                .add(
                        "documenten",
                        dso -> dso.samenwerken()
                                .documenten()
                                .list(
                                        ID,
                                        q -> q.aangemaaktDoor(OWN)
                                                .nietAangemaaktDoorNaam("x")
                                                .sort("bestandsNaam")
                                                .pageSize(5))
                                .first()
                                .items()
                                .size())
                .add("document, added and fetched", dso -> {
                    dso.samenwerken()
                            .documenten()
                            .add(
                                    ID,
                                    NieuwDocument.of("a b.txt", text)
                                            .documentOmschrijving("een & twee")
                                            .nummerBinnenSysteem("7")
                                            .kenmerkSysteem("TEST")
                                            .vertrouwelijkheidsAanduiding(Vertrouwelijkheid.RV)
                                            .taal("NL"));
                    String id = dso.samenwerken()
                            .documenten()
                            .list(ID)
                            .first()
                            .items()
                            .get(0)
                            .documentId();
                    return dso.samenwerken().documenten().download(id, folder).size();
                })
                .add("actieverzoeken", dso -> open(dso).titel())
                .add("actieverzoek, changed", dso -> {
                    Actieverzoek open =
                            dso.samenwerken().actieverzoeken().get(open(dso).actieverzoekId());
                    return dso.samenwerken()
                            .actieverzoeken()
                            .change(open, change -> change.titel("Nieuw"))
                            .titel();
                })
                .add("berichten", dso -> {
                    String id = open(dso).actieverzoekId();
                    dso.samenwerken().actieverzoeken().send(id, "Dag");
                    return dso.samenwerken()
                            .actieverzoeken()
                            .berichten(id)
                            .first()
                            .items()
                            .get(0)
                            .inhoud();
                })
                .add(
                        "notificaties of one",
                        dso -> dso.samenwerken()
                                .notificaties()
                                .of(ID)
                                .first()
                                .items()
                                .size())
                .add(
                        "notificaties",
                        dso -> dso.samenwerken()
                                .notificaties()
                                .between(NOW.minusSeconds(3600), NOW)
                                .first()
                                .items()
                                .size());
    }

    static Asks afhandelen() {
        return new Asks()
                .add(
                        "verzoeken, search at a place",
                        dso -> dso.verzoeken()
                                .search(PLACE.geometry(), DAY.minusDays(7), DAY)
                                .size())
                .add(
                        "verzoeken, related",
                        dso -> dso.verzoeken()
                                .related(number(dso), DAY.minusDays(7), DAY)
                                .size())
                .add(
                        "samenvatting",
                        dso -> dso.verzoeken().samenvatting(number(dso)).verzoeknummer());
    }

    private static String number(Omgevingswet dso) {
        return dso.verzoeken()
                .search(PLACE.geometry(), DAY.minusDays(7), DAY)
                .get(0)
                .verzoeknummer();
    }

    private static Actieverzoek open(Omgevingswet dso) {
        return dso.samenwerken().actieverzoeken().list(ID, PARTNER).get(0);
    }
}
