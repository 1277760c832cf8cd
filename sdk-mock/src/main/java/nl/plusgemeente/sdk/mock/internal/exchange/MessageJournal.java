package nl.plusgemeente.sdk.mock.internal.exchange;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import nl.plusgemeente.sdk.exchange.error.MessageRefusedException;
import nl.plusgemeente.sdk.mock.ReceivedMessage;
import nl.plusgemeente.sdk.mock.internal.http.RawRequest;

/** Remembers the last messages. */
final class MessageJournal {

    private static final int MOST = 1_000;
    private static final int CONTENT = 64 * 1024;

    private final Deque<ReceivedMessage> messages = new ArrayDeque<>();

    void accepted(RawRequest request, Question question) {
        add(new ReceivedMessage(
                request.method(),
                request.target(),
                Optional.of(question.sender()),
                Optional.of(question.coverage()),
                Optional.empty(),
                bounded(question.content())));
    }

    void refused(RawRequest request, MessageRefusedException refusal) {
        add(new ReceivedMessage(
                request.method(),
                request.target(),
                Optional.empty(),
                Optional.empty(),
                Optional.ofNullable(refusal.getMessage()),
                bounded(request.body())));
    }

    /** The oldest first. */
    synchronized List<ReceivedMessage> list() {
        return List.copyOf(messages);
    }

    synchronized void clear() {
        messages.clear();
    }

    private synchronized void add(ReceivedMessage message) {
        messages.addLast(message);
        if (messages.size() > MOST) {
            messages.removeFirst();
        }
    }

    private static byte[] bounded(byte[] content) {
        return Arrays.copyOf(content, Math.min(content.length, CONTENT));
    }
}
