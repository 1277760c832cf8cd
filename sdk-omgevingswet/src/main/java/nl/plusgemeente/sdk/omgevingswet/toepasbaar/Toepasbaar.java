package nl.plusgemeente.sdk.omgevingswet.toepasbaar;

import java.util.List;
import java.util.function.Consumer;
import nl.plusgemeente.sdk.core.call.Pages;
import nl.plusgemeente.sdk.core.spi.Caller;

/**
 * Places and activities as software needs them that applies rules (Toepasbaar opvragen v7). Thread-safe. Every method that
 * asks throws {@link nl.plusgemeente.sdk.core.error.SdkException}.
 */
public interface Toepasbaar {

    /**
     * Places at a place, and how they lie to it (Toepasbaar v7, {@code POST locaties/_zoek}).
     *
     * @param question asks, with a place; asked at once, sent when the first item is
     * @return a lazy list over all pages
     * @throws IllegalArgumentException when the question has no place
     */
    Pages<GevondenLocatie> locaties(Consumer<LocatieQuery> question);

    /**
     * Places at a place that are no part of others (Toepasbaar v7, {@code POST primairelocaties/_zoek}).
     *
     * @param question asks, with a place; asked at once, sent when the first item is
     * @return a lazy list over all pages
     * @throws IllegalArgumentException when the question has no place
     */
    Pages<GevondenLocatie> primairelocaties(Consumer<LocatieQuery> question);

    /**
     * The identifications of places, as the search for kinds of work takes them (Toepasbaar v7, {@code POST
     * locatieidentificaties/_zoek}).
     *
     * @param question asks, with a place or with identifications, but not with both
     * @return in one answer: may be thousands
     * @throws IllegalArgumentException when the question has neither or both
     */
    List<String> locatieidentificaties(Consumer<LocatieQuery> question);

    /**
     * One place with the places that it consists of (Toepasbaar v7, {@code GET locaties/{id}}).
     *
     * @param identificatie its identification
     * @return the place
     * @throws nl.plusgemeente.sdk.core.error.NotFoundException when there is none
     */
    ToepasbareLocatie locatie(String identificatie);

    /**
     * All activities, with the places where rules are about them (Toepasbaar v7, {@code GET
     * activiteitengeaggregeerd/levenscyclus}).
     *
     * @return a lazy list over all pages
     */
    Pages<ToepasbareActiviteit> activiteiten();

    /**
     * One activity (Toepasbaar v7, {@code GET activiteitengeaggregeerd/{identificatie}/levenscyclus}).
     *
     * @param identificatie its identification
     * @return the activity
     * @throws nl.plusgemeente.sdk.core.error.NotFoundException when there is none
     */
    ToepasbareActiviteit activiteit(String identificatie);

    /**
     * The client over any caller; applications get theirs from the facility.
     *
     * @param caller makes the calls
     * @return a client
     */
    static Toepasbaar with(Caller caller) {
        return new ToepasbaarClient(caller);
    }
}
