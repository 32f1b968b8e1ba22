package org.systemicrisk.report.build;

import static org.systemicrisk.report.build.Canary.Kind.INTERNAL;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * A small assessment made by chance: what is withheld, where and in which form, differs from number to number. Everything
 * withheld, internal or for the authorities only is a word or a number that stands nowhere else.
 */
final class RandomProject {

    private static final String LOGO =
            "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"10\" height=\"10\"><rect width=\"10\" height=\"10\"/></svg>";

    private final Dice dice;
    private final Aviary aviary;
    private final RandomRedactions redactions;
    private final RandomProse prose;
    private final Project project;

    private RandomProject(long number, Path temp) {
        this.dice = new Dice(number);
        this.aviary = new Aviary(dice);
        this.redactions = new RandomRedactions(dice, aviary);
        this.prose = new RandomProse(dice, aviary, redactions);
        this.project = new Project(temp.resolve("project"), temp.resolve("target"));
    }

    /** A project and everything that is to be looked for when it was built. */
    record Made(Project project, Aviary aviary) {}

    static Made of(long number, Path temp) throws IOException {
        RandomProject made = new RandomProject(number, temp);
        made.write();
        return new Made(made.project, made.aviary);
    }

    private void write() throws IOException {
        List<String> modules = List.of("goods", "speech").subList(0, dice.between(1, 2));
        RandomRegistry registry = new RandomRegistry(dice, aviary, redactions, prose);
        project.write("registry/names.yaml", registry.names());
        writeFiguresAndMeasures(modules);
        project.write("registry/modules.yaml", registry.modules(modules))
                .write("registry/functionalities.yaml", registry.functionalities(modules))
                .write("registry/governance.yaml", registry.governance())
                .write("registry/policies.yaml", registry.policies(modules))
                .write("registry/sources.yaml", registry.sources())
                .write("registry/signals.yaml", registry.signals(modules))
                .write("methodology/three.yaml", new RandomMethodology(aviary, prose).text())
                .write("methodology/two.yaml", RandomMethodology.earlier())
                .write("look/logo.svg", LOGO)
                .write("assessment.yaml", settings())
                .write("assessments/2023/assessment.yaml", header("2023", ""))
                .write("assessments/2024/assessment.yaml", header("2024", moreOfHeader()))
                .write("assessments/2024/consultations.yaml", consultations(modules));
        writeRatings(modules);
        writeNarrative(modules);
        project.write("assessments/2023/redactions.yaml", redactions.before())
                .write("assessments/2024/redactions.yaml", redactions.now());
    }

    private void writeFiguresAndMeasures(List<String> modules) throws IOException {
        RandomFigures figures = new RandomFigures(dice, aviary, redactions, prose);
        RandomMeasures measures = new RandomMeasures(dice, aviary, redactions, prose);
        for (String module : modules) {
            figures.of(module);
            measures.of(module);
        }
        project.write("registry/metrics.yaml", figures.metrics())
                .write("registry/measures.yaml", measures.all())
                .write("registry/public-facts.csv", figures.publicFacts())
                .write("assessments/2023/observations.csv", figures.observationsBefore())
                .write("assessments/2024/observations.csv", figures.observations())
                .write("assessments/2023/published/assessment.json", figures.publishedBefore());
    }

    private void writeRatings(List<String> modules) throws IOException {
        RandomRatings ratings = new RandomRatings(dice, aviary, redactions, prose);
        List<String> before = new ArrayList<>();
        for (String module : modules) {
            project.write("assessments/2024/ratings/" + module + ".yaml", ratings.of(module));
            before.add("module: " + module + "\nresidual: {stated: low}\n");
        }
        project.write("assessments/2023/ratings.yaml", String.join("---\n", before));
    }

    private void writeNarrative(List<String> modules) throws IOException {
        RandomNarrative narrative = new RandomNarrative(dice, prose);
        for (var chapter :
                narrative.chapters(modules, RandomRegistry.references()).entrySet()) {
            project.write("assessments/2024/narrative/" + chapter.getKey() + ".md", chapter.getValue());
        }
    }

    private String settings() {
        return "service: {name: Stallmarkt, kind: online marketplace, launched: 2015}\n"
                + "provider: {name: Stallmarkt B.V., establishment: NL}\n"
                + "designation: {date: 2023-04-25, as: very large online platform}\nlanguage: "
                + dice.one(List.of("en", "de")) + "\nlook: {logo: look/logo.svg, colour: \"#17375e\"}\n"
                + "policy: {attention-from: medium}\nsensitivity: {editions: [complete, non-confidential], draws: 200}\n"
                + "cover-note: " + prose.yaml("SettingsCoverNote") + "\nnote: "
                + aviary.note("the settings") + "\n";
    }

    private String header(String year, String more) {
        int to = Integer.parseInt(year);
        return "title: Assessment " + year + "\nmethodology: " + (to == 2023 ? "two" : "three")
                + "\ndates:\n  period: {from: "
                + (to - 1) + "-07-01, to: " + year + "-06-30}\n  state-as-of: " + year + "-06-30\n  performed: " + year
                + "-08-20\n" + (more.isEmpty() ? "kind: annual\nrendered: false\n" : more);
    }

    private String moreOfHeader() {
        return "kind: ad-hoc\ncompares-to: \"2023\"\ntrigger: " + prose.yaml("AssessmentHeaderTrigger")
                + "\nevidence:\n  - {id: ev.sample, kind: data-extract, title: Sample, place: "
                + aviary.word("place of evidence", INTERNAL) + ", keep-until: 2027-12-31}\n"
                + "sign-off:\n  - {body: board, date: 2024-08-20}\n";
    }

    private String consultations(List<String> modules) {
        String about = "\n    party: Panel\n    kind: civil-society\n    date: 2024-05\n    modules: " + modules
                + "\n    note: " + aviary.note("a consultation") + "\n    question: ";
        return "consultations:\n  - id: one" + about + prose.yaml("ConsultationQuestion") + "\n    view: "
                + prose.yaml("ConsultationView") + "\n    changed: " + prose.yaml("ConsultationChanged")
                + "\n  - id: two" + about + prose.yaml("ConsultationQuestion") + "\n    view: "
                + prose.yaml("ConsultationView") + "\n    unchanged: " + prose.yaml("ConsultationUnchanged") + "\n";
    }
}
