package nl.plusgemeente.sdk.omgevingswet.plannen;

/** A plan with every member. */
final class PlanJson {
    static final String EVERYTHING = """
            {"id":"NL.IMRO.0995.BP00099-VG01","type":"bestemmingsplan","naam":"Lelystad -\\n  Centrum",
             "beleidsmatigVerantwoordelijkeOverheid":{"type":null,"code":"0995","naam":"Lelystad"},
             "publicerendBevoegdGezag":null,"locatienamen":["Lelystad"],
             "planstatusInfo":{"planstatus":"vastgesteld","datum":"2016-05-31"},
             "illustraties":[{"href":"h","type":"t","naam":"n","legendanaam":"legenda"}],
             "verwijzingNaarVaststellingsbesluit":"https://x.example/b","besluitnummer":"12",
             "verwijzingNorm":["IMRO2012"],"normadressant":["burger"],
             "ondergronden":[{"type":"GBKN","datum":"2015-01-01"}],
             "heeftOnderdelen":[{"type":"regels","externeReferenties":["https://x.example/r"],
               "heeftObjectgerichteTeksten":[{"type":"regels","titel":"Artikel 1","href":"h"}]}],
             "regelStatus":"geldend","regelBinding":"iets nieuws","isHistorisch":true,"verwijderdOp":"2024-01-02",
             "isTamPlan":"true","beroepEnBezwaar":"nee","isParapluplan":false,"eindeRechtsgeldigheid":"2024-01-01",
             "geometrie":{"type":"Point","coordinates":[160500,501500]},
             "relatiesMetExternePlannen":{"vervangt":[{"naam":"Oud","id":"o","dossier":null,
               "planstatusInfo":{"planstatus":"vastgesteld","datum":"2001-01-01"},"href":"h"}]},
             "relatiesVanuitExternePlannen":null,"dossier":{"id":"d","status":"in werking"},
             "verwijzingNaarGml":"https://x.example/g","_links":{"self":{"href":"s"}}}""";

    private PlanJson() {}
}
