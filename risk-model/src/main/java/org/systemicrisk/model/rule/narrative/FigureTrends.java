package org.systemicrisk.model.rule.narrative;

import java.util.List;
import java.util.Optional;
import org.systemicrisk.model.assessment.Observation;
import org.systemicrisk.model.id.MetricId;
import org.systemicrisk.model.measurement.Territory;
import org.systemicrisk.model.narrative.ProseNode;
import org.systemicrisk.model.rule.Dossier;
import org.systemicrisk.model.text.Sentence;
import org.systemicrisk.model.text.Writing;

/** What is said of figures: that they rose or fell, and what they were before. */
final class FigureTrends {

    private FigureTrends() {}

    /** Does something with each sentence that says of a figure that it rose, fell or remained. */
    interface Action {
        void on(Trend trend, ProseNode.FigureRef figure, Writing writing);
    }

    static void forEach(Dossier dossier, Action action) {
        for (Writing writing : OwnWords.of(dossier)) {
            for (Sentence sentence : writing.sentences()) {
                for (Trend trend : Trend.in(sentence, dossier.lexicon())) {
                    if (trend.target() instanceof ProseNode.FigureRef figure) {
                        action.on(trend, figure, writing);
                    }
                }
            }
        }
    }

    static Optional<Observation> now(ProseNode.FigureRef reference, Dossier dossier) {
        return find(reference.metric(), reference.territory(), dossier);
    }

    /** The figure of the assessment compared to, for the same territory; none when the series has a break between the two. */
    static Optional<Observation> before(ProseNode.FigureRef reference, Dossier dossier) {
        if (dossier.hasBreak(reference.metric())) {
            return Optional.empty();
        }
        return now(reference, dossier)
                .flatMap(now -> dossier.before().flatMap(before -> find(reference.metric(), now.territory(), before)));
    }

    private static Optional<Observation> find(
            MetricId metric, @org.jspecify.annotations.Nullable Territory territory, Dossier dossier) {
        List<Observation> figures = dossier.figures(metric);
        return figures.stream()
                .filter(figure -> territory == null || figure.territory().equals(territory))
                .findFirst()
                .filter(figure -> figure.value().value().isPresent());
    }
}
