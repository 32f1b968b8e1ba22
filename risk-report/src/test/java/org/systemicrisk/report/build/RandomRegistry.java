package org.systemicrisk.report.build;

import static org.systemicrisk.report.build.Canary.Kind.PRINTED;

import java.util.List;

/** What stays the same over the years in a random project: modules, names, functionalities, signals. */
final class RandomRegistry {

    private static final List<String> NAMES = List.of("system", "supplier", "person", "programme");

    private final Dice dice;
    private final Aviary aviary;
    private final RandomRedactions redactions;
    private final RandomProse prose;

    RandomRegistry(Dice dice, Aviary aviary, RandomRedactions redactions, RandomProse prose) {
        this.dice = dice;
        this.aviary = aviary;
        this.redactions = redactions;
        this.prose = prose;
    }

    /** One name of each kind; the narrative refers to all of them. */
    String names() {
        StringBuilder names = new StringBuilder("names:\n");
        for (String kind : NAMES) {
            String of = "name of a " + kind;
            boolean withheld = dice.draws(of);
            String name = withheld ? name(of) : "The " + kind;
            if (withheld) {
                redactions.add("name a-" + kind);
            }
            names.append("  - {id: a-").append(kind).append(", kind: ").append(kind);
            names.append(", name: ").append(RandomProse.quoted(name));
            names.append(", note: ").append(aviary.note("a name")).append("}\n");
            prose.canRefer(reference(kind));
        }
        return names.toString();
    }

    /** A reference to each name. */
    static List<String> references() {
        return NAMES.stream().map(RandomRegistry::reference).toList();
    }

    private static String reference(String kind) {
        return "{name a-" + kind + "}";
    }

    /** One word, or two with something between them that markup may stumble over. */
    private String name(String of) {
        String first = aviary.word(of, PRINTED);
        return dice.half()
                ? first
                : first
                        + dice.one(List.of(" ", " & ", "-", "_", " <", "*", "/", " \"", "'s ", "|", "%20"))
                        + aviary.word(of, PRINTED);
    }

    String modules(List<String> ids) {
        StringBuilder modules = new StringBuilder("modules:\n");
        ids.forEach(id -> modules.append(module(id)));
        modules.append("  - id: lotteries\n    name: Lotteries\n    since: \"2023\"\n    until: \"2023\"\n    ended: ")
                .append(prose.yaml("RiskModuleEnded"))
                .append('\n');
        return modules.append("screenings:\n  - id: screening.elections\n    category: c.elections\n    conclusion: ")
                .append(prose.yaml("ScreeningConclusion"))
                .append("\n    evidence: [ev.sample]\n    date: 2024-05-14\n    unit: board\n    reopens: ")
                .append(prose.yaml("ScreeningReopens"))
                .append("\n    note: ")
                .append(aviary.note("a screening"))
                .append('\n')
                .toString();
    }

    private String module(String id) {
        return "  - id: " + id + "\n    name: Module " + id + "\n    since: \"2023\"\n    definition: "
                + prose.yaml("RiskModuleDefinition") + "\n    note: " + aviary.note("a module")
                + "\n    risks:\n      - id: " + id + ".risk\n        name: Risk of " + id
                + "\n        since: \"2023\"\n        statement: " + prose.yaml("RiskStatement") + "\n        cause: "
                + prose.yaml("RiskCause")
                + "\n        origin: [use]\n        affected: [buyers]\n        categories: [a]\n        rights: [\"38\"]"
                + "\n        note: " + aviary.note("a risk") + "\n      - id: " + id
                + ".past\n        name: Past risk of " + id
                + "\n        since: \"2023\"\n        until: \"2023\"\n        ended: " + prose.yaml("RiskEnded")
                + "\n";
    }

    String functionalities(List<String> modules) {
        return "functionalities:\n  - id: listings\n    name: Listings\n    description: "
                + prose.yaml("FunctionalityDescription") + "\n    modules: " + modules
                + "\n    launched: 2015-03\n    changes:\n      - date: 2024-01\n        what: "
                + prose.yaml("FunctionalityChangeWhat")
                + "\n        critical-impact: {likely: false, decided: 2023-12-01, why: "
                + prose.yaml("CriticalImpactWhy") + "}\n    note: " + aviary.note("a functionality") + "\n";
    }

    String governance() {
        return "units:\n  - {id: board, name: Board, kind: management-body, description: "
                + prose.yaml("UnitDescription") + ", note: " + aviary.note("a unit")
                + "}\n  - {id: safety, name: Safety team, kind: team, reports-to: board}\n";
    }

    String policies(List<String> modules) {
        return "policies:\n  - {id: rules, name: House rules, description: " + prose.yaml("PolicyDescription")
                + ", modules: " + modules + ", published: 2016, note: " + aviary.note("a policy") + "}\n";
    }

    String sources() {
        return "sources:\n  - {id: own, kind: own-data, title: Records, note: " + aviary.note("a source") + "}\n";
    }

    String signals(List<String> modules) {
        return "signals:\n  - id: signal.recall\n    kind: recall\n    date: 2024-02\n    status: published\n"
                + "    title: Recall of a charger\n    summary: " + prose.yaml("SignalSummary")
                + "\n    measured: {metric: " + modules.get(0) + ".rate, value: 12.5, how: "
                + prose.yaml("ExternalMeasurementHow") + "}\n    modules: " + modules + "\n    answer: "
                + prose.yaml("SignalAnswer") + "\n    measures: [" + modules.get(0) + ".measure-0]\n    unit: safety\n"
                + "    source: {id: own}\n    note: " + aviary.note("a signal") + "\n";
    }
}
