package org.systemicrisk.data.network;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.systemicrisk.data.binding.BindingLog;
import org.systemicrisk.data.binding.Scope;
import org.systemicrisk.data.findings.Code;
import org.systemicrisk.data.findings.Nearest;
import org.systemicrisk.data.narrative.Chapters;
import org.systemicrisk.data.shape.Shapes;
import org.systemicrisk.model.assessment.Assessment;
import org.systemicrisk.model.assessment.Dates;
import org.systemicrisk.model.finding.Place;
import org.systemicrisk.model.id.MetricId;
import org.systemicrisk.model.measurement.Territory;
import org.systemicrisk.model.narrative.DateKind;
import org.systemicrisk.model.narrative.ProseNode;
import org.systemicrisk.model.registry.Risk;

/** References in text: do they mean something that this assessment has, and only one thing? */
final class ProseChecks {
    private final Inspection inspection;
    private final ReferenceChecks references;
    private final Figures figures;
    private final Set<String> rated;
    private final Set<String> ratedBefore;

    ProseChecks(Inspection inspection, ReferenceChecks references) {
        this.inspection = inspection;
        this.references = references;
        this.figures = new Figures(inspection.assessment());
        this.rated = rated(inspection.assessment());
        this.ratedBefore = withNewIds(rated(inspection.assessment().previous()));
    }

    /** Checks the texts of these scopes. */
    void run(Set<Scope> scopes) {
        for (BindingLog.Text text : inspection.log().texts()) {
            if (scopes.contains(text.scope())) {
                text.prose().forEachDeep(this::check);
            }
        }
    }

    private void check(ProseNode node) {
        Place place = node.place();
        if (node instanceof ProseNode.FigureRef figure) {
            figure(figure.metric(), figure.territory(), place);
        } else if (node instanceof ProseNode.ShareRef share) {
            figure(share.part(), null, place);
            figure(share.whole(), null, place);
        } else if (node instanceof ProseNode.PeriodRef period && period.metric() != null) {
            figure(period.metric(), null, place);
        } else if (node instanceof ProseNode.RatingRef rating) {
            subject(rating.subject(), rating.previous(), place);
        } else if (node instanceof ProseNode.PercentRef percent) {
            subject(percent.subject(), false, place);
        } else if (node instanceof ProseNode.ChangeRef change) {
            subject(change.subject(), false, place);
        } else if (node instanceof ProseNode.CountRef count && count.module() != null) {
            references.exists(count.module(), place);
        } else if (node instanceof ProseNode.MeasureRef measure) {
            references.exists(measure.measure(), place);
        } else if (node instanceof ProseNode.NameRef name) {
            references.exists(name.name(), place);
        } else if (node instanceof ProseNode.ChapterRef chapter) {
            chapter(chapter.chapter(), place);
        } else if (node instanceof ProseNode.DateRef date) {
            date(date.kind(), place);
        }
    }

    private void figure(MetricId metric, @Nullable Territory territory, Place place) {
        if (!references.exists(metric, place) || !inspection.isSound("observations")) {
            return;
        }
        int count = figures.count(metric, territory);
        String where = territory == null ? "" : " for " + territory;
        if (count == 0) {
            inspection.add(
                    Code.REF_003,
                    place,
                    "the metric " + metric + " has no observation" + where + " in the assessment "
                            + inspection.assessment().id(),
                    "add a row for it to the observations");
        }
        if (count > 1) {
            String territories = inspection.assessment().observationsOf(metric).stream()
                    .map(o -> o.territory().code())
                    .distinct()
                    .collect(Collectors.joining(", "));
            inspection.add(
                    Code.REF_004,
                    place,
                    "the metric " + metric + " has " + count + " observations" + where + " in the assessment "
                            + inspection.assessment().id(),
                    "add @ and one of: " + territories);
        }
    }

    private void subject(String subject, boolean previous, Place place) {
        Set<String> modules = references.defined("module");
        Set<String> risks = references.defined("risk");
        if (!modules.contains(subject) && !risks.contains(subject)) {
            if (references.isReadable("module")) {
                Set<String> known = new TreeSet<>(modules);
                known.addAll(risks);
                inspection.add(
                        Code.REF_002,
                        place,
                        "there is no module or risk " + subject,
                        Nearest.help(subject, known, "name a module or a risk of registry/modules.yaml"));
            }
        } else if (previous && inspection.assessment().header().comparesTo() == null) {
            inspection.add(
                    Code.REF_008,
                    place,
                    "this assessment is compared to no other",
                    "add compares-to to its assessment.yaml");
        } else if (!modules.contains(subject) && inspection.isSound("ratings") && !isRated(subject, previous)) {
            inspection.add(
                    Code.REF_005,
                    place,
                    "the risk " + subject + " has no rating of its own",
                    "add it below risks in the ratings of its module, or refer to the module");
        }
    }

    private boolean isRated(String risk, boolean previous) {
        return (previous ? ratedBefore : rated).contains(risk);
    }

    private static Set<String> rated(@Nullable Assessment assessment) {
        return Optional.ofNullable(assessment).stream()
                .flatMap(year -> year.ratings().stream())
                .flatMap(module -> module.risks().stream())
                .map(risk -> risk.risk().value())
                .collect(Collectors.toSet());
    }

    /** What was rated before, by the ids of then and of now. */
    private Set<String> withNewIds(Set<String> before) {
        Set<String> ids = new HashSet<>(before);
        for (Risk risk : inspection.assessment().registry().risks()) {
            if (risk.supersedes().stream().anyMatch(earlier -> before.contains(earlier.value()))) {
                ids.add(risk.id().value());
            }
        }
        return ids;
    }

    private void chapter(String chapter, Place place) {
        List<String> chapters = Chapters.names(inspection.assessment().modules().stream()
                .map(module -> module.id().value())
                .toList());
        if (!chapters.contains(chapter) && references.isReadable("module")) {
            inspection.add(
                    Code.REF_007,
                    place,
                    "there is no chapter " + chapter,
                    Nearest.help(chapter, chapters, "chapters: " + String.join(", ", chapters)));
        }
    }

    private void date(DateKind kind, Place place) {
        Dates dates = inspection.assessment().header().dates();
        Map<DateKind, Boolean> given = Map.of(
                DateKind.DUE, dates.due() != null,
                DateKind.TRANSMITTED, dates.transmitted() != null,
                DateKind.AUDIT_REPORT_RECEIVED, dates.auditReportReceived() != null,
                DateKind.PUBLISHED, dates.published() != null,
                DateKind.DESIGNATION, inspection.assessment().settings().designation() != null);
        if (!given.getOrDefault(kind, true)) {
            inspection.add(
                    Code.REF_006,
                    place,
                    "the date " + Shapes.kebab(kind) + " is not given",
                    "add it to the dates of assessments/"
                            + inspection.assessment().id() + "/assessment.yaml");
        }
    }
}
