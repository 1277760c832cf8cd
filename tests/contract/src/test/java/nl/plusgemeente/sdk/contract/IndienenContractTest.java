package nl.plusgemeente.sdk.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.concurrent.atomic.AtomicReference;
import nl.plusgemeente.sdk.auth.BearerToken;
import nl.plusgemeente.sdk.core.GemeenteSdk;
import nl.plusgemeente.sdk.core.error.ConfigurationException;
import nl.plusgemeente.sdk.core.error.CredentialsRefusedException;
import nl.plusgemeente.sdk.core.error.InvalidRequestException;
import nl.plusgemeente.sdk.core.error.NotFoundException;
import nl.plusgemeente.sdk.core.error.SdkException;
import nl.plusgemeente.sdk.core.http.RequestBody;
import nl.plusgemeente.sdk.core.identity.Secret;
import nl.plusgemeente.sdk.mock.Fault;
import nl.plusgemeente.sdk.mock.MockFacilities;
import nl.plusgemeente.sdk.mock.ReceivedRequest;
import nl.plusgemeente.sdk.omgevingswet.verzoeken.experimental.DocumentLink;
import nl.plusgemeente.sdk.omgevingswet.verzoeken.experimental.IndienConcept;
import nl.plusgemeente.sdk.omgevingswet.verzoeken.experimental.IndienNames;
import nl.plusgemeente.sdk.omgevingswet.verzoeken.experimental.Indienen;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Verzoek indienen v5, every operation. */
class IndienenContractTest {
    private static final String PATH = "/publiek/verzoeken/api/indienen/v5/verzoeken";
    private static final MovingClock CLOCK = new MovingClock();

    @RegisterExtension
    static final MockFacilities facilities =
            MockFacilities.builder().tenants(2).clock(CLOCK).build();

    private Indienen indienen;
    private RequestBody message;

    @BeforeEach
    void client(GemeenteSdk sdk) {
        CLOCK.now.set(Instant.now());
        indienen = with(sdk, facilities.verzoeken().token());
        message = json(
                "{\"bevoegdGezag\":{\"oin\":\"" + facilities.tenants().get(0).oin() + "\"}}");
    }

    @Test
    void filing_twoSteps_isDoneAndKnownToTheAuthority() {
        IndienConcept concept = indienen.begin(message);
        concept.documentLinks().forEach(link -> indienen.upload(concept, link, json("{}")));
        String number = indienen.finish(concept);

        assertThat(facilities.verzoeken().all())
                .anySatisfy(verzoek -> assertThat(verzoek.verzoeknummer()).isEqualTo(number));
        assertThat(facilities.requests())
                .extracting(request -> request.method() + " " + request.url())
                .containsExactlyInAnyOrder( // of the links, an answer tells no order
                        "POST " + PATH,
                        "PUT " + PATH + "/" + concept.verzoekId() + "/documenten/bijlage-1",
                        "PUT " + PATH + "/" + concept.verzoekId() + "/documenten/bijlage-2",
                        "POST " + PATH + "/" + concept.verzoekId());
        assertThat(facilities.requests()).allSatisfy(request -> {
            assertThat(request.header("Authorization"))
                    .contains("Bearer " + facilities.verzoeken().token());
            assertThat(request.header("x-api-key")).isEmpty();
        });
        ReceivedRequest first = facilities.requests().get(0);
        assertThat(first.header("Content-Type")).contains("application/json");
        assertThat(first.text()).contains("bevoegdGezag");
    }

    @Test
    void begin_wrongTokenOrMessage_isRefused(GemeenteSdk sdk) {
        assertThatExceptionOfType(CredentialsRefusedException.class)
                .isThrownBy(() -> with(sdk, "wrong").begin(message));
        assertThatExceptionOfType(InvalidRequestException.class).isThrownBy(() -> indienen.begin(json("[]")));
        assertThatExceptionOfType(InvalidRequestException.class).isThrownBy(() -> indienen.begin(json("{}")));
    }

    @Test
    void finish_twice_isRefusedTheSecondTime() {
        IndienConcept concept = indienen.begin(message);
        indienen.finish(concept);

        assertThatExceptionOfType(NotFoundException.class).isThrownBy(() -> indienen.finish(concept));
    }

    @Test
    void finish_draftThatTheApiDropped_isRefused() {
        IndienConcept concept = indienen.begin(message);
        CLOCK.now.set(Instant.now().plus(Duration.ofHours(25)));

        assertThatExceptionOfType(NotFoundException.class).isThrownBy(() -> indienen.finish(concept));
    }

    @Test
    void beginOrFinish_brokenOrFailing_isNotRepeated() {
        IndienConcept concept = indienen.begin(message);
        for (Fault fault : new Fault[] {Fault.serviceUnavailable(), Fault.emptyBody()}) {
            int before = facilities.requests().size();
            facilities.fault(fault.times(1)).on("indienen-v5");
            assertThatExceptionOfType(SdkException.class)
                    .isThrownBy(() -> indienen.finish(concept))
                    .satisfies(e -> assertThat(e.attempts()).isEqualTo(1));
            assertThat(facilities.requests()).hasSize(before + 1);
        }
    }

    @Test
    void begin_noAnswerInTime_isNotRepeated() {
        facilities.fault(Fault.delay(Duration.ofSeconds(3))).on("indienen-v5", "verzoeken");
        try (GemeenteSdk impatient =
                facilities.sdk().responseTimeout(Duration.ofMillis(300)).build()) {
            Indienen hasty = with(impatient, facilities.verzoeken().token());
            assertThatExceptionOfType(SdkException.class)
                    .isThrownBy(() -> hasty.begin(message))
                    .satisfies(e -> assertThat(e.code().number()).isEqualTo(2005))
                    .satisfies(e -> assertThat(e.attempts()).isEqualTo(1));
        }
    }

    @Test
    void upload_sameLinkOnAnotherHost_keepsTheTokenBack() {
        IndienConcept concept = indienen.begin(message);
        DocumentLink link = new DocumentLink("x", URI.create("https://elsewhere.example" + PATH + "/1/documenten/x"));

        assertThatExceptionOfType(ConfigurationException.class)
                .isThrownBy(() -> indienen.upload(concept, link, json("{}")));
        assertThat(facilities.requests()).hasSize(1);
    }

    private static Indienen with(GemeenteSdk sdk, String token) {
        return Indienen.with(
                sdk.onBehalfOf("lelystad").caller(), BearerToken.of(Secret.of(token)), IndienNames.GUESSED);
    }

    private static RequestBody json(String text) {
        return RequestBody.of(text.getBytes(StandardCharsets.UTF_8), "application/json");
    }

    /** A clock that tests move. */
    private static final class MovingClock extends Clock {
        private final AtomicReference<Instant> now = new AtomicReference<>(Instant.now());

        @Override
        public Instant instant() {
            return now.get();
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }
    }
}
