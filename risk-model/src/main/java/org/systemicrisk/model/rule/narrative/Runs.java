package org.systemicrisk.model.rule.narrative;

import java.util.List;
import java.util.stream.IntStream;

/** The runs of five words of a passage as numbers, each once; none of a short passage. */
final class Runs {

    private static final int FEWEST_WORDS = 25;
    private static final int LENGTH = 5;

    private final int[] numbers;

    private Runs(int[] numbers) {
        this.numbers = numbers;
    }

    static Runs of(List<String> words) {
        return new Runs(
                words.size() < FEWEST_WORDS
                        ? new int[0]
                        : IntStream.rangeClosed(0, words.size() - LENGTH)
                                .map(at -> words.subList(at, at + LENGTH).hashCode())
                                .distinct()
                                .toArray());
    }

    int size() {
        return numbers.length;
    }

    IntStream stream() {
        return IntStream.of(numbers);
    }
}
