package org.systemicrisk.model.rule.narrative;

import java.util.Arrays;

/** The runs of five words of a passage as numbers, each once; none of a short passage. */
final class Runs {

    private static final int FEWEST_WORDS = 25;
    private static final int LENGTH = 5;
    private static final int FACTOR = 31;

    private final int[] numbers;

    private Runs(int[] numbers) {
        this.numbers = numbers;
    }

    /** @param words a number for each word, the same for the same word */
    static Runs of(int... words) {
        if (words.length < FEWEST_WORDS) {
            return new Runs(new int[0]);
        }
        int[] numbers = new int[words.length - LENGTH + 1];
        for (int at = 0; at < numbers.length; at++) {
            for (int word = at; word < at + LENGTH; word++) {
                numbers[at] = FACTOR * numbers[at] + words[word];
            }
        }
        return new Runs(eachOnce(numbers));
    }

    private static int[] eachOnce(int[] numbers) {
        Arrays.sort(numbers);
        int kept = 0;
        for (int number : numbers) {
            if (kept == 0 || numbers[kept - 1] != number) {
                numbers[kept++] = number;
            }
        }
        return Arrays.copyOf(numbers, kept);
    }

    int size() {
        return numbers.length;
    }

    int[] numbers() {
        return numbers;
    }
}
