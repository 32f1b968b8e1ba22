package org.systemicrisk.report.export;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** A methodology by chance: scales of any length, bands at any cut, matrices of any cells, roundings, methods left out. */
final class RandomScales {

    private static final List<String> ROUNDINGS = List.of("half-up", "half-even", "up", "down");

    private final Random random;
    private final String version;
    private final Map<String, Integer> steps = new LinkedHashMap<>();
    private final boolean rates;
    private final int parts;
    private final int questions;
    private final int maturity;
    private final boolean inherent;
    private final boolean residual;
    private final String text;

    RandomScales(Random random, String version) {
        this.random = random;
        this.version = version;
        for (String scale : List.of("probability", "severity", "risk", "effectiveness", "residual")) {
            steps.put(scale, 2 + random.nextInt(5));
        }
        this.rates = random.nextInt(6) > 0;
        this.parts = random.nextInt(6) > 0 ? 1 + random.nextInt(4) : 0;
        this.questions = random.nextInt(6) > 0 ? 1 + random.nextInt(8) : 0;
        this.maturity = 2 + random.nextInt(4);
        this.inherent = rates && parts > 0 && random.nextInt(6) > 0;
        this.residual = questions > 0 && inherent && random.nextInt(6) > 0;
        this.text = written();
    }

    String version() {
        return version;
    }

    String text() {
        return text;
    }

    boolean hasTeams() {
        return text.contains("from: teams");
    }

    boolean hasAnswers() {
        return questions > 0;
    }

    /** How the steps of another methodology are read here; some are not. */
    String mappings(RandomScales other) {
        StringBuilder mappings = new StringBuilder("mappings:\n");
        for (String scale : steps.keySet()) {
            String read = IntStream.rangeClosed(1, other.steps.get(scale))
                    .filter(step -> random.nextInt(5) > 0)
                    .mapToObj(step -> scale + step + ": " + step(scale, random))
                    .collect(Collectors.joining(", "));
            mappings.append("  - {from: ")
                    .append(other.version)
                    .append(", scale: ")
                    .append(scale);
            mappings.append(", steps: {").append(read).append("}}\n");
        }
        return mappings.toString();
    }

    /** What a rating is computed from; empty where this methodology computes none. */
    String inputs(String dimension, String module, String indent) {
        StringBuilder inputs = new StringBuilder();
        if (dimension.equals("probability") && rates) {
            inputs.append(indent)
                    .append("metric: ")
                    .append(module)
                    .append(random.nextBoolean() ? ".rate\n" : ".sampled\n");
        }
        for (int part = 1; dimension.equals("severity") && part <= parts; part++) {
            inputs.append(indent).append("part").append(part).append(": {answer: ");
            inputs.append(random.nextBoolean() ? step("severity", random) : 1 + random.nextInt(steps.get("severity")));
            inputs.append(", why: It was seen}\n");
        }
        if (dimension.equals("effectiveness") && questions > 0) {
            inputs.append(indent).append("answers:\n");
            for (int question = 1; question <= questions; question++) {
                inputs.append(indent)
                        .append("  - {question: q")
                        .append(question)
                        .append(", answer: m");
                inputs.append(1 + random.nextInt(maturity)).append(", why: It was seen}\n");
            }
        }
        return inputs.toString();
    }

    String step(String dimension) {
        return step(scale(dimension), random);
    }

    String stated(String dimension) {
        String scale = scale(dimension);
        return switch (random.nextInt(6)) {
            case 0 -> "not-stated";
            case 1 -> "below " + scale + steps.get(scale);
            case 2 -> "above " + scale + "1";
            default -> step(scale, random);
        };
    }

    private static String scale(String dimension) {
        return dimension.equals("inherent") ? "risk" : dimension;
    }

    private String step(String scale, Random chance) {
        return scale + (1 + chance.nextInt(steps.get(scale)));
    }

    private String written() {
        StringBuilder out = new StringBuilder("version: " + version + "\nname: Steps " + version + "\nscales:\n");
        steps.forEach((scale, count) -> {
            out.append("  ").append(scale).append(":\n");
            for (int step = 1; step <= count; step++) {
                out.append("    - {id: ")
                        .append(scale)
                        .append(step)
                        .append(", label: ")
                        .append(scale)
                        .append(' ')
                        .append(step)
                        .append("}\n");
            }
        });
        if (rates) {
            out.append("probability:\n  scale: probability\n  unit: \"%\"\n").append(bands("probability", 100));
        }
        if (parts > 0) {
            out.append("severity:\n  scale: severity\n  parts: ").append(names("part", parts));
            out.append("\n  aggregation: mean\n  rounding: ").append(rounding()).append('\n');
        }
        out.append(inherent ? matrix("inherent", "risk", "probability", "severity") : "");
        out.append(questions > 0 ? effectiveness() : "");
        out.append(residual ? matrix("residual", "residual", "effectiveness", "risk") : "");
        return out.append(random.nextInt(3) == 0 ? rollUps() : "").toString();
    }

    /** Of teams to risks, of risks to modules, or of modules to the whole. */
    private String rollUps() {
        String dimension = List.of("probability", "severity", "inherent", "effectiveness", "residual")
                .get(random.nextInt(5));
        String by = List.of("maximum", "minimum", "two-in-a-row").get(random.nextInt(3));
        String levels = List.of("from: teams, to: risks", "from: risks, to: modules", "from: modules, to: whole")
                .get(random.nextInt(3));
        return "roll-up:\n  - {" + levels + ", of: [" + dimension + "], by: " + by + "}\n";
    }

    private String effectiveness() {
        String aggregation = List.of("earned-over-possible", "mean", "sum").get(random.nextInt(3));
        boolean share = aggregation.equals("earned-over-possible");
        boolean weighed = !aggregation.equals("sum") && random.nextBoolean();
        StringBuilder out = new StringBuilder("effectiveness:\n  scale: effectiveness\n  maturity:\n");
        for (int answer = 1; answer <= maturity; answer++) {
            String points = (answer - 1) * (share ? 1 : 20) + (random.nextBoolean() ? "" : ".25");
            out.append("    - {id: m")
                    .append(answer)
                    .append(", label: M")
                    .append(answer)
                    .append(", points: ")
                    .append(points)
                    .append("}\n");
        }
        out.append("  aggregation: ").append(aggregation).append('\n');
        out.append(weighed ? questions == 1 ? "  weights: {Odd: 30}\n" : "  weights: {Odd: 30, Even: 70}\n" : "");
        if (random.nextBoolean()) {
            String step = List.of("1", "5", "0.5").get(random.nextInt(3));
            out.append("  rounding: {step: ")
                    .append(step)
                    .append(", mode: ")
                    .append(rounding())
                    .append("}\n");
        }
        out.append(bands("effectiveness", share ? 100 : 20 * maturity));
        // nothing is computed from a figure that a text refers to
        out.append("  choice: Chosen for {figure goods.part} offers.\n  questions:\n");
        for (int question = 1; question <= questions; question++) {
            String area = weighed ? ", area: " + (question % 2 == 0 ? "Even" : "Odd") : "";
            out.append("    - {id: q").append(question).append(area).append(", text: Is it so?}\n");
        }
        return out.toString();
    }

    /** From minus to plus infinity, each cut on one side or the other. */
    private String bands(String scale, int most) {
        int count = steps.get(scale);
        List<String> cuts = new ArrayList<>();
        for (int cut = 1; cut < count; cut++) {
            cuts.add(most * cut / count + (random.nextBoolean() ? "" : ".5"));
        }
        StringBuilder out = new StringBuilder("  bands:\n");
        String begins = "";
        for (int step = 1; step <= count; step++) {
            boolean closed = random.nextBoolean();
            String ends = step == count ? "" : (closed ? ", to: " : ", below: ") + cuts.get(step - 1);
            out.append("    - {step: ")
                    .append(scale)
                    .append(step)
                    .append(begins)
                    .append(ends)
                    .append("}\n");
            begins = step == count ? "" : (closed ? ", above: " : ", from: ") + cuts.get(step - 1);
        }
        return out.toString();
    }

    private String matrix(String dimension, String result, String rows, String columns) {
        StringBuilder out = new StringBuilder(dimension + ":\n  scale: " + result + "\n  rows: " + rows
                + "\n  columns: " + columns + "\n  matrix:\n");
        for (int row = 1; row <= steps.get(rows); row++) {
            String cells = IntStream.range(0, steps.get(columns))
                    .mapToObj(column -> step(result, random))
                    .collect(Collectors.joining(", "));
            out.append("    ")
                    .append(rows)
                    .append(row)
                    .append(": [")
                    .append(cells)
                    .append("]\n");
        }
        return out.toString();
    }

    private static String names(String name, int count) {
        return IntStream.rangeClosed(1, count).mapToObj(i -> name + i).toList().toString();
    }

    private String rounding() {
        return ROUNDINGS.get(random.nextInt(ROUNDINGS.size()));
    }
}
