package nl.plusgemeente.sdk.omgevingswet.rtr;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executor;
import java.util.concurrent.FutureTask;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Function;

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
                throw new IllegalStateException("more than " + MOST + " activities stand under " + urn);
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

    /** In order. The thread that hands out the work waits, not one that does it: an executor may be small. */
    private List<RtrActiviteit> all(List<String> urns) {
        Semaphore places = new Semaphore(AT_A_TIME);
        AtomicBoolean failed = new AtomicBoolean();
        List<FutureTask<RtrActiviteit>> asked = new ArrayList<>();
        for (String urn : urns) {
            places.acquireUninterruptibly();
            if (failed.get()) {
                break;
            }
            FutureTask<RtrActiviteit> task = new FutureTask<>(() -> answer(urn, failed));
            asked.add(task);
            executor.execute(() -> {
                task.run();
                places.release();
            });
        }
        return asked.stream().map(Descent::joined).toList();
    }

    private RtrActiviteit answer(String urn, AtomicBoolean failed) {
        boolean answered = false;
        try {
            RtrActiviteit activiteit = ask.apply(urn);
            answered = true;
            return activiteit;
        } finally {
            if (!answered) {
                failed.set(true);
            }
        }
    }

    private static RtrActiviteit joined(FutureTask<RtrActiviteit> asked) {
        try {
            return asked.get();
        } catch (ExecutionException e) {
            throw e.getCause() instanceof RuntimeException fault ? fault : new IllegalStateException(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while activities were asked for", e);
        }
    }
}
