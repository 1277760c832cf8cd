package nl.plusgemeente.sdk.omgevingswet.presenteren;

/** Answers of Presenteren v8 with as many members as there are. */
final class PresenterenJson {
    static final String RULES = """
            {"_links":{"self":{"href":"s"},"beoogdeOpvolgerVan":{"href":"https://x/regeling"}},
             "regelteksten":[{"identificatie":"rt1","wId":"w1","geregistreerdMet":{"versie":1}}],
             "regelsVoorIedereen":[
              {"identificatie":"r1","idealisatie":{"code":"i","waarde":"exact"},"regeltekstRef":"rt1","locatieRefs":["l1"],
               "themas":[{"code":"t","waarde":"natuur"}],"gebiedsaanwijzingRefs":["g1"],"omgevingsnormRefs":["n1"],
               "kaartRefs":["k1"],"activiteitLocatieaanduidingen":[
                {"identificatie":"a1","activiteitRef":"act1","locatieRefs":["l1","elders"],"_delta":{"bewerking":"toevoegen"},
                 "activiteitregelkwalificatie":{"code":"c","waarde":"vergunningplicht"},
                 "symbolisatie":{"geometrieType":"vlak","symboolcode":"vag104"}}]}],
             "omgevingswaarderegels":[{"identificatie":"ow","regeltekstRef":"rt1","omgevingswaardeRefs":["n2"]}],
             "instructieregels":[{"identificatie":"ir","regeltekstRef":"rt1",
              "instructieregelTaakuitoefeningen":[{"code":"c","waarde":"w"}]}],
             "activiteiten":[{"identificatie":"act1","naam":"Kappen","groep":{"code":"g","waarde":"kap"},
               "symboolcodes":{"vlak":"vag104"},"bovenliggendeActiviteitRef":"elders","gerelateerdeActiviteitRefs":["act2"],
               "_delta":{"bewerking":"wijzigen","wijzigingen":{"naam":"Kap"},
                "lijstWijzigingen":{"gerelateerdeActiviteitRefs":{"toegevoegd":["a2"],"verwijderd":["a3"]}}}}],
             "locaties":[{"identificatie":"l1","locatieType":"Ambtsgebied","geometrieIdentificatie":"GM0995_20230101",
               "noemer":"Ambtsgebied","_extraInfo":{"boundingBox":{"minx":1}}}],
             "gebiedsaanwijzingen":[{"identificatie":"g1","naam":"Kern","type":{"waarde":"functie"},"locatieRefs":["l1"]}],
             "omgevingsnormen":[{"identificatie":"n1","naam":"Hoogte","type":{"code":"t","waarde":"hoogte"},
               "eenheid":{"code":"m","waarde":"meter"},"normwaarden":[{"identificatie":"nw","kwantitatieveWaarde":12.50,
               "locatieRefs":["l1"]}]}],
             "omgevingswaarden":[{"identificatie":"n2","naam":"Lucht"}],
             "kaarten":[{"identificatie":"k1","naam":"Kaart 1","nummer":3,"kaartlagen":[{"naam":"laag","niveau":2,
               "activiteitLocatieaanduidingRefs":["a1"]}]}],
             "geselecteerdeLocatieRefs":["l1"]}""";

    static final String POLICY = """
            {"_links":{"self":{"href":"s"}},"divisies":[{"identificatie":"d","wId":"w"}],
             "divisieteksten":[{"identificatie":"dt","wId":"w2"}],
             "tekstdelen":[{"identificatie":"t","idealisatie":{"code":"i","waarde":"exact"},"divisieRef":"d",
              "divisietekstRef":"dt","themas":[{"code":"t","waarde":"w"}],"locatieRefs":["l"],"hoofdlijnRefs":["h"],
              "gebiedsaanwijzingRefs":["g"],"kaartRefs":["k"],"_delta":{"bewerking":"wijzigen"}}],
             "hoofdlijnen":[{"identificatie":"h","soort":"ambitie","naam":"Groen"}],
             "locaties":[{"identificatie":"l","locatieType":"Gebied"}],"gebiedsaanwijzingen":[],"kaarten":[],
             "geselecteerdeLocatieRefs":["l"]}""";

    static final String ONTWERP = """
            {"identificatie":"/akn/x","ontwerpbesluitIdentificatie":"/akn/bill","technischId":"_akn_x_akn_bill",
             "officieleTitel":"Plan","type":{"code":"/join/id/stop/regelingtype_003","waarde":"Omgevingsplan"},
             "geregistreerdMet":{"versie":1,"tijdstipRegistratie":"2022-04-12T23:20:50.52Z"},
             "besluitMetadata":{"citeerTitel":"Besluit"},"conditie":"c","heeftBijlagen":true,"isVervangRegeling":true,
             "aangeleverdDoorEen":{"naam":"n","bestuurslaag":"gemeente","code":"gm0995"},
             "procedureverloop":{"bekendOp":"2024-01-02","ontvangenOp":"2024-01-01","procedurestappen":[
              {"soortStap":{"code":"k","waarde":"publicatie"},"voltooidOp":"2024-01-03"}]},
             "_embedded":{"ontwerpRegelingsgebied":{"identificatie":"g","technischId":"gt","status":"s",
              "locatieType":"Gebiedengroep","_embedded":{"omvat":[{"identificatie":"g1"}],
              "omvatVastgesteld":[{"identificatie":"g2","locatieType":"Gebied"}]}},
              "vastgesteldRegelingsgebied":{"identificatie":"v"}},"_links":{"beoogdeOpvolgerVan":{"href":"https://x/y"}}}""";

    static final String VERGUNNING = """
            {"identificatie":"v","referentienummer":"Z1","type":{"code":"c","waarde":"w"},
             "geregistreerdMet":{"versie":1,"beginInwerking":"2024-04-01","tijdstipRegistratie":"2024-04-01T09:30:00Z"},
             "iMROPlanidentificatie":["NL.IMRO.1"],"_embedded":{"vergunningsgebied":{"identificatie":"g",
              "locatieType":"Gebied","noemer":"n","_embedded":{"omvat":[{"identificatie":"g1"}]}}},
             "aangeleverdDoorEen":{"naam":"n","bestuurslaag":"gemeente","code":"gm0995"},
             "_links":{"self":{"href":"https://x"}}}""";

    static final String ONDERWERPEN = """
            {"%s":[{"technischId":"t","activiteiten":[{"identificatie":"a","naam":"n",
              "activiteitLocatieaanduidingen":["ala"],"_delta":{"bewerking":"b","wijzigingen":{"naam":"n"}}}],
             "themas":[{"code":"c","waarde":"natuur","_delta":{"bewerking":"b"}}],"_links":{"regeling":{"href":"r"}}}]}""";

    private PresenterenJson() {}

    static String page(String name, String item) {
        return "{\"_embedded\":{\"" + name + "\":[" + item + "]},\"page\":{\"number\":1,\"size\":1,\"totalElements\":1,"
                + "\"totalPages\":1},\"_links\":{\"self\":{\"href\":\"s\"},\"next\":{\"href\":null}}}";
    }
}
