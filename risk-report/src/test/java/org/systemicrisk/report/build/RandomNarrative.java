package org.systemicrisk.report.build;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The chapters of a random year, with blocks of every kind. */
final class RandomNarrative {

    private static final List<String> BLOCKS = List.of(
            "paragraph",
            "list item",
            "quotation",
            "table cell",
            "table head",
            "note in a text",
            "heading",
            "deep list");

    private final Dice dice;
    private final RandomProse prose;
    private final List<String> due = new ArrayList<>();
    private int notes;

    RandomNarrative(Dice dice, RandomProse prose) {
        this.dice = dice;
        this.prose = prose;
    }

    /** Names of files and their texts. Names and references that have to stand somewhere stand in the summary. */
    Map<String, String> chapters(List<String> modules, List<String> references) {
        Map<String, String> chapters = new LinkedHashMap<>();
        chapters.put(
                "01-summary",
                section("opening") + "\n\n" + String.join(", ", references) + ".\n\n" + "## About " + references.get(0)
                        + " and " + dice.one(references) + "\n\n" + section("outlook"));
        chapters.put("02-introduction", section("opening") + section("records"));
        chapters.put("03-consultations", section("opening"));
        chapters.put("04-governance", section("opening"));
        chapters.put("05-methodology", section("opening"));
        chapters.put("06-platform", section("opening"));
        int number = 7;
        for (String module : modules) {
            chapters.put("0" + number++ + "-" + module, module(module));
        }
        chapters.put("0" + number + "-signals", section("opening"));
        chapters.put("10-conclusion", section("closing"));
        return chapters;
    }

    private String module(String module) {
        return section("definition") + section("inherent") + "\n\nIt is {share " + module + ".part / " + module
                + ".all} or {share " + module + ".all / " + module + ".spent}.\n\n" + section("residual")
                + section("conclusion");
    }

    private String section(String name) {
        return "# " + name + "\n\n" + prose.text("SectionTextText") + "\n\n" + block() + "\n\n" + block() + "\n\n";
    }

    private String block() {
        if (due.isEmpty()) {
            due.addAll(BLOCKS);
        }
        String kind = due.remove(dice.between(0, due.size() - 1));
        String text = prose.text(kind);
        return switch (kind) {
            case "list item" -> "- One item\n- " + text + "\n- Another";
            case "deep list" -> "1. One item\n   - " + text + "\n2. Another";
            case "quotation" -> "> " + text;
            case "table cell" -> "| Table | Cell |\n|---|---:|\n| A | " + text + " |";
            case "table head" -> "| Table | " + text + " |\n|---|---|\n| A | B |";
            case "note in a text" -> "A note.[^n" + ++notes + "]\n\n[^n" + notes + "]: " + text;
            case "heading" -> "## " + text + "\n\nIt is so.";
            default -> text;
        };
    }
}
