package nl.plusgemeente.sdk.benchmarks.rounds;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.ToDoubleFunction;

/**
 * What one operation cost in one round.
 *
 * @param micros time on the clock
 * @param cpuMicros processor time of the threads that call
 * @param processMicros processor time of the process, with compiler and garbage collector; only steps of 10 ms, so that
 *     it says something over many rounds
 * @param bytes allocated by the callers
 */
public record Sample(double micros, double cpuMicros, double processMicros, double bytes) {

    static Sample parse(String line) {
        String[] parts = line.split(" ", -1);
        return new Sample(
                Double.parseDouble(parts[0]),
                Double.parseDouble(parts[1]),
                Double.parseDouble(parts[2]),
                Double.parseDouble(parts[3]));
    }

    String line() {
        return micros + " " + cpuMicros + " " + processMicros + " " + bytes;
    }

    /** The middle one: what a busy neighbour does to single rounds does not count. */
    public static double median(List<Sample> rounds, ToDoubleFunction<Sample> what) {
        return middle(rounds.stream().map(what::applyAsDouble).toList());
    }

    /** The middle ratio of rounds that were made one after the other. */
    public static double ratio(List<Sample> rounds, List<Sample> base, ToDoubleFunction<Sample> what) {
        List<Double> ratios = new ArrayList<>();
        for (int i = 0; i < rounds.size(); i++) {
            ratios.add(what.applyAsDouble(rounds.get(i)) / what.applyAsDouble(base.get(i)));
        }
        return middle(ratios);
    }

    /** The sum of all rounds, for one operation. */
    public static double mean(List<Sample> rounds, ToDoubleFunction<Sample> what) {
        return rounds.stream().mapToDouble(what).average().orElseThrow();
    }

    private static double middle(List<Double> values) {
        return values.stream().sorted(Comparator.naturalOrder()).toList().get(values.size() / 2);
    }
}
