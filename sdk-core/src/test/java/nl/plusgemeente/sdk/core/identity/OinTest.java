package nl.plusgemeente.sdk.core.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.security.KeyPair;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.StringLength;
import nl.jqno.equalsverifier.EqualsVerifier;
import nl.jqno.equalsverifier.Warning;
import org.bouncycastle.asn1.ASN1Encodable;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.DERBMPString;
import org.bouncycastle.asn1.DERPrintableString;
import org.bouncycastle.asn1.DERUTF8String;
import org.bouncycastle.asn1.x500.AttributeTypeAndValue;
import org.bouncycastle.asn1.x500.X500NameBuilder;
import org.bouncycastle.asn1.x500.style.BCStyle;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OinTest {
    private static final KeyPair KEYS = TestPki.ec();
    private static final ASN1ObjectIdentifier SERIAL_NUMBER = new ASN1ObjectIdentifier("2.5.4.5");

    @ParameterizedTest
    @ValueSource(
            strings = {"00000001002220647000", "00000004194049711000", "0000000725KL00000000", "00000008ab1200000000"})
    void of_validNumber_keepsItAsItIs(String value) {
        assertThat(Oin.of(value).value()).isEqualTo(value);
        assertThat(Oin.of(value)).hasToString(value);
    }

    @Property
    void of_twentyDigits_isAccepted(@ForAll @CharRange(from = '0', to = '9') @StringLength(20) String digits) {
        assertThat(Oin.of(digits).prefix()).isEqualTo(digits.substring(0, 8));
    }

    @Property
    void of_anyText_isKeptOrRefused(@ForAll String text) {
        Assume.that(!text.matches("[0-9]{8}[0-9A-Za-z]{12}"));
        assertThatIllegalArgumentException().isThrownBy(() -> Oin.of(text));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "0000000100222064700",
                "000000010022206470000",
                " 00000001002220647000",
                "0000000A002220647000",
                "00000001002220647.00",
                "00000001002220647_00",
                "0000000100222064700é",
                "٠٠٠٠٠٠٠١٠٠٢٢٢٠٦٤٧٠٠٠",
                "０００００００１００２２２０６４７０００"
            })
    void of_otherForm_isRefusedWithAnExample(String value) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Oin.of(value))
                .withMessageContaining("20 positions")
                .withMessageContaining("00000001002220647000");
    }

    @Test
    void rsin_rsinPrefix_isTheNumberInTheMiddle() {
        assertThat(Oin.of("00000001002220647000").rsin()).contains(Rsin.of("002220647"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"00000003002220647000", "00000001123456789000", "00000001AB2220647000"})
    void rsin_otherRegisterOrNoRsin_isEmpty(String value) {
        assertThat(Oin.of(value).rsin()).isEmpty();
    }

    @Test
    void isTest_testPrefix_isTrue() {
        assertThat(TestPki.OIN.isTest()).isTrue();
        assertThat(Oin.of("99999999000000344000").isTest()).isTrue();
        assertThat(Oin.of("00000001002220647000").isTest()).isFalse();
        assertThat(Oin.of("00000003000000990000").isTest()).isFalse();
    }

    @Test
    void ofSubject_anyStringType_isFound() {
        assertThat(Oin.ofSubject(TestPki.certificate(KEYS))).contains(TestPki.OIN);
        for (ASN1Encodable value : new ASN1Encodable[] {
            new DERPrintableString(TestPki.OIN.value()),
            new DERUTF8String(TestPki.OIN.value()),
            new DERBMPString(TestPki.OIN.value())
        }) {
            X500NameBuilder name = new X500NameBuilder(BCStyle.INSTANCE)
                    .addRDN(BCStyle.CN, "x".repeat(60))
                    .addRDN(BCStyle.OU, "TEST ".repeat(60))
                    .addRDN(SERIAL_NUMBER, value);
            assertThat(Oin.ofSubject(TestPki.certificate(KEYS, name.build()))).contains(TestPki.OIN);
        }
    }

    @Test
    void ofSubject_partOfMultiValuedRdn_isFound() {
        X500NameBuilder name = new X500NameBuilder(BCStyle.INSTANCE).addMultiValuedRDN(new AttributeTypeAndValue[] {
            new AttributeTypeAndValue(BCStyle.CN, new DERUTF8String("TEST")),
            new AttributeTypeAndValue(SERIAL_NUMBER, new DERPrintableString(TestPki.OIN.value()))
        });
        assertThat(Oin.ofSubject(TestPki.certificate(KEYS, name.build()))).contains(TestPki.OIN);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "CN=TEST",
                "CN=TEST, 2.5.4.5=12345",
                "2.5.4.5=00000099000000344000, CN=TEST, 2.5.4.5=00000099000000345000"
            })
    void ofSubject_noneOrNotOneOin_isEmpty(String subject) {
        assertThat(Oin.ofSubject(TestPki.certificate(KEYS, subject))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"TEST,serialNumber=00000099000000344000", "+2.5.4.5=00000099000000344000", "\",2.5.4.5=#00"})
    void ofSubject_otherAttributeThatPosesAsOne_isNotTaken(String commonName) {
        X500NameBuilder name = new X500NameBuilder(BCStyle.INSTANCE).addRDN(BCStyle.CN, commonName);
        assertThat(Oin.ofSubject(TestPki.certificate(KEYS, name.build()))).isEmpty();
        name.addRDN(SERIAL_NUMBER, new DERPrintableString("00000099000000345000"));
        assertThat(Oin.ofSubject(TestPki.certificate(KEYS, name.build()))).contains(Oin.of("00000099000000345000"));
    }

    @Test
    void equals_isByValue() {
        EqualsVerifier.forClass(Oin.class)
                .withPrefabValues(String.class, "00000001002220647000", "00000004194049711000")
                .suppress(Warning.NULL_FIELDS)
                .verify();
    }
}
