package org.systemicrisk.model.redaction;

import java.util.List;
import java.util.Optional;
import org.systemicrisk.model.assessment.ModuleRatings;
import org.systemicrisk.model.assessment.Observation;
import org.systemicrisk.model.assessment.Redaction;
import org.systemicrisk.model.disclosure.Audience;
import org.systemicrisk.model.disclosure.Cell;
import org.systemicrisk.model.disclosure.Published;
import org.systemicrisk.model.finding.Places;
import org.systemicrisk.model.id.Id;
import org.systemicrisk.model.narrative.Prose;
import org.systemicrisk.model.narrative.ProseNode;
import org.systemicrisk.model.registry.Measure;
import org.systemicrisk.model.registry.Metric;
import org.systemicrisk.model.registry.NamedThing;
import org.systemicrisk.model.scoring.SubjectScores;

/** What is done with each kind of record on the way to an edition. */
final class Edits {

    private final Withholdings withholdings;
    private final Forms forms;
    private final Treatment treatment;

    Edits(Withholdings withholdings, Forms forms, Treatment treatment) {
        this.withholdings = withholdings;
        this.forms = forms;
        this.treatment = treatment;
    }

    /** The record as the edition may hold it, before its own components are walked. */
    Object before(Record item) {
        if (item instanceof Prose prose) {
            return prose(prose);
        }
        if (item instanceof Observation observation) {
            return observation(observation);
        }
        if (item instanceof Metric metric && metric.alsoIn() != null) {
            return withholdings
                    .ofValue(metric.id())
                    .<Object>map(r -> withoutCopies(metric))
                    .orElse(metric);
        }
        if (item instanceof NamedThing named) {
            return withholdings
                    .ofName(named.id())
                    .<Object>map(r -> new NamedThing(
                            named.id(), named.kind(), treatment.treat(named.name(), r), named.note(), named.places()))
                    .orElse(named);
        }
        if (item instanceof Measure measure) {
            return withholdings
                    .ofMeasure(measure.id())
                    .<Object>map(r -> MeasureEdit.apply(measure, r, treatment))
                    .orElse(measure);
        }
        return answers(item);
    }

    /** Whether nothing inside the record needs a look: texts, ids, cells. */
    boolean isFinished(Record item) {
        return item instanceof Prose || item instanceof Id || item instanceof Cell<?>;
    }

    boolean keeps(Audience.Reader reader) {
        return treatment.keeps(reader);
    }

    private Object answers(Record item) {
        if (item instanceof ModuleRatings ratings) {
            return new AnswerEdit(withholdings, treatment, ratings.module()).apply(ratings);
        }
        if (item instanceof SubjectScores scores) {
            return new ScoreEdit(withholdings, forms, treatment, scores).apply();
        }
        return item;
    }

    private Observation observation(Observation observation) {
        Optional<Redaction> redaction = withholdings.of(observation);
        if (redaction.isEmpty()) {
            return observation;
        }
        Published published = forms.published(redaction.get(), observation);
        Observation treated = observation.withValue(treatment.treat(observation.value(), redaction.get(), published));
        if (treatment == Treatment.MARK) {
            return treated;
        }
        return new Observation(
                treated.metric(),
                treated.value(),
                null,
                null,
                treated.period(),
                treated.territory(),
                null,
                null,
                treated.source(),
                treated.owner(),
                treated.evidence(),
                treated.deviation(),
                null,
                treated.footnote(),
                null,
                Places.NONE);
    }

    /** A withheld figure, or share of one, must not come back as "also published as", nor show in the word for one. */
    private Metric withoutCopies(Metric m) {
        return treatment == Treatment.MARK
                ? m
                : new Metric(
                        m.id(),
                        m.module(),
                        m.name(),
                        m.kind(),
                        m.measure(),
                        m.unit(),
                        null,
                        m.definition(),
                        m.partOf(),
                        m.sumOf(),
                        m.stageAfter(),
                        m.share(),
                        m.decimals(),
                        null,
                        m.log(),
                        m.retention(),
                        m.since(),
                        m.until(),
                        m.supersedes(),
                        m.breaks(),
                        m.worseWhen(),
                        m.source(),
                        m.note(),
                        m.places());
    }

    private Prose prose(Prose prose) {
        return treatment == Treatment.MARK ? prose : new Prose(removed(prose.nodes()));
    }

    private List<ProseNode> removed(List<ProseNode> nodes) {
        return nodes.stream().map(this::removed).toList();
    }

    /** A withheld passage goes in any case, even when the redaction that explains it is missing. */
    private ProseNode removed(ProseNode node) {
        if (node instanceof ProseNode.Withheld withheld) {
            return new ProseNode.Removed(withheld.redaction(), withheld.place());
        }
        return node;
    }
}
