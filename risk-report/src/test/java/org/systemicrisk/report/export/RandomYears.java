package org.systemicrisk.report.export;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.systemicrisk.data.output.FindingsText;
import org.systemicrisk.data.project.AssessmentProject;
import org.systemicrisk.data.project.Reading;
import org.systemicrisk.data.project.Stage;
import org.systemicrisk.model.assessment.Assessment;
import org.systemicrisk.model.id.AssessmentId;

/**
 * Two years by chance, each under a methodology by chance: scored from rates, parts and answers, stated, set by hand, or not
 * rated; some figures and answers withheld. They are written as files and read like anybody's.
 */
final class RandomYears {

    private static final List<String> DIMENSIONS =
            List.of("probability", "severity", "inherent", "effectiveness", "residual");

    private final Random random;
    private final Path folder;
    private final StringBuilder metrics = new StringBuilder("metrics:\n");

    private RandomYears(long seed, Path folder) {
        // seeds beside each other begin alike
        this.random = new Random(seed * 0x9E3779B97F4A7C15L);
        this.folder = folder;
    }

    static Assessment of(long seed, Path folder) throws IOException {
        new RandomYears(seed, folder).write();
        Reading reading = AssessmentProject.open(folder).read(new AssessmentId("2026"), Stage.DRAFT);
        return reading.assessment()
                .orElseThrow(() -> new AssertionError(
                        "seed " + seed + ": " + new FindingsText(reading.texts()).show(reading.findings())));
    }

    private void write() throws IOException {
        List<String> modules = List.of("goods", "speech", "minors", "data").subList(0, 1 + random.nextInt(4));
        RandomScales now = new RandomScales(random, "now");
        RandomScales before = random.nextInt(4) == 0 ? now : new RandomScales(random, "before");
        write("assessment.yaml", "service: {name: A}\nprovider: {name: B}\nlanguage: en\n");
        write("registry/modules.yaml", modules(modules));
        write(
                "registry/governance.yaml",
                "units:\n  - {id: legal, name: Legal, kind: team}\n  - {id: safety, name: Safety, kind: team}\n");
        write("methodology/now.yaml", now.text() + (before == now ? "" : now.mappings(before)));
        if (before != now) {
            write("methodology/before.yaml", before.text());
        }
        year("2025", before, modules, "rendered: false\n");
        year("2026", now, modules, "compares-to: \"2025\"\n");
        write("registry/metrics.yaml", metrics.toString());
    }

    private String modules(List<String> modules) {
        StringBuilder text = new StringBuilder("modules:\n");
        for (String module : modules) {
            text.append("  - id: ").append(module).append("\n    name: Of ").append(module);
            text.append("\n    since: \"2025\"\n    risks:\n");
            for (String risk : List.of("one", "two")) {
                text.append("      - {id: ")
                        .append(module)
                        .append('.')
                        .append(risk)
                        .append(", name: Risk, since: \"2025\"}\n");
            }
            metrics(module);
        }
        return text.toString();
    }

    private void metrics(String module) {
        for (String count : List.of("part", "all")) {
            metrics.append("  - {id: ").append(module).append('.').append(count);
            metrics.append(", module: ")
                    .append(module)
                    .append(", name: N, kind: exposure, measure: count, unit: offers}\n");
        }
        for (String share : List.of("rate, share: {of: " + module + ".part, in: " + module + ".all}", "sampled")) {
            metrics.append("  - {id: ").append(module).append('.').append(share);
            metrics.append(", module: ")
                    .append(module)
                    .append(", name: N, kind: exposure, measure: share, unit: \"%\"}\n");
        }
    }

    private void year(String id, RandomScales scales, List<String> modules, String more) throws IOException {
        int to = Integer.parseInt(id);
        write(
                "assessments/" + id + "/assessment.yaml",
                "kind: annual\ntitle: Assessment\nmethodology: " + scales.version() + "\n" + more
                        + "dates:\n  period: {from: " + (to - 1) + "-07-01, to: " + id + "-06-30}\n  state-as-of: " + id
                        + "-06-30\n  performed: " + id + "-08-20\n");
        List<String> withheld = new ArrayList<>();
        StringBuilder figures =
                new StringBuilder("metric,value,qualifier,from,to,territory,numerator,denominator,step\n");
        for (String module : modules) {
            figures(module, figures, withheld);
            write("assessments/" + id + "/ratings/" + module + ".yaml", ratings(module, scales, withheld));
        }
        write("assessments/" + id + "/observations.csv", figures.toString());
        write("assessments/" + id + "/redactions.yaml", redactions(withheld));
    }

    private void figures(String module, StringBuilder figures, List<String> withheld) {
        int all = 1_000 + random.nextInt(900_000);
        int part = random.nextInt(all);
        String qualifier = random.nextInt(5) == 0 ? "about" : "";
        figures.append(module)
                .append(".part,")
                .append(part)
                .append(',')
                .append(qualifier)
                .append(",,,EU,,,\n");
        figures.append(module).append(".all,").append(all).append(",,,,EU,,,\n");
        if (random.nextInt(3) == 0) {
            figures.append(module)
                    .append(".rate,")
                    .append(random.nextInt(1_000) / 10.0)
                    .append(",,,,EU,,,0.1\n");
        }
        figures.append(module)
                .append(".sampled,,,,,EU,")
                .append(random.nextInt(300))
                .append(",300,\n");
        for (String figure : List.of("part", "all", "rate", "sampled")) {
            if (random.nextInt(8) == 0) {
                withheld.add("figure " + module + "." + figure);
            }
        }
    }

    private String ratings(String module, RandomScales scales, List<String> withheld) {
        StringBuilder text = new StringBuilder("module: " + module + "\n");
        text.append(subject(module, scales, ""));
        if (scales.hasAnswers() && text.toString().contains("answers:") && random.nextInt(4) == 0) {
            withheld.add("answer " + module + " q1");
        }
        if (text.toString().contains("\n  part1:") && random.nextInt(4) == 0) {
            withheld.add("answer " + module + " part1");
        }
        for (String risk : List.of("one", "two").subList(0, random.nextInt(3))) {
            text.append(risk.equals("one") ? "risks:\n" : "");
            text.append("  - risk: ").append(module).append('.').append(risk).append('\n');
            text.append(subject(module, scales, "    "));
            for (String team : scales.hasTeams() ? List.of("legal", "safety") : List.<String>of()) {
                text.append(team.equals("legal") ? "    teams:\n" : "");
                text.append("      - team: ").append(team).append('\n');
                text.append(subject(module, scales, "        "));
            }
        }
        return text.toString();
    }

    /** Each rating in a way of its own: from inputs, stated, set by hand beside its inputs, or not at all. */
    private String subject(String module, RandomScales scales, String indent) {
        StringBuilder text = new StringBuilder();
        for (String dimension : DIMENSIONS) {
            int way = random.nextInt(10);
            String inputs = scales.inputs(dimension, module, indent + "  ");
            String entry = way < 6 || way == 9 ? inputs : way < 8 ? inputs(dimension, inputs, way) : "";
            if (way == 7 || way == 8) {
                entry += indent + "  stated: " + scales.stated(dimension) + "\n";
            } else if (way == 9) {
                entry += indent + "  override: {rating: " + scales.step(dimension)
                        + ", reason: Known better, by: board}\n";
            }
            if (!entry.isEmpty()) {
                text.append(indent).append(dimension).append(":\n").append(entry);
            }
        }
        return text.toString();
    }

    private static String inputs(String dimension, String inputs, int way) {
        return way == 7 && !dimension.equals("probability") ? inputs : "";
    }

    private String redactions(List<String> targets) {
        StringBuilder text = new StringBuilder("redactions:\n");
        for (int i = 0; i < targets.size(); i++) {
            text.append("  - {id: r").append(i).append(", target: ").append(targets.get(i));
            text.append(", grounds: [provider-confidential], harm: Harm, narrower: Nothing narrower}\n");
        }
        return targets.isEmpty() ? "redactions: []\n" : text.toString();
    }

    private void write(String file, String text) throws IOException {
        Path path = folder.resolve(file);
        Files.createDirectories(path.getParent());
        Files.writeString(path, text);
    }
}
