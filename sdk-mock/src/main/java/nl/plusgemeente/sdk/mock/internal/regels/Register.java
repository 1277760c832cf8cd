package nl.plusgemeente.sdk.mock.internal.regels;

import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.plusgemeente.sdk.mock.MockTenant;
import nl.plusgemeente.sdk.mock.internal.data.Dataset;
import nl.plusgemeente.sdk.mock.internal.data.Regeling;

/** The activities that the municipalities annotated in their omgevingsplan, in the order that the register has them. */
public final class Register {

    static final List<String> TYPERINGEN = List.of("Conclusie", "IndieningsvereistenVergunning");
    private static final String ROOT = "ActInOmgevingsplangebied";
    private static final ZoneId NEDERLAND = ZoneId.of("Europe/Amsterdam");

    private final List<Activiteit> activiteiten = new ArrayList<>();

    public Register(Dataset dataset, List<MockTenant> tenants, Clock clock) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), NEDERLAND);
        for (MockTenant tenant : tenants) {
            tenant.gemeentecode()
                    .flatMap(code -> dataset.regeling("_akn_nl_act_gm" + code + "_2020_omgevingsplan", today))
                    .ifPresent(plan -> add(tenant, plan));
        }
    }

    private void add(MockTenant tenant, Regeling plan) {
        JsonObject annotaties = plan.regeltekstannotaties();
        String ambtsgebied = annotaties.getJsonArray("locaties").stream()
                .map(JsonValue::asJsonObject)
                .map(locatie -> locatie.getString("identificatie"))
                .filter(id -> id.contains(".ambtsgebied."))
                .findFirst()
                .orElseThrow();
        Map<String, List<String>> groups = new LinkedHashMap<>();
        for (JsonValue value : annotaties.getJsonArray("activiteiten")) {
            JsonObject activiteit = value.asJsonObject();
            String naam = last(activiteit.getString("identificatie"));
            String boven = last(activiteit.getString("bovenliggendeActiviteitRef"));
            groups.computeIfAbsent(boven, key -> new ArrayList<>()).add(naam);
            activiteiten.add(new Activiteit(
                    naam,
                    activiteit.getString("naam"),
                    tenant,
                    Optional.of(ambtsgebied),
                    Optional.of(boven),
                    List.of()));
        }
        groups.forEach((group, members) -> activiteiten.add(
                new Activiteit(group, group, tenant, Optional.empty(), Optional.of(ROOT), List.copyOf(members))));
        activiteiten.add(new Activiteit(
                ROOT,
                "Activiteit in omgevingsplangebied",
                tenant,
                Optional.empty(),
                Optional.empty(),
                List.copyOf(groups.keySet())));
    }

    List<Activiteit> activiteiten() {
        return List.copyOf(activiteiten);
    }

    Optional<Activiteit> activiteit(String urn) {
        return activiteiten.stream()
                .filter(activiteit -> activiteit.urn().equals(urn))
                .findFirst();
    }

    Optional<Werkzaamheid> werkzaamheid(String urn) {
        return Werkzaamheid.ALL.stream()
                .filter(werkzaamheid -> werkzaamheid.urn().equals(urn))
                .findFirst();
    }

    /** Of all municipalities. */
    List<Activiteit> activiteitenVan(Werkzaamheid werkzaamheid) {
        return activiteiten.stream()
                .filter(activiteit -> activiteit.naam().equals(werkzaamheid.activiteit()))
                .toList();
    }

    private static String last(String identificatie) {
        return identificatie.substring(identificatie.lastIndexOf('.') + 1);
    }
}
