package org.systemicrisk.report.scan;

import java.math.BigDecimal;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Numbers in words, English and German: {@code twelve thousand three hundred and forty-five}. */
final class NumberWords {

    private static final int TEN = 10;
    private static final int TWENTY = 20;
    private static final int HUNDRED = 100;
    private static final int THOUSAND = 1000;
    private static final long TOO_LARGE = 1_000_000_000_000L;
    private static final int MOST_DECIMALS = 4;

    private static final List<String> ENGLISH = List.of(
            "zero",
            "one",
            "two",
            "three",
            "four",
            "five",
            "six",
            "seven",
            "eight",
            "nine",
            "ten",
            "eleven",
            "twelve",
            "thirteen",
            "fourteen",
            "fifteen",
            "sixteen",
            "seventeen",
            "eighteen",
            "nineteen");
    private static final List<String> ENGLISH_TENS =
            List.of("", "", "twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety");
    private static final List<String> GERMAN = List.of(
            "null",
            "ein",
            "zwei",
            "drei",
            "vier",
            "fünf",
            "sechs",
            "sieben",
            "acht",
            "neun",
            "zehn",
            "elf",
            "zwölf",
            "dreizehn",
            "vierzehn",
            "fünfzehn",
            "sechzehn",
            "siebzehn",
            "achtzehn",
            "neunzehn");
    private static final List<String> GERMAN_TENS =
            List.of("", "", "zwanzig", "dreißig", "vierzig", "fünfzig", "sechzig", "siebzig", "achtzig", "neunzig");

    private static final List<String> POWERS = List.of("hundred", "thousand", "million", "hundert", "tausend");

    private NumberWords() {}

    /** All spellings of a number, as bare letters. */
    static Set<String> of(BigDecimal number) {
        BigDecimal value = number.abs().stripTrailingZeros();
        Set<String> all = new LinkedHashSet<>();
        int decimals = Math.max(0, value.scale());
        if (value.compareTo(BigDecimal.valueOf(TOO_LARGE)) >= 0 || decimals > MOST_DECIMALS) {
            return all;
        }
        long whole = value.longValue();
        String fraction = decimals == 0
                ? ""
                : value.toPlainString().substring(value.toPlainString().indexOf('.') + 1);
        for (String and : List.of("", "and")) {
            all.add(english(whole, and) + digits(fraction, "point", ENGLISH));
        }
        String german = Letters.bare(german(whole, true) + digits(fraction, "komma", GERMAN));
        all.add(german);
        all.add(german.replace("funf", "fuenf").replace("zwolf", "zwoelf"));
        return all;
    }

    /** Whether a text of bare letters goes on with a word of a number: then what stands before is not the whole of it. */
    static boolean goesOn(String letters) {
        return Stream.of(ENGLISH, ENGLISH_TENS.subList(2, TEN), POWERS)
                .flatMap(List::stream)
                .anyMatch(letters::startsWith);
    }

    private static String digits(String fraction, String point, List<String> words) {
        if (fraction.isEmpty()) {
            return "";
        }
        StringBuilder text = new StringBuilder(point);
        fraction.chars()
                .forEach(digit -> text.append(words == GERMAN && digit == '1' ? "eins" : words.get(digit - '0')));
        return text.toString();
    }

    private static String english(long number, String and) {
        if (number < TWENTY) {
            return ENGLISH.get((int) number);
        }
        if (number < HUNDRED) {
            return ENGLISH_TENS.get((int) number / TEN) + rest(number % TEN, "", "");
        }
        if (number < THOUSAND) {
            return ENGLISH.get((int) number / HUNDRED) + "hundred" + rest(number % HUNDRED, and, and);
        }
        long power = power(number);
        String name = power == THOUSAND ? "thousand" : power == THOUSAND * THOUSAND ? "million" : "billion";
        long below = number % power;
        return english(number / power, and) + name + rest(below, below < HUNDRED ? and : "", and);
    }

    private static String rest(long number, String before, String and) {
        return number == 0 ? "" : before + english(number, and);
    }

    private static String german(long number, boolean last) {
        if (number < TWENTY) {
            return number == 1 && last ? "eins" : GERMAN.get((int) number);
        }
        if (number < HUNDRED) {
            String ones = number % TEN == 0 ? "" : GERMAN.get((int) (number % TEN)) + "und";
            return ones + GERMAN_TENS.get((int) number / TEN);
        }
        if (number < THOUSAND) {
            return GERMAN.get((int) number / HUNDRED) + "hundert" + after(number % HUNDRED, last);
        }
        long power = power(number);
        long count = number / power;
        String name = power == THOUSAND
                ? "tausend"
                : (power == THOUSAND * THOUSAND ? "million" : "milliarde")
                        + (count == 1 ? "" : power == THOUSAND * THOUSAND ? "en" : "n");
        String one = power == THOUSAND ? "ein" : "eine";
        return (count == 1 ? one : german(count, false)) + name + after(number % power, last);
    }

    private static String after(long number, boolean last) {
        return number == 0 ? "" : german(number, last);
    }

    private static long power(long number) {
        long power = THOUSAND;
        while (number / power >= THOUSAND) {
            power *= THOUSAND;
        }
        return power;
    }
}
