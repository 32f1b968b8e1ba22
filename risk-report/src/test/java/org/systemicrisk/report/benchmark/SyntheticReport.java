package org.systemicrisk.report.benchmark;

import java.util.List;
import java.util.SplittableRandom;

/** Markdown of any length that looks like a risk report to a printer. The same size gives the same text. */
final class SyntheticReport {

    private static final List<String> WORDS = List.of(
            """
            the of and a to in assessment service risk listing seller measure notice removed within
            recommender system moderation consumer trader product unsafe counterfeit probability severity
            residual because which during period increased detected reviewed by people automated before
            publication Member States quarter training vulnerable users minors advertising transparency
            """
                    .strip()
                    .split("\\s+", -1));
    private static final List<String> STEPS = List.of("Low", "Low Medium", "Medium", "Medium High", "High");

    private final SplittableRandom random = new SplittableRandom(20240628);
    private final StringBuilder out = new StringBuilder();
    private final StringBuilder notes = new StringBuilder();
    private int paragraph;
    private int table;
    private int figure;

    private SyntheticReport() {}

    /** About 15 pages for each chapter. */
    static String markdown(int chapters) {
        SyntheticReport report = new SyntheticReport();
        for (int chapter = 1; chapter <= chapters; chapter++) {
            report.chapter(chapter);
        }
        return report.out.append(report.notes).toString();
    }

    private void chapter(int chapter) {
        out.append("# ")
                .append(chapter)
                .append(". Module of ")
                .append(words(2))
                .append(" {#m")
                .append(chapter)
                .append("}\n\n");
        for (int section = 1; section <= 6; section++) {
            out.append("## ")
                    .append(heading())
                    .append(" {#m")
                    .append(chapter)
                    .append("-s")
                    .append(section)
                    .append("}\n\n");
            for (int risk = 1; risk <= 3; risk++) {
                out.append("### ").append(heading()).append("\n\n");
                paragraphs(3);
                list();
            }
            metrics(12);
            callout();
        }
        matrix();
        picture();
    }

    private void paragraphs(int count) {
        for (int i = 0; i < count; i++) {
            out.append("**")
                    .append(++paragraph)
                    .append(".** ")
                    .append(sentence())
                    .append(' ')
                    .append(sentence());
            if (paragraph % 7 == 0) {
                out.append("[^n").append(paragraph).append(']');
                notes.append("[^n")
                        .append(paragraph)
                        .append("]: ")
                        .append(sentence())
                        .append("\n\n");
            }
            out.append(" It was [Confidential] in ")
                    .append(number(9000))
                    .append(" cases, *")
                    .append(words(3))
                    .append("*. ")
                    .append(sentence())
                    .append("\n\n");
        }
    }

    private void list() {
        for (int i = 0; i < 3; i++) {
            out.append("- ").append(words(14)).append(";\n");
        }
        out.append('\n');
    }

    private void metrics(int rows) {
        out.append("**Table ").append(++table).append(".** ").append(heading()).append("\n\n");
        out.append("| Id | What is counted | Value | Period | Rating | Source |\n|---|---|---:|---|---|---|\n");
        for (int i = 0; i < rows; i++) {
            out.append("| M-")
                    .append(table)
                    .append('-')
                    .append(i)
                    .append(" | ")
                    .append(words(9))
                    .append(" | ")
                    .append(number(90000))
                    .append(" | 2023-07 to 2024-06 | ")
                    .append(step())
                    .append(" | page ")
                    .append(random.nextInt(1, 120))
                    .append(" |\n");
        }
        out.append('\n');
    }

    private void matrix() {
        out.append("**Table ").append(++table).append(".** ").append(heading()).append("\n\n");
        out.append("| | ").append(String.join(" | ", STEPS)).append(" |\n|---|---|---|---|---|---|\n");
        for (String row : STEPS) {
            out.append("| ").append(row).append(' ');
            STEPS.forEach(ignored -> out.append("| ").append(step()).append(' '));
            out.append("|\n");
        }
        out.append('\n');
    }

    private void callout() {
        out.append("> **How this rating came about.** ")
                .append(sentence())
                .append('\n')
                .append(">\n> ")
                .append(sentence())
                .append("\n\n");
    }

    private void picture() {
        out.append("![flow](figures/flow.svg)\n\n**Figure ")
                .append(++figure)
                .append(".** ")
                .append(words(5))
                .append("\n\n");
    }

    private String heading() {
        String words = words(4);
        return Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }

    private String sentence() {
        return heading() + ' ' + words(random.nextInt(10, 22)) + '.';
    }

    private String words(int count) {
        StringBuilder words = new StringBuilder();
        for (int i = 0; i < count; i++) {
            words.append(i == 0 ? "" : " ").append(WORDS.get(random.nextInt(WORDS.size())));
        }
        return words.toString();
    }

    private String number(int below) {
        return Integer.toString(random.nextInt(1, below));
    }

    private String step() {
        return STEPS.get(random.nextInt(STEPS.size()));
    }
}
