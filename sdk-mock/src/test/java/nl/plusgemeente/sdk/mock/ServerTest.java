package nl.plusgemeente.sdk.mock;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.any;
import static com.github.tomakehurst.wiremock.client.WireMock.anyUrl;
import static nl.plusgemeente.sdk.mock.Caller.PRESENTEREN;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.ByteArrayInputStream;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;

class ServerTest {

    private static final String REGELINGEN = PRESENTEREN + "/regelingen";

    @Test
    void plainHttp_keepsTheRules() throws Exception {
        try (MockFacilities facilities = Start.mock().plainHttp().build()) {
            assertThat(facilities.publicAddress().getScheme()).isEqualTo("http");
            assertThat(facilities.governmentAddress().getScheme()).isEqualTo("https");
            assertThat(Caller.of(facilities).get(REGELINGEN).body())
                    .contains(facilities.publicAddress().toString());
            assertThat(Caller.of(facilities)
                            .without("x-api-key")
                            .get(REGELINGEN)
                            .statusCode())
                    .isEqualTo(401);
        }
    }

    @Test
    void journal_holdsTheLastRequests_theOldestFirst() throws Exception {
        try (MockFacilities facilities = Start.mock().journal(2).build()) {
            Caller caller = Caller.of(facilities);
            for (int page = 1; page <= 3; page++) {
                caller.get(REGELINGEN + "?page=" + page);
            }

            assertThat(facilities.requests())
                    .extracting(ReceivedRequest::url)
                    .containsExactly(REGELINGEN + "?page=2", REGELINGEN + "?page=3");
            facilities.reset();
            assertThat(facilities.requests()).isEmpty();
        }
    }

    @Test
    void journal_ofNothing_holdsNothing() throws Exception {
        try (MockFacilities facilities = Start.mock().journal(0).build()) {
            Caller.of(facilities).get(REGELINGEN);
            Caller.withCertificate(facilities, "utrecht").get(Caller.SAMENWERKEN + "/samenwerkingen/SAM-10344");

            assertThat(facilities.requests()).isEmpty();
            assertThat(facilities.clientCertificates()).isEmpty();
        }
    }

    @Test
    void stub_ofTheUser_winsUntilReset() throws Exception {
        try (MockFacilities facilities = Start.mock().build()) {
            facilities.wireMock().stubFor(any(anyUrl()).willReturn(aResponse().withStatus(418)));

            assertThat(Caller.of(facilities).get(REGELINGEN).statusCode()).isEqualTo(418);
            facilities.reset();
            assertThat(Caller.of(facilities).get(REGELINGEN).statusCode()).isEqualTo(200);
        }
    }

    @Test
    void answer_isCompressedIfAsked() throws Exception {
        try (MockFacilities facilities = Start.mock().build()) {
            Caller caller = Caller.of(facilities);
            HttpResponse<byte[]> plain = caller.bytes(REGELINGEN);
            HttpResponse<byte[]> compressed =
                    caller.with("Accept-Encoding", "gzip").bytes(REGELINGEN);

            assertThat(plain.headers().firstValue("Content-Encoding")).isEmpty();
            assertThat(compressed.headers().firstValue("Content-Encoding")).hasValue("gzip");
            try (GZIPInputStream stream = new GZIPInputStream(new ByteArrayInputStream(compressed.body()))) {
                assertThat(stream.readAllBytes()).isEqualTo(plain.body());
            }
        }
    }

    @Test
    void tenants_haveDifferentKeysAndNumbers() {
        try (MockFacilities facilities = Start.mock().tenants(342).threads(20).build()) {
            List<MockTenant> tenants = facilities.tenants();

            assertThat(tenants).hasSize(342);
            assertThat(tenants).extracting(MockTenant::oin).doesNotHaveDuplicates();
            assertThat(tenants).extracting(MockTenant::apiKey).doesNotHaveDuplicates();
            assertThat(tenants.get(0).gemeentecode()).hasValue("0995");
            assertThat(tenants.get(1).gemeentecode()).hasValue("0344");
            assertThat(tenants.get(2).gemeentecode()).isEmpty();
            assertThat(tenants.get(0).toString()).doesNotContain(tenants.get(0).apiKey());
        }
    }

    @Test
    void tenants_fewerThanOne_areRefused() {
        MockFacilitiesBuilder builder = Start.mock().tenants(0);

        assertThatIllegalArgumentException().isThrownBy(builder::build).withMessageContaining("tenant");
    }

    @Test
    void numbers_thatCannotBe_areRefused() {
        for (MockFacilitiesBuilder builder : List.of(
                Start.mock().port(-1),
                Start.mock().port(65_535),
                Start.mock().journal(-1),
                Start.mock().threads(9))) {
            assertThatIllegalArgumentException().isThrownBy(builder::build);
        }
    }

    @Test
    void handshakes_ofOneClient_areFew() throws Exception {
        try (MockFacilities facilities = Start.mock().build()) {
            Caller caller = Caller.withCertificate(facilities, "utrecht");
            for (int i = 0; i < 5; i++) {
                caller.get(Caller.SAMENWERKEN + "/samenwerkingen/SAM-10344");
            }
            assertThat(facilities.handshakes()).isOne();
            facilities.reset();
            assertThat(facilities.handshakes()).isZero();
        }
    }
}
