package nl.plusgemeente.sdk.omgevingswet.verzoeken;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import nl.plusgemeente.sdk.core.error.CredentialsRefusedException;
import nl.plusgemeente.sdk.core.error.NotFoundException;
import nl.plusgemeente.sdk.core.error.SdkException;
import nl.plusgemeente.sdk.omgevingswet.verzoeken.stam.StamFormatException;

/** One recovery, day by day, as the only order that a search has is that of the days it is asked for. */
final class Recovery {
    private final Verzoeken verzoeken;
    private final RecoveryWindow window;
    private final Predicate<Zaakverwijzing> arrived;
    private final Set<String> seen = new HashSet<>();
    private final List<HersteldVerzoek> found = new ArrayList<>();
    private final List<NietHersteldVerzoek> failed = new ArrayList<>();

    Recovery(Verzoeken verzoeken, RecoveryWindow window, Predicate<Zaakverwijzing> arrived) {
        this.verzoeken = verzoeken;
        this.window = window;
        this.arrived = arrived;
    }

    RecoveryResult run() {
        for (LocalDate dag = window.vanaf(); !dag.isAfter(window.totEnMet()); dag = dag.plusDays(1)) {
            if (found.size() >= window.maximum()) {
                return result(dag, false, Optional.empty());
            }
            try {
                recover(dag);
            } catch (SdkException e) {
                if (found.isEmpty() && failed.isEmpty()) {
                    throw e;
                }
                return result(dag, false, Optional.of(e));
            }
        }
        return result(window.totEnMet(), true, Optional.empty());
    }

    private RecoveryResult result(LocalDate dag, boolean complete, Optional<SdkException> fault) {
        return new RecoveryResult(found, failed, new RecoveryCursor(dag), complete, fault);
    }

    private void recover(LocalDate dag) {
        for (Zaakverwijzing missed : missed(verzoeken.search(window.gebied(), dag, dag))) {
            if (!seen.add(missed.verzoeknummer() + "/" + number(missed))) {
                continue; // of an earlier day as well: an API that takes the days for something else
            }
            try {
                found.add(new HersteldVerzoek(missed, verzoeken.samenvatting(missed.verzoeknummer())));
            } catch (NotFoundException | CredentialsRefusedException | StamFormatException e) {
                failed.add(new NietHersteldVerzoek(missed, e)); // of this one only: the others can be had
            }
        }
    }

    /** Of each request the last message: it is the one that is given. */
    private Collection<Zaakverwijzing> missed(List<Zaakverwijzing> all) {
        Map<String, Zaakverwijzing> missed = new LinkedHashMap<>();
        all.stream()
                .filter(verwijzing -> verwijzing.isVoor(window.organisaties()))
                .filter(arrived.negate())
                .forEach(verwijzing -> missed.merge(
                        verwijzing.verzoeknummer(),
                        verwijzing,
                        (one, other) -> number(one) >= number(other) ? one : other));
        return missed.values();
    }

    private static int number(Zaakverwijzing verwijzing) {
        return verwijzing.volgnummer().map(nummer -> nummer.waarde()).orElse(-1);
    }
}
