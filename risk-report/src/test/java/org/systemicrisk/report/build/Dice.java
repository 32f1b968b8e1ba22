package org.systemicrisk.report.build;

import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;

/** Chance from a number. What would come up too seldom has its turn: once in {@link #TURN} numbers that follow each other. */
final class Dice {

    /** In that many cases everything that can be drawn is drawn. */
    static final int TURN = 6;

    /** So that a number of that many digits stands nowhere by chance. */
    private static final int DIGITS = 12;

    private static final int SYLLABLES = 5;
    private static final String CONSONANTS = "bdfgklmnprstvwz";
    private static final String VOWELS = "aeiouäöü";
    private static final List<String> PLAIN = List.of(
            "The service looks at offers",
            "Buyers complain about them",
            "Traders learn of it",
            "The team meets each month",
            "Reports are read by people",
            "Notices come in each day",
            "Less is found in winter",
            "More is planned");

    private final long number;
    private final Random random;
    private final Set<String> used = new HashSet<>();
    private int turn;

    Dice(long number) {
        this.number = number;
        // seeds beside each other begin alike
        this.random = new Random(number * 0x9E3779B97F4A7C15L);
        this.turn = Math.floorMod(number, 1_000);
    }

    /** Whether something happens: by chance, or because it is its turn. */
    boolean draws(String what) {
        boolean isItsTurn = Math.floorMod(what.hashCode() + number, TURN) == 0;
        return random.nextInt(TURN) == 0 || isItsTurn;
    }

    boolean half() {
        return random.nextBoolean();
    }

    /** From one number to another, both included. */
    int between(int least, int most) {
        return least + random.nextInt(most - least + 1);
    }

    <T> T one(List<T> of) {
        return of.get(random.nextInt(of.size()));
    }

    /** Each in its turn. */
    <T> T next(List<T> of) {
        return of.get(turn++ % of.size());
    }

    String sentence() {
        return one(PLAIN) + ".";
    }

    /** A word that stands nowhere else. */
    String word() {
        StringBuilder word = new StringBuilder();
        for (int i = 0; i < SYLLABLES; i++) {
            word.append(CONSONANTS.charAt(random.nextInt(CONSONANTS.length())));
            word.append(VOWELS.charAt(random.nextInt(VOWELS.length())));
        }
        word.setCharAt(0, Character.toUpperCase(word.charAt(0)));
        return used.add(word.toString()) ? word.toString() : word();
    }

    /** Digits that stand nowhere else; neither the first nor the last is a zero. */
    String digits() {
        StringBuilder digits = new StringBuilder();
        for (int i = 0; i < DIGITS; i++) {
            boolean inside = i > 0 && i < DIGITS - 1;
            digits.append(inside ? between(0, 9) : between(1, 9));
        }
        return used.add(digits.toString()) ? digits.toString() : digits();
    }
}
