package nl.plusgemeente.sdk.mock.internal.verzoeken;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.plusgemeente.sdk.mock.MockTenant;
import nl.plusgemeente.sdk.mock.MockVerzoek;
import nl.plusgemeente.sdk.mock.MockVerzoeken;
import nl.plusgemeente.sdk.mock.internal.http.Api;
import nl.plusgemeente.sdk.mock.internal.state.StatePart;

/** The requests as a tester sees them. */
public final class LocalVerzoeken implements MockVerzoeken {
    private final BerichtBook book;
    private final IndienenApi indienen;
    private final String token;

    public LocalVerzoeken(List<MockTenant> tenants, Clock clock) {
        this.book = new BerichtBook(tenants, clock);
        this.token = UUID.nameUUIDFromBytes("mock/indienen".getBytes(StandardCharsets.UTF_8))
                .toString();
        this.indienen = new IndienenApi(book, clock, token);
    }

    /** What they answer on the network. */
    public List<Api> apis() {
        return List.of(new AfhandelenApi(book), indienen);
    }

    /** The number of the request that an organisation missed, recovers, and shares with its ketenpartner, if there is one. */
    public Optional<String> shared(String oin) {
        return book.all().stream()
                .filter(bericht -> bericht.gezag().oin().equals(oin))
                .filter(bericht -> bericht.gemist() && bericht.volgnummer() == 0)
                .map(Bericht::nummer)
                .findFirst();
    }

    /** The messages, and the requests that were begun, as a tester reads and sets them. */
    public StatePart state() {
        return new VerzoekenState(book, indienen).part();
    }

    @Override
    public List<MockVerzoek> all() {
        return book.all().stream().map(LocalVerzoeken::shown).toList();
    }

    /** How many there are: cheaper than all of them. */
    public int count() {
        return book.all().size();
    }

    @Override
    public MockVerzoek arrives(String tenant) {
        return shown(book.add(tenant(tenant), "Schutting", false));
    }

    @Override
    public MockVerzoek isMissed(String tenant) {
        return shown(book.add(tenant(tenant), "Schutting", true));
    }

    @Override
    public String token() {
        return token;
    }

    @Override
    public void reset() {
        book.reset();
        indienen.reset();
    }

    private MockTenant tenant(String id) {
        return book.tenant(tenant -> tenant.id().equals(id))
                .orElseThrow(() -> new IllegalArgumentException("There is no tenant " + id));
    }

    private static MockVerzoek shown(Bericht bericht) {
        return new MockVerzoek(
                bericht.gezag().id(), bericht.nummer(), bericht.volgnummer(), bericht.gemist(), StamXml.of(bericht));
    }
}
