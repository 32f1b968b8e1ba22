package org.systemicrisk.model.redaction;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.systemicrisk.model.assessment.Assessment;
import org.systemicrisk.model.assessment.Observation;
import org.systemicrisk.model.assessment.Redaction;
import org.systemicrisk.model.assessment.RedactionTarget;
import org.systemicrisk.model.id.MeasureId;
import org.systemicrisk.model.id.MetricId;
import org.systemicrisk.model.id.ModuleId;
import org.systemicrisk.model.id.NameId;
import org.systemicrisk.model.methodology.SeverityMethod;
import org.systemicrisk.model.registry.Metric;
import org.systemicrisk.model.registry.ShareOf;

/** The redactions of an assessment, by what they target. */
public final class Withholdings {

    private final Map<RedactionTarget, Redaction> byTarget = new HashMap<>();
    private final Map<MetricId, ShareOf> shares = new HashMap<>();

    private final Set<String> severityParts = new LinkedHashSet<>();

    private Withholdings() {}

    /**
     * Figures and answers follow the year's own redactions; names, measures and passages stand in the registry, which
     * the years share, and follow those of the assessment that is published now.
     */
    public static Withholdings of(Assessment year, Assessment published) {
        Withholdings withholdings = new Withholdings();
        published.redactions().stream().filter(r -> isShared(r.target())).forEach(withholdings::add);
        year.redactions().forEach(withholdings::add);
        SeverityMethod severity = year.methodology().severity();
        if (severity != null) {
            withholdings.severityParts.addAll(severity.parts());
        }
        for (Metric metric : year.registry().metrics()) {
            ShareOf share = metric.share();
            if (share != null) {
                withholdings.shares.put(metric.id(), share);
            }
        }
        return withholdings;
    }

    /**
     * The redactions of an assessment that is shown beside another: its own; those of the other for what stands in the registry; and
     * all that the other side knows of this very assessment, as of a draft of it.
     */
    static Withholdings beside(Assessment year, Assessment other) {
        Withholdings withholdings = of(year, other);
        for (Assessment same = other; same != null; same = same.previous()) {
            if (same.id().equals(year.id())) {
                same.redactions().forEach(r -> withholdings.byTarget.putIfAbsent(r.target(), r));
            }
        }
        return withholdings;
    }

    /** The redaction of a figure itself; a share that goes with one of its parts has none of its own. */
    public Optional<Redaction> ofFigure(MetricId metric) {
        return Optional.ofNullable(byTarget.get(new RedactionTarget.Figure(metric)));
    }

    /** The redaction of a figure itself, or of one of the parts it was computed from. */
    public Optional<Redaction> of(Observation observation) {
        return ofValue(observation.metric());
    }

    /** The redaction of a metric's value, wherever it stands: its own, or that of a part it was computed from. */
    public Optional<Redaction> ofValue(MetricId metric) {
        Optional<Redaction> own = ofFigure(metric);
        ShareOf share = shares.get(metric);
        return own.isPresent() || share == null ? own : ofFigure(share.of()).or(() -> ofFigure(share.in()));
    }

    /** The redaction of a name. */
    public Optional<Redaction> ofName(NameId name) {
        return Optional.ofNullable(byTarget.get(new RedactionTarget.Name(name)));
    }

    /** The redaction of a measure's title and text. */
    public Optional<Redaction> ofMeasure(MeasureId measure) {
        return Optional.ofNullable(byTarget.get(new RedactionTarget.MeasureEntry(measure)));
    }

    /** The redaction of an answer to a question, or to a part of severity. */
    public Optional<Redaction> ofAnswer(ModuleId module, String question) {
        return Optional.ofNullable(byTarget.get(new RedactionTarget.AnswerTo(module, question)));
    }

    /**
     * What keeps an answer that a condition asks for from the public: its own redaction, or that of another part of severity, of which
     * none is published where one is withheld.
     */
    Optional<Redaction> ofAsked(ModuleId module, String asked) {
        Optional<Redaction> own = ofAnswer(module, asked);
        return own.isPresent() || !severityParts.contains(asked)
                ? own
                : severityParts.stream()
                        .flatMap(part -> ofAnswer(module, part).stream())
                        .findFirst();
    }

    private void add(Redaction redaction) {
        byTarget.put(redaction.target(), redaction);
    }

    private static boolean isShared(RedactionTarget target) {
        return !(target instanceof RedactionTarget.Figure) && !(target instanceof RedactionTarget.AnswerTo);
    }
}
