package nl.plusgemeente.sdk.omgevingswet.rtr;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executor;
import java.util.concurrent.FutureTask;
import java.util.concurrent.RejectedExecutionException;
import java.util.function.Function;
import nl.plusgemeente.sdk.core.error.CallFacts;
import nl.plusgemeente.sdk.core.error.CoreErrors;
import nl.plusgemeente.sdk.core.error.ResponseFormatException;
import nl.plusgemeente.sdk.core.error.TransportException;

/** Goes down from an activity, layer by layer; asks for each once, so that circles end. */
final class Descent {
    private static final int AT_A_TIME = 8;
    private static final int MOST = 10_000;

    private final Function<String, RtrActiviteit> ask;
    private final Executor executor;

    Descent(Function<String, RtrActiviteit> ask, Executor executor) {
        this.ask = ask;
        this.executor = executor;
    }

    List<RtrActiviteit> from(String urn) {
        Map<String, RtrActiviteit> found = new LinkedHashMap<>();
        List<String> layer = List.of(urn);
        while (!layer.isEmpty()) {
            if (found.size() + layer.size() > MOST) {
                throw new ResponseFormatException(
                        CoreErrors.TOO_LARGE,
                        "The register names more than " + MOST + " activities under one: begin lower, or search for"
                                + " those of an authority.",
                        CallFacts.NONE,
                        null);
            }
            List<RtrActiviteit> answers = all(layer);
            for (int i = 0; i < layer.size(); i++) {
                found.put(layer.get(i), answers.get(i));
            }
            layer = answers.stream()
                    .flatMap(activiteit -> activiteit.onderliggendeActiviteiten().stream())
                    .distinct()
                    .filter(name -> !found.containsKey(name))
                    .toList();
        }
        return List.copyOf(found.values());
    }

    /**
     * In order. The thread that asks carries out what no other took up, so that an executor which is full, closed, or
     * this very thread's own never keeps it waiting.
     */
    private List<RtrActiviteit> all(List<String> urns) {
        Deque<FutureTask<RtrActiviteit>> window = new ArrayDeque<>();
        List<RtrActiviteit> answers = new ArrayList<>();
        try {
            for (String urn : urns) {
                if (window.size() == AT_A_TIME) {
                    answers.add(joined(window.remove()));
                }
                FutureTask<RtrActiviteit> task = new FutureTask<>(() -> ask.apply(urn));
                window.add(task);
                offer(task);
                while (!window.isEmpty() && window.element().isDone()) {
                    answers.add(joined(window.remove()));
                }
            }
            while (!window.isEmpty()) {
                answers.add(joined(window.remove()));
            }
            return answers;
        } finally {
            window.forEach(task -> task.cancel(true));
        }
    }

    private void offer(Runnable task) {
        try {
            executor.execute(task);
        } catch (RejectedExecutionException e) {
            // Nothing is lost: whoever waits for a task runs it when nobody did.
            return;
        }
    }

    private static RtrActiviteit joined(FutureTask<RtrActiviteit> asked) {
        asked.run();
        try {
            return asked.get();
        } catch (ExecutionException e) {
            throw e.getCause() instanceof RuntimeException fault ? fault : new IllegalStateException(e.getCause());
        } catch (InterruptedException e) {
            asked.cancel(true);
            Thread.currentThread().interrupt();
            throw new TransportException(
                    CoreErrors.INTERRUPTED,
                    "The thread was interrupted while activities were asked for.",
                    CallFacts.NONE,
                    null);
        }
    }
}
