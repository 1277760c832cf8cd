package nl.plusgemeente.sdk.exchange.fsc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.net.URI;
import java.util.List;
import nl.plusgemeente.sdk.auth.certificate.OinCertificatePolicy;
import nl.plusgemeente.sdk.core.call.ApiProfile;
import nl.plusgemeente.sdk.core.call.FacilityEnvironment;
import nl.plusgemeente.sdk.core.http.ServerCheck;
import nl.plusgemeente.sdk.core.identity.ClientIdentity;
import nl.plusgemeente.sdk.exchange.error.ExchangeErrors;
import nl.plusgemeente.sdk.exchange.fixture.FixedTime;
import nl.plusgemeente.sdk.exchange.fixture.TestAuthority;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FscGroupTest {
    private static final OinCertificatePolicy POLICY = Agreed.ROOT.policy(new FixedTime());
    private static final FscGroup GROUP = new FscGroup(Agreed.GROUP, FacilityEnvironment.PRE_PRODUCTION, POLICY);

    @ParameterizedTest
    @DisplayName("Manager-Port-1, Inway-Port-1: an address with port 443 or 8443 is taken")
    @ValueSource(
            strings = {
                "https://manager.example.nl",
                "https://manager.example.nl:443",
                "https://manager.example.nl:8443/",
                "HTTPS://manager.example.nl:8443"
            })
    void address_withPort443Or8443_isTaken(String address) {
        assertThat(GROUP.address(URI.create(address)).toString()).isEqualTo(address.replaceAll("/$", ""));
    }

    @ParameterizedTest
    @DisplayName("Manager-Port-1, Inway-Port-1: an address with another port, or of another form, is refused")
    @ValueSource(
            strings = {
                "http://manager.example.nl:8443",
                "https://manager.example.nl:9443",
                "https://manager.example.nl:80",
                "https://u@manager.example.nl",
                "https://manager.example.nl?a",
                "https://manager.example.nl#a",
                "https://127.0.0.1:8443",
                "https:manager",
                "manager.example.nl"
            })
    void address_ofAnotherForm_isRefused(String address) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> GROUP.address(URI.create(address)))
                .withMessageContaining("port 443 or 8443");
    }

    @Test
    void address_onThisMachine_hasAnyPort() {
        FscGroup local = new FscGroup(Agreed.GROUP, FacilityEnvironment.LOCAL, POLICY);
        assertThat(local.address(URI.create("https://127.0.0.1:34567"))).hasPort(34567);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> local.address(URI.create("https://manager.example.nl:8443")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "a b", "groep\u00e9", "a\n"})
    void group_calledOtherwise_isRefused(String id) {
        assertThatIllegalArgumentException().isThrownBy(() -> new FscGroup(id, FacilityEnvironment.LOCAL, POLICY));
    }

    @Test
    void server_ofThePeer_isAccepted() {
        ClientIdentity identity = Agreed.ROOT.organisation(TestAuthority.NIJMEGEN);
        assertThatCode(() -> GROUP.server(Agreed.PROVIDER).check(identity.chain()))
                .doesNotThrowAnyException();
    }

    @Test
    void server_ofAnotherPeerOrAuthorityOrWithoutTls_isRefused() {
        ServerCheck check = GROUP.server(Agreed.PROVIDER);
        List.of(
                        List.<java.security.cert.X509Certificate>of(),
                        Agreed.UTRECHT.chain(),
                        TestAuthority.root()
                                .organisation(TestAuthority.NIJMEGEN)
                                .chain())
                .forEach(chain -> assertThatExceptionOfType(FscPeerException.class)
                        .isThrownBy(() -> check.check(chain))
                        .withMessageContaining("not known to be peer " + Agreed.PROVIDER)
                        .satisfies(e -> {
                            assertThat(e.code()).isEqualTo(ExchangeErrors.FSC_PEER);
                            assertThat(e.peer()).isEqualTo(Agreed.PROVIDER);
                            assertThat(e.retryable()).isFalse();
                        }));
    }

    @Test
    void server_ofAPeerThatIsNotCalledByAnOin_isRefused() {
        assertThatIllegalArgumentException().isThrownBy(() -> GROUP.server(new PeerId("peer-a")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "a b", "a/b", "zaken\n"})
    void service_calledOtherwise_isRefused(String name) {
        assertThatIllegalArgumentException().isThrownBy(() -> new FscService(Agreed.PROVIDER, name));
    }

    @Test
    void service_asAnApi_isOneOfItsOwn_thatLeadsNowhere() {
        FscService service = new FscService(Agreed.PROVIDER, "Zaken.API_v1");
        ApiProfile api = service.api(FacilityEnvironment.PRODUCTION, "/zaken/v1");

        assertThat(api.id()).startsWith("fsc-zaken-api-v1-");
        assertThat(api.path()).isEqualTo("/zaken/v1");
        assertThat(api.hosts()).containsValue(URI.create("https://fsc.invalid"));
        assertThat(new FscService(Agreed.CONSUMER, "Zaken.API_v1")
                        .api(FacilityEnvironment.PRODUCTION, "")
                        .id())
                .isNotEqualTo(api.id());
        assertThat(service.api(FacilityEnvironment.LOCAL, "").hosts()).containsValue(URI.create("https://localhost:1"));
        assertThat(service).hasToString("Zaken.API_v1 of peer " + Agreed.PROVIDER);
    }
}
