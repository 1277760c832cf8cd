package nl.plusgemeente.sdk.exchange.fsc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Duration;
import java.util.List;
import nl.plusgemeente.sdk.core.json.JsonText;
import nl.plusgemeente.sdk.exchange.fixture.FixedTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ContractRulesTest {

    @Test
    void require_ofEveryKindOfGrant_findsNothing() {
        ContractRules rules = Agreed.rules();
        ConnectedService delegated = Agreed.SERVICE.onBehalfOf(Agreed.OFFERED_FOR);
        Outway byName = new Outway(Agreed.CONSUMER, new DomainName("outway.example"));
        Grant publication = ServicePublicationGrant.of(Agreed.DIRECTORY, Agreed.PUBLISHED);

        assertThat(rules.require(
                        Agreed.contract(
                                Agreed.CONNECTION,
                                DelegatedServiceConnectionGrant.of(byName, delegated, Agreed.DELEGATOR)),
                        Agreed.CONSUMER))
                .isEmpty();
        assertThat(rules.require(Agreed.contract(publication), Agreed.PROVIDER)).isEmpty();
        assertThat(rules.require(Agreed.contract(
                        DelegatedServicePublicationGrant.of(Agreed.DIRECTORY, Agreed.PUBLISHED, Agreed.DELEGATOR))))
                .isEmpty();
    }

    @Test
    void check_ofMuchThatIsWrong_findsAllAtOnce() {
        Outway odd = new Outway(Agreed.CONSUMER, new DomainName("*.example"));
        ContractContent content = new ContractContent(
                "3",
                "x",
                "other",
                new Validity(FixedTime.START, FixedTime.START.minusSeconds(1)),
                List.of(
                        ServiceConnectionGrant.of(odd, ConnectedService.of(Agreed.PROVIDER, "a b")),
                        ServicePublicationGrant.of(
                                Agreed.DIRECTORY,
                                new PublishedService(Agreed.PROVIDER, "", new ServiceProtocol("PROTOCOL_UDP")))),
                new HashAlgorithm("MD5"),
                FixedTime.START.plusSeconds(61));

        assertThat(Agreed.rules().check(ContractDocument.of(content)))
                .extracting(ContractFinding::rule)
                .containsExactly(
                        ContractRule.FSC_VERSION,
                        ContractRule.IV_FORM,
                        ContractRule.GROUP,
                        ContractRule.VALIDITY_ORDER,
                        ContractRule.VALIDITY_END,
                        ContractRule.HASH_ALGORITHM,
                        ContractRule.CREATED_AT,
                        ContractRule.GRANT_COMBINATION,
                        ContractRule.DOMAIN_NAME,
                        ContractRule.SERVICE_NAME,
                        ContractRule.SERVICE_NAME,
                        ContractRule.PROTOCOL);
        assertThatExceptionOfType(ContractException.class)
                .isThrownBy(() -> Agreed.rules().require(ContractDocument.of(content)))
                .withMessageContaining("; and more")
                .satisfies(e -> assertThat(e.findings()).hasSize(12));
    }

    @Test
    void require_ofWhatIsOnlyAdvisedAgainst_tellsSo() {
        JsonText large = new JsonText("{\"a\":\"" + "x".repeat(1_000_000) + "\"}");
        ContractDocument contract =
                Agreed.contract(ServiceConnectionGrant.of(Agreed.OUTWAY, ConnectedService.of(Agreed.PROVIDER, "ab"))
                        .with(large));

        assertThat(Agreed.rules().require(contract))
                .extracting(ContractFinding::message)
                .containsExactly(
                        "grants[0].data.service.name SHOULD: a name of a service has 3 characters or more",
                        "grants[0].data.properties SHOULD: properties are not larger than 1 MB");
    }

    @Test
    void require_ofAContractFromAnotherPeer_isRefused() {
        assertThatExceptionOfType(ContractException.class)
                .isThrownBy(() -> Agreed.rules().require(Agreed.contract(), Agreed.PROVIDER))
                .satisfies(e -> assertThat(e.findings())
                        .containsExactly(new ContractFinding(ContractRule.SUBMITTER, "grants[0].data")));
        ContractDocument unknown = Agreed.parsed(Agreed.replaced("GRANT_TYPE_SERVICE_CONNECTION", "GRANT_TYPE_NEW"));
        assertThatExceptionOfType(ContractException.class)
                .isThrownBy(() -> Agreed.rules().require(unknown, Agreed.CONSUMER))
                .satisfies(e -> assertThat(e.findings()).hasSize(1));
    }

    @Test
    void require_withAnIvThatIsTaken_isRefused() {
        ContractRules rules = ContractRules.builder(Agreed.GROUP)
                .time(new FixedTime())
                .ivTaken(iv -> iv.startsWith("0633"))
                .build();

        assertThat(rules.check(Agreed.contract())).containsExactly(new ContractFinding(ContractRule.IV_UNIQUE, "iv"));
    }

    @Test
    void builder_withOtherLimits_checksByThem() {
        ContractRules rules = ContractRules.builder(Agreed.GROUP)
                .time(new FixedTime(FixedTime.START.minusSeconds(1)))
                .clockSkew(Duration.ZERO)
                .mostGrants(1)
                .fscVersions("1.0.0")
                .build();
        ContractDocument two = Agreed.contract(
                Agreed.CONNECTION, ServiceConnectionGrant.of(Agreed.OUTWAY, ConnectedService.of(Agreed.PROVIDER, "b")));

        assertThat(rules.check(two))
                .extracting(ContractFinding::rule)
                .containsExactly(ContractRule.FSC_VERSION, ContractRule.CREATED_AT, ContractRule.GRANT_LIMIT);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ContractRules.builder(Agreed.GROUP).mostGrants(0));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ContractRules.builder(Agreed.GROUP).clockSkew(Duration.ofSeconds(-1)));
        assertThatIllegalArgumentException().isThrownBy(() -> ContractRules.builder("a b"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "ab", "a b", "abc\n"})
    void peerId_ofAnotherForm_isRefused(String id) {
        assertThatIllegalArgumentException().isThrownBy(() -> new PeerId(id));
    }

    @Test
    void finding_ofAContractAsAWhole_saysSo() {
        assertThat(new ContractFinding(ContractRule.SIZE, "").message()).startsWith("contract MUST: the JSON");
    }
}
