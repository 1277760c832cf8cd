package nl.plusgemeente.sdk.mock.internal.exchange;

import java.net.URI;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import nl.plusgemeente.sdk.auth.certificate.OinCertificatePolicy;
import nl.plusgemeente.sdk.core.identity.KeySource;
import nl.plusgemeente.sdk.core.identity.Oin;
import nl.plusgemeente.sdk.exchange.encryption.RecipientKeys;
import nl.plusgemeente.sdk.exchange.encryption.SignEncryptMode;
import nl.plusgemeente.sdk.exchange.signing.Coverage;
import nl.plusgemeente.sdk.exchange.signing.HeaderDialect;
import nl.plusgemeente.sdk.mock.AnswerForm;
import nl.plusgemeente.sdk.mock.MockExchange;
import nl.plusgemeente.sdk.mock.MockTenant;
import nl.plusgemeente.sdk.mock.ReceivedMessage;
import nl.plusgemeente.sdk.mock.SigningCertificate;
import nl.plusgemeente.sdk.mock.internal.http.Site;
import nl.plusgemeente.sdk.mock.internal.http.Strictness;
import nl.plusgemeente.sdk.mock.internal.http.Zone;
import nl.plusgemeente.sdk.mock.internal.pki.ExchangePki;
import nl.plusgemeente.sdk.mock.internal.state.StatePart;

/** The partner as a tester sees it. */
public final class LocalExchange implements MockExchange {

    /** Its API, as faults and the journal name it. */
    public static final String NAME = ExchangeSite.NAME;

    private final Function<Zone, String> origins;
    private final Partner partner;
    private final Settings settings = new Settings();
    private final MessageJournal journal = new MessageJournal();
    private final Besluiten besluiten = new Besluiten();
    private final AnswerSigner signer;

    /** @param origins the address of each zone, asked for when the server runs */
    public LocalExchange(Function<Zone, String> origins, Clock clock, List<MockTenant> tenants, ExchangePki pki) {
        this.origins = origins;
        this.partner = new Partner(pki, clock, tenants);
        this.signer = new AnswerSigner(partner, settings);
    }

    /** What it answers on the network. */
    public Site site(Strictness strictness) {
        return new ExchangeSite(partner, settings, journal, besluiten, signer, strictness);
    }

    /** What is set, and what came in, as a tester reads and sets them. */
    public List<StatePart> states() {
        return new ExchangeState(settings, journal).states();
    }

    @Override
    public URI address() {
        return URI.create(origins.apply(Zone.GOVERNMENT) + ExchangeSite.BASE);
    }

    @Override
    public Oin partner() {
        return ExchangePki.PARTNER;
    }

    @Override
    public OinCertificatePolicy policy() {
        return partner.policy();
    }

    @Override
    public KeySource keys(String tenant) {
        return KeySource.of(partner.pki().tenant(tenant));
    }

    @Override
    public KeySource keys(SigningCertificate which) {
        return KeySource.of(partner.pki().wrong(which));
    }

    @Override
    public RecipientKeys recipients() {
        return partner.pki()::chain;
    }

    @Override
    public List<ReceivedMessage> received() {
        return journal.list();
    }

    @Override
    public void require(Coverage least) {
        settings.demand(demands -> demands.least(least));
    }

    @Override
    public void encrypted(SignEncryptMode mode) {
        settings.demand(demands -> demands.mode(Optional.of(mode)));
    }

    @Override
    public void plain() {
        settings.demand(demands -> demands.mode(Optional.empty()));
    }

    @Override
    public void answers(AnswerForm form) {
        settings.form(form);
    }

    @Override
    public void dialect(HeaderDialect dialect) {
        settings.dialect(dialect);
    }

    @Override
    public void reset() {
        settings.reset();
        journal.clear();
        besluiten.clear();
        signer.reset();
    }
}
