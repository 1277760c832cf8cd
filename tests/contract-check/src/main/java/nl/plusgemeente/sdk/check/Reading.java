package nl.plusgemeente.sdk.check;

import java.lang.reflect.Field;
import java.lang.reflect.Type;
import java.util.Optional;
import nl.plusgemeente.sdk.core.call.Answer;
import nl.plusgemeente.sdk.core.call.PageAnswer;

/**
 * What an answer is read into.
 *
 * @param type the wire record
 * @param member the list under {@code _embedded} whose items it is; empty text where it is the whole answer
 */
record Reading(Type type, String member) {

    /** Looks through what is done with the wire record afterwards; there is no public way to ask that. */
    static Optional<Reading> of(Answer<?> answer) {
        if (answer instanceof PageAnswer<?, ?> page) {
            return Optional.of(new Reading(page.wire(), page.member()));
        }
        for (Field field : answer.getClass().getDeclaredFields()) {
            Object value = value(field, answer);
            if (value instanceof Answer<?> inner && inner != answer) {
                return of(inner);
            }
            if (value instanceof Type type) {
                return Optional.of(new Reading(type, ""));
            }
        }
        return Optional.empty();
    }

    private static Object value(Field field, Answer<?> answer) {
        try {
            field.setAccessible(true);
            Object value = field.get(answer);
            return value == null ? "" : value;
        } catch (IllegalAccessException e) {
            throw new IllegalStateException("a field that was made accessible is not: " + field, e);
        }
    }
}
