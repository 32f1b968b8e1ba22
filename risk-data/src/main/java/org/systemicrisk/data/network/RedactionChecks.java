package org.systemicrisk.data.network;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.systemicrisk.data.binding.BindingLog;
import org.systemicrisk.data.binding.Scope;
import org.systemicrisk.data.findings.Code;
import org.systemicrisk.data.findings.Nearest;
import org.systemicrisk.model.assessment.Assessment;
import org.systemicrisk.model.assessment.ModuleRatings;
import org.systemicrisk.model.assessment.Redaction;
import org.systemicrisk.model.assessment.RedactionTarget;
import org.systemicrisk.model.id.NameId;
import org.systemicrisk.model.id.RedactionId;
import org.systemicrisk.model.narrative.Prose;
import org.systemicrisk.model.narrative.ProseNode;

/** Redactions: each removes something, each passage has one, each has its ground and its reasons (Article 42(5)). */
final class RedactionChecks {
    private final Inspection inspection;
    private final Assessment assessment;
    private final Map<ProseNode.Withheld, RedactionId> passages = new LinkedHashMap<>();
    private final Set<RedactionId> marked = new HashSet<>();
    private final Set<NameId> names = new HashSet<>();
    private final Set<RedactionId> known = new HashSet<>();
    private final Set<String> ofPassages = new LinkedHashSet<>();

    RedactionChecks(Inspection inspection) {
        this.inspection = inspection;
        this.assessment = inspection.assessment();
        assessment.redactions().forEach(this::note);
        Set<Scope> scopes = Set.of(inspection.scope(), Scope.REGISTRY);
        for (BindingLog.Text text : inspection.log().texts()) {
            if (scopes.contains(text.scope())) {
                text.prose().forEachDeep(this::note);
            }
        }
    }

    private void note(Redaction redaction) {
        known.add(redaction.id());
        if (redaction.target() instanceof RedactionTarget.Passage) {
            ofPassages.add(redaction.id().value());
        }
    }

    private void note(ProseNode node) {
        if (node instanceof ProseNode.Withheld passage) {
            passages.put(passage, passage.redaction());
            marked.add(passage.redaction());
        }
        if (node instanceof ProseNode.NameRef name) {
            names.add(name.name());
        }
    }

    void run() {
        assessment.redactions().forEach(this::redaction);
        if (inspection.isRendered() && inspection.isSound("redactions")) {
            passages.forEach(this::passage);
        }
    }

    private void redaction(Redaction redaction) {
        if (!hits(redaction)) {
            inspection.add(
                    Code.RED_001,
                    redaction.places().of("target"),
                    "the redaction " + redaction.id() + " hits nothing: " + missed(redaction.target()),
                    "correct the target, or remove the redaction");
        }
        if (redaction.grounds().isEmpty()) {
            inspection.add(
                    Code.RED_003,
                    redaction.places().of("id"),
                    "the redaction " + redaction.id() + " has no ground",
                    "Article 42(5) knows five; add at least one to grounds");
        }
        if (redaction.protect() != null && !(redaction.target() instanceof RedactionTarget.Figure)) {
            inspection.add(
                    Code.RED_014,
                    redaction.places().of("protect"),
                    "only a figure is protected by a distance, and the redaction " + redaction.id()
                            + " removes something else",
                    "remove the line");
        }
        reason(redaction, redaction.harm(), "harm", "the harm that publication would do in this case");
        reason(redaction, redaction.narrower(), "narrower", "why nothing narrower suffices");
    }

    private void reason(Redaction redaction, @Nullable Prose text, String key, String words) {
        if (text == null || text.isEmpty()) {
            inspection.add(
                    Code.RED_004,
                    redaction.places().of("id"),
                    "the redaction " + redaction.id() + " does not say " + words,
                    "add " + key);
        }
    }

    private boolean hits(Redaction redaction) {
        RedactionTarget target = redaction.target();
        if (target instanceof RedactionTarget.Passage) {
            return marked.contains(redaction.id());
        }
        if (target instanceof RedactionTarget.Figure figure) {
            boolean known = assessment.registry().metric(figure.metric()).isPresent();
            return !known
                    || !inspection.isSound("observations")
                    || new Figures(assessment).count(figure.metric(), null) > 0;
        }
        if (target instanceof RedactionTarget.Name name) {
            return assessment.registry().name(name.name()).isEmpty() || names.contains(name.name());
        }
        if (target instanceof RedactionTarget.AnswerTo answer) {
            return !inspection.isSound("ratings") || isAnswered(answer);
        }
        // a measure that does not exist is a reference to nothing, and told as such
        return true;
    }

    private boolean isAnswered(RedactionTarget.AnswerTo target) {
        Optional<ModuleRatings> ratings = assessment.ratingsOf(target.module());
        boolean part = ratings.map(ModuleRatings::severity)
                .map(severity -> severity.parts().containsKey(target.question()))
                .orElse(false);
        boolean question = ratings.map(ModuleRatings::effectiveness).stream()
                .flatMap(effectiveness -> effectiveness.answers().stream())
                .anyMatch(answer -> answer.question().value().equals(target.question()));
        boolean asked = ratings.stream()
                .flatMap(module -> module.answers().stream())
                .anyMatch(reply -> reply.asked().equals(target.question()));
        return part || question || asked;
    }

    private static String missed(RedactionTarget target) {
        if (target instanceof RedactionTarget.Passage) {
            return "no passage is marked with it";
        }
        if (target instanceof RedactionTarget.Figure) {
            return "the metric has no observation in this assessment";
        }
        return target instanceof RedactionTarget.Name ? "no text refers to the name" : "there is no such answer";
    }

    private void passage(ProseNode.Withheld passage, RedactionId id) {
        if (!known.contains(id)) {
            inspection.add(
                    Code.RED_002,
                    passage.place(),
                    "there is no redaction " + id + " for this passage",
                    Nearest.help(
                            id.value(), ofPassages, "add it to the redactions of the assessment " + assessment.id()));
        } else if (!ofPassages.contains(id.value())) {
            inspection.add(
                    Code.RED_005,
                    passage.place(),
                    "the redaction " + id + " does not remove passages",
                    "give the passage a redaction with target: passage");
        }
    }
}
