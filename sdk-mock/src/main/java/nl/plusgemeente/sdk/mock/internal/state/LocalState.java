package nl.plusgemeente.sdk.mock.internal.state;

import java.nio.charset.StandardCharsets;
import java.util.List;
import nl.plusgemeente.sdk.mock.MockState;
import nl.plusgemeente.sdk.mock.internal.state.MembersException.Flaw;

/** The state as a tester sees it. */
public final class LocalState implements MockState {

    /** The largest document, in bytes. */
    public static final int LARGEST = 8 * 1024 * 1024;

    private static final int DEPTH = 8;

    private final List<StatePart> parts;

    public LocalState(List<StatePart> parts) {
        this.parts = List.copyOf(parts);
    }

    @Override
    public List<String> parts() {
        return parts.stream().map(StatePart::name).toList();
    }

    @Override
    public boolean isSettable(String part) {
        return find(part).set().isPresent();
    }

    @Override
    public String read(String part) {
        return find(part).read().get().toString();
    }

    @Override
    public void set(String part, String json) {
        set(part, json.getBytes(StandardCharsets.UTF_8));
    }

    /** As {@link #set(String, String)}, of bytes that came from outside. */
    public void set(String part, byte[] json) {
        StatePart found = find(part);
        if (found.set().isEmpty()) {
            throw new UnsupportedOperationException("The state of " + part
                    + " can be read only; those that can be set are: "
                    + parts.stream()
                            .filter(one -> one.set().isPresent())
                            .map(StatePart::name)
                            .toList());
        }
        if (json.length > LARGEST) {
            throw new MembersException(Flaw.BODY, "", "A document of state has at most " + LARGEST + " bytes");
        }
        found.set().get().accept(Members.of(json, DEPTH));
    }

    private StatePart find(String part) {
        return parts.stream()
                .filter(one -> one.name().equals(part))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("There is no part "
                        + part.substring(0, Math.min(40, part.length())) + "; there are: " + parts()));
    }
}
