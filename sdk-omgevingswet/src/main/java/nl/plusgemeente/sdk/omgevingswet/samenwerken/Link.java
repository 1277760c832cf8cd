package nl.plusgemeente.sdk.omgevingswet.samenwerken;

import java.util.Optional;

/**
 * A HAL link; a link that is there says that its step is allowed. What the API leaves blank is empty.
 *
 * @param href the address as the API wrote it; empty text when there is none
 * @param templated whether the address is a template
 * @param title its title
 * @param name its name
 * @param type the media type behind it
 * @param hreflang the language behind it
 * @param profile the profile of what is behind it
 * @param deprecation where it is told that the link will go
 */
public record Link(
        String href,
        boolean templated,
        Optional<String> title,
        Optional<String> name,
        Optional<String> type,
        Optional<String> hreflang,
        Optional<String> profile,
        Optional<String> deprecation) {}
