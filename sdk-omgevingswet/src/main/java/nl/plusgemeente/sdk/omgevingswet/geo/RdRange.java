package nl.plusgemeente.sdk.omgevingswet.geo;

/** Where RD coordinates make sense: the area for which the transformation from ETRS89 is defined. */
final class RdRange {
    private static final double MIN_X = -7_000;
    private static final double MAX_X = 300_000;
    private static final double MIN_Y = 289_000;
    private static final double MAX_Y = 629_000;
    private static final double MAX_DEGREES = 180;
    private static final double PER_METRE = 1_000;

    private RdRange() {}

    static boolean covers(double x, double y) {
        return x >= MIN_X && x <= MAX_X && y >= MIN_Y && y <= MAX_Y;
    }

    static double millimetres(double metres) {
        return Math.round(metres * PER_METRE) / PER_METRE;
    }

    /** What these coordinates look like, without telling where somebody is. */
    static String fault(double x, double y) {
        String looks;
        if (!Double.isFinite(x) || !Double.isFinite(y)) {
            looks = "One of these is not a number.";
        } else if (Math.abs(x) <= MAX_DEGREES && Math.abs(y) <= MAX_DEGREES) {
            looks = "These look like degrees: transform them to RD first (Etrs89Point holds degrees).";
        } else if (covers(y, x)) {
            looks = "These look swapped: x comes first.";
        } else {
            looks = "These lie outside it.";
        }
        return "RD coordinates are metres, x from -7,000 to 300,000 and y from 289,000 to 629,000. " + looks;
    }
}
