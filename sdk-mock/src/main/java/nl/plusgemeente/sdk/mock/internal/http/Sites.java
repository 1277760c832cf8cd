package nl.plusgemeente.sdk.mock.internal.http;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import nl.plusgemeente.sdk.mock.Fault;

/** Several sites at one address: the first that knows a request gets it, the last takes what is left. */
public final class Sites implements Site {

    private final List<Site> sites;
    private final Site last;

    public Sites(List<Site> sites, Site last) {
        this.sites = List.copyOf(sites);
        this.last = last;
    }

    @Override
    public boolean serves(Incoming incoming) {
        return true;
    }

    @Override
    public boolean needsRaw(String path) {
        return sites.stream().anyMatch(site -> site.needsRaw(path)) || last.needsRaw(path);
    }

    @Override
    public Target target(Incoming incoming) {
        return find(incoming).target(incoming);
    }

    @Override
    public Optional<Fault> fault(Incoming incoming) {
        return find(incoming).fault(incoming);
    }

    @Override
    public Answer answer(Incoming incoming) {
        return find(incoming).answer(incoming);
    }

    @Override
    public Map<String, Set<String>> operations() {
        Map<String, Set<String>> all = new TreeMap<>(last.operations());
        sites.forEach(site -> all.putAll(site.operations()));
        return all;
    }

    private Site find(Incoming incoming) {
        return sites.stream().filter(site -> site.serves(incoming)).findFirst().orElse(last);
    }
}
