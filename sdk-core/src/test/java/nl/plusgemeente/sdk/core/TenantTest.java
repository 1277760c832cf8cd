package nl.plusgemeente.sdk.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import nl.plusgemeente.sdk.core.fixture.Canary;
import nl.plusgemeente.sdk.core.fixture.Facilities;
import nl.plusgemeente.sdk.core.identity.Gemeentecode;
import nl.plusgemeente.sdk.core.identity.Oin;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** One organisation as a value. */
class TenantTest {

    @Test
    void builder_keepsWhatItWasGiven() {
        Oin second = Oin.of("00000099000000355000");
        Tenant.Builder builder = Tenant.builder("utrecht", Facilities.OIN)
                .alsoKnownAs(second)
                .gemeentecode("0344")
                .callsPerSecond(5)
                .credential("test", new Facilities.Key());
        Tenant tenant = builder.build();
        builder.credential("test", new Facilities.Key()).credential("anders", new Facilities.Key());
        assertThat(tenant.oin()).isEqualTo(Facilities.OIN);
        assertThat(tenant.oins()).containsExactly(Facilities.OIN, second);
        assertThat(tenant.gemeentecode()).contains(Gemeentecode.of("0344"));
        assertThat(tenant.callsPerSecond()).contains(5);
        assertThat(tenant.facilities()).containsExactly("test");
        assertThat(tenant.credentials("test")).hasSize(1);
        assertThat(tenant.credentials("anders")).isEmpty();
        assertThat(tenant.identity()).isEmpty();
        assertThat(tenant).hasToString("Tenant[utrecht, OIN 00000099000000344000]");
        Canary.absentFrom(tenant.toString());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Utrecht", "-x", "a b", "a_b", "\u0131", "a/b", "a\nb"})
    void idOfAnotherForm_isRefused(String id) {
        assertThatThrownBy(() -> Tenant.builder(id, Facilities.OIN)).hasMessageContaining("a tenant's id has 1 to 63");
    }

    @ParameterizedTest
    @ValueSource(ints = {0, -1, Integer.MIN_VALUE})
    void callsPerSecondBelowOne_areRefused(int calls) {
        Tenant.Builder builder = Tenant.builder("x", Facilities.OIN);
        assertThatThrownBy(() -> builder.callsPerSecond(calls))
                .hasMessage("calls per second are at least 1, not " + calls);
    }
}
