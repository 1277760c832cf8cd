package nl.plusgemeente.sdk.mock;

import java.util.Optional;

/**
 * A file with an answer that was recorded from the real facilities, and is given in place of the mock's own data.
 *
 * @param api name and version of the API, for example {@code presenteren-v8}
 * @param operation the operation that it answers, for example {@code regeltekstannotaties}
 * @param file the name of the file, as it stands in the answer's {@code X-Mock-Recorded} header
 * @param bevoegdGezag whose document it is about, for example {@code gm0995}; empty when it answers for all
 */
public record RecordedAnswer(String api, String operation, String file, Optional<String> bevoegdGezag) {}
