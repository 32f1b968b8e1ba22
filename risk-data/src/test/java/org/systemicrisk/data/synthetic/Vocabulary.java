package org.systemicrisk.data.synthetic;

import java.util.List;
import java.util.SplittableRandom;

/** Sentences of a fixed vocabulary, drawn by chance from a seed; hardly ever is one drawn twice. */
final class Vocabulary {

    private static final List<String> SYLLABLES = List.of(
            "bal", "cor", "dem", "fen", "gar", "hol", "jun", "kes", "lim", "mor", "nab", "pel", "quo", "ras", "sel",
            "tor", "ul", "vex", "wim", "zan");
    private static final List<String> NOUNS = words(
            """
            listing offer seller buyer review picture message notice complaint appeal catalogue basket parcel label
            filter queue ranking search profile advert campaign shop stall brand invoice voucher forum comment thread
            stream channel album recipe garment toy charger candle ladder helmet carpet lantern kettle bicycle trailer
            moderator translator analyst warehouse laboratory sample record ledger contract handbook lesson interview
            survey archive gateway keyword pattern signature template schedule checklist""");
    private static final List<String> VERBS = words(
            """
            shows hides sorts meets follows reaches compares copies describes explains holds opens closes crosses
            teaches reads checks tests asks answers mentions replaces repeats receives sends carries gathers splits
            joins marks signs names draws counts orders returns delays keeps moves leaves enters surrounds touches
            supports questions records translates inspects""");
    private static final List<String> KINDS = words(
            """
            open quiet early late narrow broad plain costly simple foreign local seasonal daily weekly private public
            printed spoken borrowed hidden visible broken repaired unusual common rare heavy light sealed unsealed
            tested untested young old distant nearby careful hasty patient busy idle empty full""");
    private static final List<String> JOINTS =
            List.of("before", "after", "beside", "behind", "without", "through", "during", "inside", "across", "under");

    private final SplittableRandom random;

    Vocabulary(SplittableRandom random) {
        this.random = random;
    }

    /** A name that belongs to a number, and to no other below 8,000. */
    static String name(int number) {
        int base = SYLLABLES.size();
        String name = SYLLABLES.get(number % base)
                + SYLLABLES.get(number / base % base)
                + SYLLABLES.get(number / base / base % base);
        return Character.toUpperCase(name.charAt(0)) + name.substring(1) + "ia";
    }

    /** A sentence with its full stop. */
    String sentence() {
        return capital("%s %s %s %s %s %s."
                .formatted(article(), thing(), of(VERBS), article(), thing(), of(JOINTS) + " the " + thing()));
    }

    /** The same without its full stop, in small letters. */
    String clause() {
        return "the %s %s the %s %s a %s".formatted(thing(), of(VERBS), thing(), of(JOINTS), thing());
    }

    /** A few words for a title. */
    String title() {
        return capital(thing() + " " + of(JOINTS) + " the " + thing());
    }

    /** One or more sentences. */
    String sentences(int count) {
        StringBuilder text = new StringBuilder(sentence());
        for (int i = 1; i < count; i++) {
            text.append(' ').append(sentence());
        }
        return text.toString();
    }

    int number(int from, int below) {
        return random.nextInt(from, below);
    }

    private String thing() {
        return of(KINDS) + " " + of(NOUNS);
    }

    private String article() {
        return random.nextBoolean() ? "the" : "every";
    }

    private String of(List<String> words) {
        return words.get(random.nextInt(words.size()));
    }

    private static String capital(String text) {
        return Character.toUpperCase(text.charAt(0)) + text.substring(1);
    }

    private static List<String> words(String text) {
        return List.of(text.strip().split("\\s+", -1));
    }
}
