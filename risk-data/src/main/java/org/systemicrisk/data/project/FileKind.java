package org.systemicrisk.data.project;

import java.util.List;
import org.systemicrisk.data.binding.BindingLog;
import org.systemicrisk.model.assessment.AssessmentHeader;
import org.systemicrisk.model.assessment.ModuleRatings;
import org.systemicrisk.model.assessment.Settings;
import org.systemicrisk.model.methodology.Methodology;

/** The kinds of YAML file that a project has. Each has a JSON Schema of the same name. */
public enum FileKind {
    PROJECT("project", Settings.class, "The settings of an assessment project: assessment.yaml at its top"),
    MODULES(
            "modules",
            Listings.Modules.class,
            "The modules, their risks, and the screenings: registry/modules.yaml",
            "module",
            "risk",
            "screening"),
    METRICS("metrics", Listings.Metrics.class, "What each metric counts: registry/metrics.yaml", "metric"),
    MEASURES("measures", Listings.Measures.class, "The mitigation measures: registry/measures.yaml", "measure"),
    FUNCTIONALITIES(
            "functionalities",
            Listings.Functionalities.class,
            "The parts of the service: registry/functionalities.yaml",
            "functionality"),
    POLICIES("policies", Listings.Policies.class, "Terms, rules and guidelines: registry/policies.yaml", "policy"),
    GOVERNANCE("governance", Listings.Governance.class, "Units and bodies: registry/governance.yaml", "unit"),
    NAMES("names", Listings.Names.class, "Names that text mentions by reference: registry/names.yaml", "name"),
    SOURCES("sources", Listings.Sources.class, "Where entries come from: registry/sources.yaml", "source"),
    SIGNALS("signals", Listings.Signals.class, "What came from outside: registry/signals.yaml", "signal"),
    METHODOLOGY(
            "methodology",
            Methodology.class,
            "Scales, bands, matrices and questions: methodology/<version>.yaml",
            "methodology"),
    ASSESSMENT(
            "assessment",
            AssessmentHeader.class,
            "What an assessment is: assessments/<id>/assessment.yaml",
            "evidence"),
    RATINGS("ratings", ModuleRatings.class, "Answers and ratings of a module: assessments/<id>/ratings/<module>.yaml"),
    REDACTIONS(
            "redactions",
            Listings.Redactions.class,
            "What is removed from the public edition, and why: assessments/<id>/redactions.yaml",
            "redaction"),
    CONSULTATIONS(
            "consultations",
            Listings.Consultations.class,
            "Consultations held: assessments/<id>/consultations.yaml",
            "consultation"),
    ACCEPTED_FINDINGS(
            "accepted-findings",
            Listings.AcceptedFindings.class,
            "Findings that stay, with the reason: assessments/<id>/accepted-findings.yaml");

    private final String fileName;
    private final Class<?> type;
    private final String description;
    private final List<String> idKinds;

    FileKind(String fileName, Class<?> type, String description, String... idKinds) {
        this.fileName = fileName;
        this.type = type;
        this.description = description;
        this.idKinds = List.of(idKinds);
    }

    /** The name of its file without ending, and of its schema. */
    public String fileName() {
        return fileName;
    }

    /** The record that a document of this kind is bound to. */
    public Class<?> type() {
        return type;
    }

    public String description() {
        return description;
    }

    /** What redactions can remove from such files: the first word of the target; empty for nothing. */
    String secrets() {
        return switch (this) {
            case MEASURES -> "measure";
            case NAMES -> "name";
            case REDACTIONS -> BindingLog.Secret.FOR_FEW;
            case RATINGS -> "answer";
            default -> "";
        };
    }

    /** The kinds of id that are defined in such files. */
    List<String> idKinds() {
        return idKinds;
    }
}
