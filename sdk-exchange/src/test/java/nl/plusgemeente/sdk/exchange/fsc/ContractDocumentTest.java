package nl.plusgemeente.sdk.exchange.fsc;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import nl.plusgemeente.sdk.core.json.JsonText;
import nl.plusgemeente.sdk.exchange.fixture.FixedTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class ContractDocumentTest {
    private static final JsonText PROPERTIES = new JsonText("{\"a\":[1,null,{\"b\":1.50}]}");

    static Stream<Arguments> grants() {
        ConnectedService delegated = Agreed.SERVICE.onBehalfOf(Agreed.OFFERED_FOR);
        Outway byName = new Outway(Agreed.CONSUMER, new DomainName("outway.example"));
        return Stream.of(
                Arguments.of(Agreed.CONNECTION, '3', Stream.of(Agreed.CONSUMER, Agreed.PROVIDER), Agreed.CONSUMER),
                Arguments.of(
                        ServiceConnectionGrant.of(byName, delegated).with(PROPERTIES),
                        '3',
                        Stream.of(Agreed.CONSUMER, Agreed.PROVIDER, Agreed.OFFERED_FOR),
                        Agreed.CONSUMER),
                Arguments.of(
                        DelegatedServiceConnectionGrant.of(byName, delegated, Agreed.DELEGATOR)
                                .with(PROPERTIES),
                        '4',
                        Stream.of(Agreed.CONSUMER, Agreed.PROVIDER, Agreed.DELEGATOR, Agreed.OFFERED_FOR),
                        Agreed.CONSUMER),
                Arguments.of(
                        ServicePublicationGrant.of(Agreed.DIRECTORY, Agreed.PUBLISHED)
                                .with(PROPERTIES),
                        '2',
                        Stream.of(Agreed.DIRECTORY, Agreed.PROVIDER),
                        Agreed.PROVIDER),
                Arguments.of(
                        DelegatedServicePublicationGrant.of(Agreed.DIRECTORY, Agreed.PUBLISHED, Agreed.DELEGATOR)
                                .with(PROPERTIES),
                        '5',
                        Stream.of(Agreed.DIRECTORY, Agreed.PROVIDER, Agreed.DELEGATOR),
                        Agreed.PROVIDER));
    }

    @ParameterizedTest
    @MethodSource("grants")
    void document_ofEveryKindOfGrant_comesBackWithItsName(
            Grant grant, char digit, Stream<PeerId> parties, PeerId submitter) {
        ContractDocument written = Agreed.contract(grant);

        ContractDocument read = ContractDocument.parse(written.json());

        assertThat(read).isEqualTo(written).hasSameHashCodeAs(written);
        assertThat(read.content().grants().get(0).type()).isEqualTo(grant.type());
        assertThat(read.content().grants().get(0).parties()).isEqualTo(grant.parties());
        assertThat(ContractDocument.of(read.content())).isEqualTo(written);
        GrantHash hash = read.grants().get(0).hash().orElseThrow();
        assertThat(hash.value()).startsWith("$1$" + digit + "$");
        assertThat(hash.type()).isEqualTo(grant.type());
        assertThat(hash.isConnection()).isEqualTo(digit == '3' || digit == '4');
        assertThat(read.grant(hash)).contains(read.content().grants().get(0));
        assertThat(Agreed.contract().grant(hash).isPresent()).isEqualTo(grant.equals(Agreed.CONNECTION));
        assertThat(read.parties()).containsExactlyElementsOf(parties.toList());
        assertThat(grant.submitter()).contains(submitter);
    }

    @Test
    void content_ofAContract_isAllThatItSays() {
        ContractContent content = Agreed.content(Agreed.CONNECTION);

        assertThat(ContractDocument.parse(Agreed.contract().json()).content()).isEqualTo(content);
        assertThat(content.fscVersion()).isEqualTo("2.0.0");
        assertThat(content.hashAlgorithm()).isEqualTo(HashAlgorithm.SHA3_512).hasToString("HASH_ALGORITHM_SHA3_512");
        assertThat(content.createdAt()).isEqualTo(FixedTime.START);
    }

    @Test
    void builder_withoutNumberAndMoment_takesFreshOnes() {
        ContractContent one = ContractContent.builder(Agreed.GROUP, Agreed.VALIDITY, Agreed.CONNECTION)
                .fscVersion("1.0.0")
                .build();
        ContractContent other = ContractContent.builder(Agreed.GROUP, Agreed.VALIDITY, Agreed.CONNECTION)
                .build();

        assertThat(one.iv()).isNotEqualTo(other.iv()).hasSize(36);
        assertThat(one.fscVersion()).isEqualTo("1.0.0");
        assertThat(one.createdAt()).isEqualTo(one.createdAt().truncatedTo(ChronoUnit.SECONDS));
    }

    @Test
    void parse_withMembersThatAreNotKnown_keepsAndHashesThem() {
        ContractDocument known = Agreed.contract();
        ContractDocument more = Agreed.parsed(Agreed.replaced("\"peer_id\"", "\"x_new\":[null,1.0],\"peer_id\""));

        assertThat(more.content()).isEqualTo(known.content());
        assertThat(more.hash()).isNotEqualTo(known.hash());
        assertThat(more.grants().get(0).hash())
                .isNotEqualTo(known.grants().get(0).hash());
        assertThat(Agreed.json(more)).contains("\"x_new\":[null,1]");
    }

    @Test
    void parse_ofAnotherWayOfWriting_givesTheSameName() {
        String json = "\n " + Agreed.replaced("\"iv\":", " \"\\u0069v\" :\t");

        assertThat(Agreed.parsed(json)).isEqualTo(Agreed.contract());
    }

    @Test
    void parse_ofAGrantThatIsNotKnown_keepsIt() {
        ContractDocument contract = Agreed.parsed(Agreed.replaced("GRANT_TYPE_SERVICE_CONNECTION", "GRANT_TYPE_NEW"));

        UnknownGrant grant = (UnknownGrant) contract.content().grants().get(0);
        assertThat(grant.type()).hasToString("GRANT_TYPE_NEW");
        assertThat(grant.data().json()).contains(Agreed.THUMBPRINT);
        assertThat(grant.parties()).isEmpty();
        assertThat(grant.properties()).isEmpty();
        assertThat(grant.submitter()).isEmpty();
        assertThat(contract.grants().get(0).hash()).isEmpty();
        assertThat(ContractDocument.of(contract.content())).isEqualTo(contract);
    }

    @Test
    void parse_ofAnIdentificationThatIsNotKnown_keepsIt() {
        ContractDocument contract =
                Agreed.parsed(Agreed.replaced("IDENTIFICATION_TYPE_PUBLIC_KEY_THUMBPRINT", "IDENTIFICATION_TYPE_NEW"));

        Outway outway = ((ServiceConnectionGrant) contract.content().grants().get(0)).outway();
        assertThat(outway.identification()).isInstanceOf(UnknownIdentification.class);
        assertThat(outway.identification().identifies(Agreed.UTRECHT.certificate()))
                .isFalse();
        assertThat(ContractDocument.of(contract.content())).isEqualTo(contract);
    }

    @Test
    void parse_ofAServiceWithoutType_takesItForAnOwnOne() {
        ContractDocument contract = Agreed.parsed(Agreed.replaced(",\"type\":\"SERVICE_TYPE_SERVICE\"", ""));

        assertThat(contract.content()).isEqualTo(Agreed.contract().content());
        assertThat(contract.hash()).isNotEqualTo(Agreed.contract().hash());
    }

    @Test
    void of_withPropertiesThatAreNoObject_isRefused() {
        assertThatExceptionOfType(ContractException.class)
                .isThrownBy(() -> Agreed.contract(Agreed.CONNECTION.with(new JsonText("[]"))))
                .satisfies(e -> assertThat(e.findings())
                        .containsExactly(
                                new ContractFinding(ContractRule.PROPERTIES_OBJECT, "grants[0].data.properties")));
        UnknownGrant broken = new UnknownGrant(new GrantType("X"), new JsonText("1"));
        assertThatExceptionOfType(ContractException.class)
                .isThrownBy(() -> Agreed.contract(broken))
                .satisfies(e -> assertThat(e.findings().get(0).rule()).isEqualTo(ContractRule.JSON_FORM));
    }

    @Test
    void identification_ofACertificate_isByItsKeyOrName() {
        PublicKeyThumbprint own = PublicKeyThumbprint.of(Agreed.UTRECHT.certificate());

        assertThat(own.value()).matches("[0-9a-f]{64}");
        assertThat(own.identifies(Agreed.UTRECHT.certificate())).isTrue();
        assertThat(own.identifies(Agreed.NIJMEGEN.certificate())).isFalse();
        assertThat(new DomainName("outway.example").identifies(Agreed.UTRECHT.certificate()))
                .isFalse();
    }

    @Test
    void peerId_ofAnOin_isThatOin() {
        assertThat(Agreed.CONSUMER.oin()).isEqualTo(Agreed.UTRECHT.oin());
        assertThat(new PeerId("other-peer").oin()).isEqualTo(Optional.empty());
        assertThat(Agreed.CONSUMER).hasToString("00000099000000344000");
    }

    @Test
    void contract_ofAManager_hasContentAndSignatures() {
        String json = "{\"content\":" + Agreed.json(Agreed.contract()) + ",\"signatures\":{\"accept\":{\""
                + Agreed.CONSUMER + "\":\"a.b.c\"},\"reject\":{},\"revoke\":null}}";

        Contract contract = Contract.parse(json.getBytes(UTF_8));

        assertThat(contract.document()).isEqualTo(Agreed.contract());
        assertThat(contract.signatures())
                .isEqualTo(new ContractSignatures(Map.of(Agreed.CONSUMER, "a.b.c"), Map.of(), Map.of()));
        assertThat(contract.toString())
                .isEqualTo("Contract[" + contract.document().hash() + "]");
        assertThat(contract.document())
                .hasToString("ContractDocument[" + contract.document().hash() + "]");
    }
}
