package nl.plusgemeente.sdk.mock.internal.oauth;

import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import nl.plusgemeente.sdk.mock.MockClient;
import nl.plusgemeente.sdk.mock.MockOAuth;
import nl.plusgemeente.sdk.mock.MockTenant;
import nl.plusgemeente.sdk.mock.TokenRequest;
import nl.plusgemeente.sdk.mock.internal.http.Site;
import nl.plusgemeente.sdk.mock.internal.http.Strictness;
import nl.plusgemeente.sdk.mock.internal.http.Zone;
import nl.plusgemeente.sdk.mock.internal.pki.GeneratedPki;
import nl.plusgemeente.sdk.mock.internal.state.StatePart;

/** The authorization server as a tester sees it. */
public final class LocalOAuth implements MockOAuth {

    private final Parts parts;
    private final TokenJournal journal = new TokenJournal();

    /**
     * @param origins the address of each zone, asked for when the server runs
     * @param algorithm what tokens are signed with, for example {@code PS256}
     */
    public LocalOAuth(
            Function<Zone, String> origins, Clock clock, String algorithm, List<MockTenant> tenants, GeneratedPki pki) {
        this.parts = Parts.of(new Addresses(origins), clock, algorithm, tenants, pki);
    }

    /** What it answers on the network: the server, and the API that wants its tokens. */
    public List<Site> sites(Strictness strictness) {
        return List.of(new OAuthServer(parts, journal, strictness), new MeldingenApi(parts, strictness));
    }

    /** What is set, the keys, and what was asked, as a tester reads and sets them. */
    public List<StatePart> states() {
        return new OAuthState(parts, journal).states();
    }

    public void reset() {
        parts.settings().reset();
        parts.clients().reset();
        journal.clear();
    }

    @Override
    public URI issuer() {
        return URI.create(parts.addresses().issuer());
    }

    @Override
    public URI protectedApi() {
        return URI.create(parts.protectedApi());
    }

    @Override
    public void register(MockClient client) {
        parts.clients().register(client);
    }

    @Override
    public List<MockClient> clients() {
        return parts.clients().list();
    }

    @Override
    public String issueToken(Map<String, ?> claims) {
        return parts.tokens().issue(parts.protectedApi(), claims);
    }

    @Override
    public String sign(Map<String, ?> header, Map<String, ?> claims) {
        return parts.keys().sign(header, claims);
    }

    @Override
    public void rotateKeys() {
        parts.keys().rotate();
    }

    @Override
    public void dropOldKeys() {
        parts.keys().dropOld();
    }

    @Override
    public void tokenLifetime(Duration time) {
        parts.settings().lifetime(time);
    }

    @Override
    public void clockOffset(Duration offset) {
        parts.settings().offset(offset);
    }

    @Override
    public void requireDpopNonce(boolean required) {
        parts.settings().nonceRequired(required);
    }

    @Override
    public void alterTokenAnswers(UnaryOperator<Map<String, Object>> change) {
        parts.settings().change(change);
    }

    @Override
    public List<TokenRequest> tokenRequests() {
        return journal.list();
    }
}
