package org.undercurrent.render.html;

/**
 * The share of a normal curve below a value, by the polynomial 26.2.17 of Abramowitz and Stegun, Handbook of Mathematical
 * Functions (1964); its error is below 0.000 000 075.
 */
final class NormalCurve {
    private static final double P = 0.2316419;
    private static final double[] B = {0.319381530, -0.356563782, 1.781477937, -1.821255978, 1.330274429};

    private NormalCurve() {}

    static double below(double value) {
        return value < 0 ? above(-value) : 1 - above(value);
    }

    private static double above(double value) {
        double t = 1 / (1 + P * value);
        double sum = 0;
        for (int i = B.length - 1; i >= 0; i--) {
            sum = (sum + B[i]) * t;
        }
        return StrictMath.exp(-value * value / 2) / Math.sqrt(2 * Math.PI) * sum;
    }
}
