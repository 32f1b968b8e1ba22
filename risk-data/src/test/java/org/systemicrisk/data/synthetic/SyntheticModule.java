package org.systemicrisk.data.synthetic;

import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;

/** The registry's entries, the ratings of two years and the chapter of one module. */
final class SyntheticModule {

    private static final List<String> FACTORS = List.of(
            "recommender",
            "moderation",
            "terms",
            "advertising",
            "data-practices",
            "manipulation",
            "amplification",
            "regional-linguistic");
    private static final List<String> CATEGORIES = List.of(
            "a", "b.consumer-protection", "b.human-dignity", "b.expression", "b.private-life", "d.public-health");

    private final int number;
    private final String id;
    private final String name;
    private final Size size;
    private final Vocabulary words;
    private final SyntheticFigures figures;

    SyntheticModule(int number, Size size, long seed) {
        SplittableRandom random = new SplittableRandom(seed + number);
        this.number = number;
        this.id = String.format(Locale.ROOT, "m%04d", number);
        this.name = Vocabulary.name(number);
        this.size = size;
        this.words = new Vocabulary(random.split());
        this.figures = new SyntheticFigures(id, name, size, random.split());
    }

    String id() {
        return id;
    }

    /** The number that orders its chapter: behind those of the clean assessment. */
    int chapter() {
        return 100 + number;
    }

    SyntheticFigures figures() {
        return figures;
    }

    String module() {
        StringBuilder yaml = new StringBuilder("modules:\n  - id: %s\n    name: %s\n".formatted(id, name));
        yaml.append("    since: \"2024\"\n    risks:\n");
        for (int risk = 1; risk <= size.risks(); risk++) {
            yaml.append("      - {id: %s, name: \"%s\", since: \"2024\",\n".formatted(risk(risk), words.title()));
            yaml.append("         statement: \"%s\",\n".formatted(words.sentences(2)));
            yaml.append("         origin: [use], affected: [buyers], categories: [%s], rights: [\"3\", \"38\"], "
                    .formatted(CATEGORIES.get(risk % CATEGORIES.size())));
            yaml.append("source: {id: own}}\n");
        }
        return yaml.toString();
    }

    String measures() {
        StringBuilder yaml = new StringBuilder("module: " + id + "\nmeasures:\n");
        for (int measure = 1; measure <= size.measures(); measure++) {
            measure(yaml, measure);
        }
        return yaml.toString();
    }

    private void measure(StringBuilder yaml, int measure) {
        boolean planned = isPlanned(measure);
        yaml.append("  - {id: %s, title: \"%s\", group: %s, owner: desk, %s,\n"
                .formatted(measure(measure), words.title(), name, planned ? "due: 2026-03" : "since: 2023-03"));
        yaml.append("     articles: [c, %s], risks: [%s], factors: [%s],\n"
                .formatted(
                        measure % 2 == 0 ? "d" : "f",
                        risk(1 + measure % size.risks()),
                        FACTORS.get(measure % FACTORS.size())));
        yaml.append("     description: \"%s\"".formatted(words.sentences(2)));
        if (measure % 3 == 0) {
            yaml.append(",\n     restrictive: true, rights-effect: \"%s\",\n     safeguard: \"%s\""
                    .formatted(words.sentence(), words.sentence()));
        } else {
            yaml.append(", restrictive: false");
        }
        String direction = "{metric: %s.rate, direction: down, baseline: \"2024\"}".formatted(id);
        String indicator = "{metric: %s.rate, target: below the share of this assessment}".formatted(id);
        yaml.append(planned ? ",\n     indicator: " + indicator : ",\n     effects: [" + direction + "]");
        yaml.append("}\n");
    }

    /** Of the measures on a risk, the first is in operation. */
    private boolean isPlanned(int measure) {
        return measure % 10 == 0 && measure > size.risks();
    }

    String ratings(String year) {
        String evidence = year.equals("2024") ? "ev.records-2024" : "ev.records";
        StringBuilder yaml =
                new StringBuilder("module: %s\nprobability: {metric: %s.rate, source: {id: own}}\n".formatted(id, id));
        yaml.append("severity:\n");
        for (String part : List.of("scope", "scale", "remediability")) {
            yaml.append("  %s: {answer: 2, why: \"%s\", author: desk, date: %s-07-23, evidence: [%s]}\n"
                    .formatted(part, words.sentence(), year, evidence));
        }
        yaml.append("effectiveness:\n  answers:\n");
        for (int question = 1; question <= 4; question++) {
            yaml.append("    - {question: q%d, answer: proven, author: desk, date: %s-07-24, evidence: [%s], "
                    .formatted(question, year, evidence));
            yaml.append("confidence: high}\n");
        }
        yaml.append("residual: {decision: accept, why: \"%s\", by: board}\n".formatted(words.sentence()));
        factors(yaml);
        yaml.append("risks:\n");
        for (int risk = 1; risk <= size.risks(); risk++) {
            yaml.append("  - {risk: %s, probability: {metric: %s.rate}, ".formatted(risk(risk), id));
            yaml.append("severity: {stated: considerable, source: {id: own}},\n     ");
            yaml.append("effectiveness: {stated: strong, source: {id: own}}, ");
            yaml.append("residual: {decision: accept, why: \"%s\", by: board}}\n".formatted(words.sentence()));
        }
        return yaml.toString();
    }

    private void factors(StringBuilder yaml) {
        yaml.append("factors:\n");
        for (int factor = 0; factor < FACTORS.size(); factor++) {
            boolean raises = factor % 4 == 0;
            yaml.append("  - {factor: %s, influence: %s, mechanism: \"%s\"%s}\n"
                    .formatted(
                            FACTORS.get(factor),
                            raises ? "raises" : "none",
                            words.sentence(),
                            raises ? ", exposure: [" + id + ".rate]" : ""));
        }
    }

    /** A part and its other part, which would give it away, and a passage. */
    String redactions() {
        StringBuilder yaml = new StringBuilder("redactions:\n");
        redaction(yaml, "notice", "figure " + figures.metric(1, "notice"), "service-security");
        redaction(yaml, "scan", "figure " + figures.metric(1, "scan"), "service-security");
        redaction(yaml, "passage", "passage", "recipient-harm");
        return yaml.toString();
    }

    private void redaction(StringBuilder yaml, String name, String target, String ground) {
        yaml.append("  - {id: %s.%s, target: %s, grounds: [%s], review: 2026-06-30, approver: Counsel,\n"
                .formatted(id, name, target, ground));
        yaml.append("     harm: \"%s\", narrower: \"%s\"}\n".formatted(words.sentence(), words.sentence()));
    }

    String consultations() {
        return """
                consultations:
                  - {id: consultation.%s, party: Users of %s, kind: users, date: 2025-04, modules: [%s],
                     question: "%s", view: "%s",
                     changed: "%s", source: {id: own}}
                """
                .formatted(id, name, id, words.sentence(), words.sentence(), words.sentence());
    }

    String narrative() {
        StringBuilder text = new StringBuilder("# definition\n\n" + words.sentence() + "\n");
        int share = size.characters() / 3;
        for (String section : List.of("inherent", "factors", "existing")) {
            text.append("\n# ").append(section).append("\n\n");
            int end = text.length() + share;
            while (text.length() < end) {
                paragraph(text);
            }
        }
        text.append("{withheld %s.passage}%s{/withheld}\n".formatted(id, words.sentence()));
        text.append("\n# residual\n\nWhat is left of %s is {rating %s.residual}.\n".formatted(name, id));
        text.append("\n# conclusion\n\nThe share in the sample fell to {figure %s.rate}.\n".formatted(id));
        text.append("The rating {change %s.residual}.\n".formatted(id));
        return text.toString();
    }

    private void paragraph(StringBuilder text) {
        for (int sentence = 0; sentence < 4; sentence++) {
            text.append(words.sentence()).append('\n');
        }
        text.append("Of these, ").append(figures.reference(words)).append(" are known, and ");
        text.append(words.clause()).append(".\n");
        int measure = words.number(1, size.measures() + 1);
        text.append("Through {measure ").append(measure(isPlanned(measure) ? measure - 1 : measure));
        text.append("}, ").append(words.clause()).append(".\n\n");
    }

    private String risk(int risk) {
        return String.format(Locale.ROOT, "%s.r%05d", id, risk);
    }

    private String measure(int measure) {
        return String.format(Locale.ROOT, "%s.k%05d", id, measure);
    }
}
