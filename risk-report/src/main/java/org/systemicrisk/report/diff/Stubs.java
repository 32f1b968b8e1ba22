package org.systemicrisk.report.diff;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.systemicrisk.model.assessment.Assessment;
import org.systemicrisk.model.diff.Difference;
import org.systemicrisk.model.diff.ExplainedDifference;
import org.systemicrisk.model.diff.Kind;
import org.systemicrisk.model.diff.RatingDifference;

/** The YAML that is missing where a material difference is not explained. */
final class Stubs {

    private final Assessment earlier;
    private final Assessment later;

    Stubs(Assessment earlier, Assessment later) {
        this.earlier = earlier;
        this.later = later;
    }

    /** One stub for each entry that owes an explanation, however many of its ratings changed. */
    List<Stub> of(List<ExplainedDifference> differences) {
        Map<String, Stub> stubs = new LinkedHashMap<>();
        for (ExplainedDifference explained : differences) {
            if (explained.isUnexplained() && explained.owed() != null) {
                Stub stub = stub(explained.difference(), explained.owed());
                stubs.putIfAbsent(stub.subject(), stub);
            }
        }
        return List.copyOf(stubs.values());
    }

    private Stub stub(Difference difference, ExplainedDifference.Owed owed) {
        String year = "assessments/" + later.id();
        String id = difference.to().isEmpty()
                ? difference.from().get(0)
                : difference.to().get(0);
        String subject = difference.kind().name().toLowerCase(java.util.Locale.ROOT) + " " + id;
        return switch (owed) {
            case EXPLANATION -> rating((RatingDifference) difference, subject, year);
            case WHY ->
                new Stub(
                        difference,
                        subject,
                        "registry/measures",
                        "- id: " + id + "\n  progress:\n    - assessment: \"" + later.id() + "\"\n      status: "
                                + (isWithheld(later, subject) ? "…" : status(difference))
                                + "\n      why: |\n        …\n",
                        "say why in its progress");
            case UNTIL ->
                new Stub(
                        difference,
                        subject,
                        difference.kind() == Kind.MEASURE ? "registry/measures" : "registry/modules.yaml",
                        difference.kind() == Kind.MEASURE
                                ? "- id: " + id + "\n  # its entry as it was, with\n  until: …\n"
                                : "- id: " + id + "\n  # its entry as it was, with\n  until: " + last() + "\n",
                        "put its entry back, with until, and name it in supersedes where something continues it");
            case HARM ->
                new Stub(
                        difference,
                        subject,
                        year + "/redactions",
                        "- id: " + id + "\n  harm: |\n    …\n",
                        "say in harm what would happen");
            case CHANGES ->
                new Stub(
                        difference,
                        "methodology " + later.methodology().version(),
                        "methodology/" + later.methodology().version() + ".yaml",
                        "changes: |\n  …\n",
                        "say in changes what changed and why");
        };
    }

    /** The last assessment in which it appeared; of two drafts of one nobody can tell it here. */
    private String last() {
        return earlier.id().equals(later.id()) ? "…" : "\"" + earlier.id() + "\"";
    }

    private static Stub rating(RatingDifference difference, String subject, String year) {
        if (difference.kind() == Kind.MODULE) {
            return new Stub(
                    difference,
                    subject,
                    year + "/ratings",
                    "module: " + difference.now() + "\nexplanation: |\n  …\n",
                    "say in explanation why its rating changed");
        }
        return new Stub(
                difference,
                subject,
                year + "/ratings",
                "risks:\n  - risk: " + difference.now() + "\n    explanation: |\n      …\n",
                "say in explanation why its rating changed");
    }

    /** What became of a withheld measure is withheld with it, and a stub is printed where anybody may read it. */
    static boolean isWithheld(Assessment later, String subject) {
        return later.redactions().stream()
                .anyMatch(redaction -> redaction.target().text().equals(subject));
    }

    private static String status(Difference difference) {
        return switch (difference.what()) {
            case SLIPPED -> "slipped";
            case DROPPED, ENDED -> "dropped";
            default -> "in-progress";
        };
    }

    /**
     * What is missing.
     *
     * @param subject what it is about: {@code module ipr}
     * @param file the file or folder it belongs into
     * @param yaml the lines to fill in
     * @param help what to do
     */
    record Stub(Difference difference, String subject, String file, String yaml, String help) {}
}
