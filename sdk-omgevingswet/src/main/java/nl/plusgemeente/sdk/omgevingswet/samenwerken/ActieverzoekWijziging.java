package nl.plusgemeente.sdk.omgevingswet.samenwerken;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What is to change in an actieverzoek: what is not said stays as it is. Not thread-safe. */
public final class ActieverzoekWijziging {
    private final Map<String, String> members = new LinkedHashMap<>();
    private @Nullable ActieverzoekStatus status;

    ActieverzoekWijziging() {}

    /**
     * Another status. Those of {@link ActieverzoekStap#ALL} want a link; for what the sender can do, {@code INGETROKKEN}
     * and {@code GEREED}, no link is known, and the API judges.
     *
     * @param next the status
     * @return this change
     */
    public ActieverzoekWijziging status(ActieverzoekStatus next) {
        status = next;
        return with("status", next.waarde());
    }

    /**
     * What is said with it.
     *
     * @param text the text
     * @return this change
     */
    public ActieverzoekWijziging melding(String text) {
        return with("melding", text);
    }

    /**
     * Another description of what is asked.
     *
     * @param text the text
     * @return this change
     */
    public ActieverzoekWijziging omschrijving(String text) {
        return with("omschrijving", text);
    }

    /**
     * Another product.
     *
     * @param id its identification
     * @return this change
     */
    public ActieverzoekWijziging productId(String id) {
        return with("productId", id);
    }

    /**
     * Another title.
     *
     * @param text the title
     * @return this change
     */
    public ActieverzoekWijziging titel(String text) {
        return with("titel", text);
    }

    Optional<ActieverzoekStatus> status() {
        return Optional.ofNullable(status);
    }

    Map<String, String> members() {
        return members;
    }

    private ActieverzoekWijziging with(String name, String value) {
        members.put(name, value);
        return this;
    }
}
