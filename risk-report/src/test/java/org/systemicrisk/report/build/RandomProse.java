package org.systemicrisk.report.build;

import static org.systemicrisk.report.build.Canary.Kind.BEHIND;
import static org.systemicrisk.report.build.Canary.Kind.PRINTED;

import java.util.ArrayList;
import java.util.List;

/** Texts with references and withheld passages. */
final class RandomProse {

    private final Dice dice;
    private final Aviary aviary;
    private final RandomRedactions redactions;
    private final List<String> references = new ArrayList<>();

    RandomProse(Dice dice, Aviary aviary, RandomRedactions redactions) {
        this.dice = dice;
        this.aviary = aviary;
        this.redactions = redactions;
    }

    /** From now on texts may hold this reference. */
    void canRefer(String reference) {
        references.add(reference);
    }

    /** A value of a YAML file. */
    String yaml(String place) {
        return quoted(text(place));
    }

    static String quoted(String text) {
        return "\"" + text.replace("\\", "\\\\").replace("\"", "\\\"") + "\"";
    }

    /** A line of text for a place, in which something may be withheld. */
    String text(String place) {
        StringBuilder text = new StringBuilder(dice.sentence());
        if (dice.half() && !references.isEmpty()) {
            text.append(" See ").append(dice.one(references)).append('.');
        }
        if (dice.draws(place)) {
            text.append(' ').append(passage(place)).append(' ').append(dice.sentence());
        }
        return text.toString();
    }

    String passage(String place) {
        aviary.saw(place);
        StringBuilder passage = new StringBuilder("{withheld " + redactions.passage() + "}");
        passage.append(word(place));
        for (int more = dice.between(0, 3); more > 0; more--) {
            passage.append(' ').append(piece(place));
        }
        return passage.append("{/withheld}").toString();
    }

    private String piece(String place) {
        return switch (dice.between(0, 5)) {
            case 0 -> "*" + word("emphasis in a passage") + "*";
            case 1 ->
                "[" + word("link in a passage") + "](https://out.example/"
                        + aviary.word("target of a link in a passage", BEHIND) + ")";
            case 2 -> typed();
            case 3 -> references.isEmpty() ? word(place) : dice.one(references);
            case 4 -> "**" + word("emphasis in a passage") + " " + word(place) + "**";
            default -> word(place);
        };
    }

    /** A number as somebody types it, so that it does not stand on two pages. */
    private String typed() {
        String digits = aviary.put(dice.digits(), "number typed in a passage", PRINTED);
        String group = dice.one(List.of("", ",", ".", "\u00a0", "'"));
        return digits.replaceAll("(?<=\\d)(?=(\\d{3})+$)", group);
    }

    private String word(String of) {
        return aviary.word(of, PRINTED);
    }
}
