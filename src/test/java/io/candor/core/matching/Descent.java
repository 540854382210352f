package io.candor.core.matching;

/** Minimises a function of a few numbers: Adam with a fixed number of steps, so that the same data give the same numbers. */
final class Descent {

    private static final int STEPS = 400;
    private static final double RATE = 0.05;

    private Descent() {
    }

    interface Gradient {
        /** Writes the gradient at {@code x} into {@code into}, which is all zero. */
        void at(double[] x, double[] into);
    }

    interface Bound {
        double clip(int index, double value);
    }

    static double[] minimise(double[] start, Gradient gradient, Bound bound) {
        double[] x = start.clone();
        double[] first = new double[x.length];
        double[] second = new double[x.length];
        for (int step = 1; step <= STEPS; step++) {
            double[] slope = new double[x.length];
            gradient.at(x, slope);
            double rate = step < 0.6 * STEPS ? RATE : RATE / 5;
            for (int i = 0; i < x.length; i++) {
                first[i] = 0.9 * first[i] + 0.1 * slope[i];
                second[i] = 0.99 * second[i] + 0.01 * slope[i] * slope[i];
                double mean = first[i] / (1 - Math.pow(0.9, step));
                double size = Math.sqrt(second[i] / (1 - Math.pow(0.99, step))) + 1e-8;
                x[i] = bound.clip(i, x[i] - rate * mean / size);
            }
        }
        return x;
    }
}
