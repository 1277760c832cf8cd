package nl.plusgemeente.sdk.benchmarks.rounds;

import java.util.Comparator;
import java.util.List;
import java.util.function.ToDoubleFunction;

/**
 * What one operation cost in one round.
 *
 * @param micros time on the clock
 * @param cpuMicros processor time of the process
 * @param bytes allocated by the callers
 */
public record Sample(double micros, double cpuMicros, double bytes) {

    static Sample parse(String line) {
        String[] parts = line.split(" ", -1);
        return new Sample(
                Double.parseDouble(parts[0]), Double.parseDouble(parts[1]), Double.parseDouble(parts[2]));
    }

    String line() {
        return micros + " " + cpuMicros + " " + bytes;
    }

    /** The middle one: what a busy neighbour does to single rounds does not count. */
    public static double median(List<Sample> rounds, ToDoubleFunction<Sample> what) {
        return middle(rounds.stream().map(what::applyAsDouble).toList());
    }

    /** The middle ratio of rounds that were made one after the other. */
    public static double ratio(List<Sample> rounds, List<Sample> base, ToDoubleFunction<Sample> what) {
        List<Double> ratios = new java.util.ArrayList<>();
        for (int i = 0; i < rounds.size(); i++) {
            ratios.add(what.applyAsDouble(rounds.get(i)) / what.applyAsDouble(base.get(i)));
        }
        return middle(ratios);
    }

    private static double middle(List<Double> values) {
        return values.stream().sorted(Comparator.naturalOrder()).toList().get(values.size() / 2);
    }
}
