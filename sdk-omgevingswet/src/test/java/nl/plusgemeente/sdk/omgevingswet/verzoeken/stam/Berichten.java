package nl.plusgemeente.sdk.omgevingswet.verzoeken.stam;

/** Messages for tests. */
final class Berichten {
    static final String OIN = "00000099000000001000";
    static final String OTHER_OIN = "00000099000000009000";

    /** A number for tests that passes the elfproef, and belongs to nobody. */
    static final String BSN = "999990019";

    private Berichten() {}

    /** One with something in every block. */
    static String whole() {
        return """
                <?xml version="1.0" encoding="UTF-8"?>
                <vx:verzoek xmlns:vx="http://www.omgevingswet.nl/koppelvlak/stam-v4/verzoek"
                    xmlns:imam="http://www.omgevingswet.nl/koppelvlak/stam-v4/IMAM" xmlns:gml="http://www.opengis.net/gml/3.2">
                  <vx:verzoeknummer>2026112500001</vx:verzoeknummer><vx:volgnummer>2</vx:volgnummer>
                  <vx:doel>Aanvullen</vx:doel><vx:type>Aanvraag vergunning</vx:type>
                  <vx:naam>Dakkapel &amp; erker</vx:naam>
                  <vx:indiendatum>2026-11-25T10:11:12+01:00</vx:indiendatum><vx:ambtshalve>nee</vx:ambtshalve>
                  <vx:project><vx:projectId>P-77</vx:projectId><vx:naam>Testkade</vx:naam></vx:project>
                  <vx:bevoegdGezag><vx:oin>%1$s</vx:oin><vx:naam>gemeente Test</vx:naam></vx:bevoegdGezag>
                  <vx:bevoegdGezagHistorie><vx:bevoegdGezag><vx:oin>%2$s</vx:oin></vx:bevoegdGezag></vx:bevoegdGezagHistorie>
                  <vx:uitvoerendeInstantie><vx:oin>%2$s</vx:oin></vx:uitvoerendeInstantie>
                  <vx:uitvoerendeInstantieHistorie><vx:reden>omgeleid</vx:reden></vx:uitvoerendeInstantieHistorie>
                  <vx:initiatiefnemer><vx:natuurlijkPersoon>
                    <imam:bsn>%3$s</imam:bsn><imam:achternaam>Ester</imam:achternaam><imam:voorletters>T.</imam:voorletters>
                    <imam:correspondentieAdres><imam:binnenlandsAdres><imam:straatnaam>Testkade</imam:straatnaam></imam:binnenlandsAdres></imam:correspondentieAdres>
                    <imam:verblijfsadres><imam:straatnaam>Testgracht</imam:straatnaam><imam:huisnummer>12</imam:huisnummer></imam:verblijfsadres>
                  </vx:natuurlijkPersoon></vx:initiatiefnemer>
                  <vx:gemachtigde><vx:NietNatuurlijkPersoon>
                    <imam:kvkNummer>90000001</imam:kvkNummer>
                    <imam:postAdres><imam:afwijkendAdres><imam:adrestype>Postbus</imam:adrestype></imam:afwijkendAdres></imam:postAdres>
                    <imam:bezoekadres><imam:straatnaam>Testlaan</imam:straatnaam></imam:bezoekadres>
                    <imam:vestiging><imam:vestigingsnummer>000000000001</imam:vestigingsnummer>
                      <imam:locatieAdresVestiging><imam:straatnaam>Testplein</imam:straatnaam></imam:locatieAdresVestiging></imam:vestiging>
                  </vx:NietNatuurlijkPersoon></vx:gemachtigde>
                  <vx:contactpersoon><imam:emailadres>test@example.nl</imam:emailadres>
                    <imam:buitenlandsAdres><imam:adresBuitenland1>Teststrasse 1</imam:adresBuitenland1></imam:buitenlandsAdres></vx:contactpersoon>
                  <vx:projectlocaties><vx:projectlocatie>
                    <imam:adresAanduiding><imam:postcode>1234AB</imam:postcode></imam:adresAanduiding>
                    <imam:kadastraleGegevens><imam:sectie>A</imam:sectie></imam:kadastraleGegevens>
                    <imam:coordinatenOpgegeven><gml:Point srsName="urn:ogc:def:crs:EPSG::28992"><gml:pos>160500.5 501500</gml:pos></gml:Point></imam:coordinatenOpgegeven>
                    <imam:coordinatenEtrs><imam:lat>52.5</imam:lat><imam:lon>5.47</imam:lon></imam:coordinatenEtrs>
                    <gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>160000 501000 161000 501000 161000 502000 160000 501000</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon>
                  </vx:projectlocatie></vx:projectlocaties>
                  <vx:projectactiviteiten><vx:projectactiviteit><vx:id>nl.imow-gm0995.activiteit.Dakkapel</vx:id><vx:activiteitnaam>Dakkapel bouwen</vx:activiteitnaam>
                    <vx:specificaties><vx:specificatie groep="g1"><vx:vraagId>284856</vx:vraagId><vx:vraagtekst>Wat kost het?</vx:vraagtekst>
                      <vx:antwoord eenheid="EUR"> 12.500,00 </vx:antwoord><vx:antwoord>nog een</vx:antwoord><vx:oorsprantwoord>opgave</vx:oorsprantwoord>
                      <vx:gevraagdeBijlage><vx:documentsoortDSO>Tekening</vx:documentsoortDSO><vx:documenten><vx:document>
                        <vx:documentId>D-1</vx:documentId><vx:bestandsnaam>gevel.pdf</vx:bestandsnaam><vx:vertrouwelijk>true</vx:vertrouwelijk></vx:document></vx:documenten></vx:gevraagdeBijlage>
                    </vx:specificatie></vx:specificaties></vx:projectactiviteit></vx:projectactiviteiten>
                  <vx:verzoekbijlages><vx:document><vx:documentId>D-2</vx:documentId></vx:document></vx:verzoekbijlages>
                  <vx:nieuwBlok soort="x"><vx:iets><![CDATA[a < b]]></vx:iets></vx:nieuwBlok>
                </vx:verzoek>
                """.formatted(OIN, OTHER_OIN, BSN);
    }

    /** A request with these elements in it. */
    static String with(String elements) {
        return "<vx:verzoek xmlns:vx=\"http://www.omgevingswet.nl/koppelvlak/stam-v4/verzoek\">"
                + "<vx:verzoeknummer>2026112500001</vx:verzoeknummer>" + elements + "</vx:verzoek>";
    }
}
