package org.systemicrisk.report.build;

/** A small methodology whose explanations may hold withheld passages. */
final class RandomMethodology {

    static final int QUESTIONS = 3;

    private final Aviary aviary;
    private final RandomProse prose;

    RandomMethodology(Aviary aviary, RandomProse prose) {
        this.aviary = aviary;
        this.prose = prose;
    }

    String text() {
        return "version: three\nname: Three steps\nchanges: " + prose.yaml("MethodologyChanges") + "\nnote: "
                + aviary.note("the methodology") + "\n"
                + scales() + probability() + severity() + inherent() + effectiveness()
                + """
                residual:
                  scale: residual
                  rows: effectiveness
                  columns: risk
                  matrix:
                    weak: [low, medium, high]
                    strong: [low, low, medium]
                """
                + priority();
    }

    private String priority() {
        return "priority:\n  scale: priority\n  conditions:\n"
                + "    - {step: urgent, all-of: [{residual: {at-least: high}}]}\n  otherwise: later\n  choice: "
                + prose.yaml("PriorityMethodChoice") + "\nnot-computed:\n"
                + "  - {dimension: conclusion, rated: independently, scale: residual, why: "
                + prose.yaml("NotComputedWhy") + "}\n";
    }

    private String scales() {
        String steps =
                "\n    - {id: low, label: Low}\n    - {id: medium, label: Medium}\n    - {id: high, label: High}\n";
        return "scales:\n  probability:\n    - {id: rare, label: Rare, description: " + prose.yaml("StepDescription")
                + "}\n    - {id: likely, label: Likely}\n  severity:\n    - {id: light, label: Light}\n"
                + "    - {id: grave, label: Grave}\n  risk:" + steps
                + "  effectiveness:\n    - {id: weak, label: Weak}\n    - {id: strong, label: Strong}\n  residual:"
                + steps + "  priority:\n    - {id: later, label: Later}\n    - {id: urgent, label: Urgent}\n";
    }

    private String probability() {
        return "probability:\n  scale: probability\n  unit: \"%\"\n  bands:\n    - {step: rare, below: 30}\n"
                + "    - {step: likely, from: 30}\n  choice: " + prose.yaml("ProbabilityMethodChoice") + "\n";
    }

    private String severity() {
        return "severity:\n  scale: severity\n  parts: [scope, remediability]\n  aggregation: mean\n"
                + "  rounding: half-up\n  choice: " + prose.yaml("SeverityMethodChoice") + "\n";
    }

    private String inherent() {
        return "inherent:\n  scale: risk\n  rows: probability\n  columns: severity\n  matrix:\n"
                + "    rare: [low, medium]\n    likely: [medium, high]\n  choice: " + prose.yaml("RiskMethodChoice")
                + "\n";
    }

    private String effectiveness() {
        StringBuilder text = new StringBuilder("effectiveness:\n  scale: effectiveness\n  maturity:\n"
                + "    - {id: none, label: None, points: 0, description: " + prose.yaml("MaturityStepDescription")
                + "}\n    - {id: full, label: Full, points: 1}\n  aggregation: earned-over-possible\n  weights: {Rules: 2, Practice: 1}\n  bands:\n"
                + "    - {step: weak, below: 50}\n    - {step: strong, from: 50}\n  questions:\n");
        for (int i = 1; i <= QUESTIONS; i++) {
            text.append("    - {id: q")
                    .append(i)
                    .append(", area: ")
                    .append(i == QUESTIONS ? "Practice" : "Rules")
                    .append(", text: ")
                    .append(prose.yaml("QuestionText"))
                    .append("}\n");
        }
        return text.append("  choice: ")
                .append(prose.yaml("EffectivenessMethodChoice"))
                .append('\n')
                .toString();
    }

    /** That of the year before, which has stated ratings only. */
    static String earlier() {
        return """
                version: two
                name: Two steps
                scales:
                  risk: [{id: low, label: Low}, {id: high, label: High}]
                  residual: [{id: low, label: Low}, {id: high, label: High}]
                """;
    }
}
