package org.systemicrisk.report.build;

import static org.systemicrisk.report.build.Canary.Kind.PRINTED;

import java.util.List;

/** The measures of a random project: some withheld as a whole. */
final class RandomMeasures {

    private static final List<String> DATES = List.of("since: 2022-03", "since: 2024-02", "due: 2025-03");

    private final Dice dice;
    private final Aviary aviary;
    private final RandomRedactions redactions;
    private final RandomProse prose;
    private final StringBuilder measures = new StringBuilder("measures:\n");

    RandomMeasures(Dice dice, Aviary aviary, RandomRedactions redactions, RandomProse prose) {
        this.dice = dice;
        this.aviary = aviary;
        this.redactions = redactions;
        this.prose = prose;
    }

    String all() {
        return measures.toString();
    }

    void of(String module) {
        for (int i = 0; i < DATES.size(); i++) {
            String id = module + ".measure-" + i;
            String dates = DATES.get(i);
            boolean withheld = dice.draws("measure " + dates);
            if (withheld) {
                redactions.add("measure " + id);
                aviary.saw("measure " + dates);
            }
            write(id, module, dates, withheld);
            prose.canRefer("{measure " + id + "}");
        }
    }

    private void write(String id, String module, String dates, boolean withheld) {
        add("  - id: ", id);
        add("    title: ", text(withheld, "title of a measure", "Title of " + id));
        add("    module: ", module);
        add("    group: ", dice.one(List.of("Detection", "Information")));
        add("    ", dates);
        add("    articles: [c]\n    risks: [", module + ".risk]");
        add("    owner: ", "safety");
        add("    restrictive: ", "true");
        add("    description: ", prose(withheld, "MeasureDescription"));
        add("    rights-effect: ", prose(withheld, "MeasureRightsEffect"));
        add("    safeguard: ", prose(withheld, "MeasureSafeguard"));
        add("    footnote: ", prose(withheld, "MeasureFootnote"));
        add(
                "    effects: ",
                "[{metric: " + module + ".part, direction: up, baseline: \"2023\", explanation: "
                        + prose(withheld, "EffectMetricExplanation") + "}]");
        if (dates.startsWith("due")) {
            add(
                    "    indicator: ",
                    "{text: " + text(withheld, "indicator of a measure", "Complaints") + ", target: "
                            + text(withheld, "target of a measure", "Fewer") + "}");
        }
        add("    progress: ", "[{assessment: \"2024\", status: slipped, why: " + prose(withheld, "ProgressWhy") + "}]");
        add("    note: ", aviary.note("a measure"));
    }

    private void add(String key, String value) {
        measures.append(key).append(value).append('\n');
    }

    /** Withheld as a whole, or perhaps a passage in it. */
    private String prose(boolean withheld, String place) {
        return withheld
                ? RandomProse.quoted(dice.sentence() + " " + aviary.word("text of a measure", PRINTED) + " is there.")
                : prose.yaml(place);
    }

    private String text(boolean withheld, String of, String otherwise) {
        return withheld ? aviary.word(of, PRINTED) + " " + aviary.word(of, PRINTED) : otherwise;
    }
}
