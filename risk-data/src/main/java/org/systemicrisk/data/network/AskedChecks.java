package org.systemicrisk.data.network;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.systemicrisk.data.findings.Code;
import org.systemicrisk.data.findings.Nearest;
import org.systemicrisk.model.assessment.AskedFigure;
import org.systemicrisk.model.assessment.AskedReply;
import org.systemicrisk.model.assessment.ModuleRatings;
import org.systemicrisk.model.assessment.RatingInput;
import org.systemicrisk.model.assessment.RiskRatings;
import org.systemicrisk.model.finding.Place;
import org.systemicrisk.model.methodology.AskedAnswer;
import org.systemicrisk.model.methodology.AskedMetric;
import org.systemicrisk.model.methodology.Methodology;
import org.systemicrisk.model.methodology.Scale;
import org.systemicrisk.model.rating.Dimension;

/** Figures and answers that conditions of the methodology ask for, and the ratings beside the five dimensions. */
final class AskedChecks {
    private final Inspection inspection;
    private final Methodology methodology;
    private final String subject;
    private final Set<String> seen = new HashSet<>();

    AskedChecks(Inspection inspection, String subject) {
        this.inspection = inspection;
        this.methodology = inspection.assessment().methodology();
        this.subject = subject;
    }

    void run(ModuleRatings ratings) {
        run(ratings.metrics(), ratings.answers());
        rating(Dimension.PRIORITY, ratings.priority());
        rating(Dimension.CONCLUSION, ratings.conclusion());
    }

    void run(RiskRatings ratings) {
        run(ratings.metrics(), ratings.answers());
        rating(Dimension.PRIORITY, ratings.priority());
        rating(Dimension.CONCLUSION, ratings.conclusion());
    }

    private void run(List<AskedFigure> figures, List<AskedReply> replies) {
        List<String> metrics =
                methodology.metrics().stream().map(AskedMetric::id).toList();
        List<String> answers =
                methodology.answers().stream().map(AskedAnswer::id).toList();
        figures.forEach(figure -> asked(figure.asked(), metrics, figure.places().of("asked")));
        replies.forEach(reply -> {
            asked(reply.asked(), answers, reply.places().of("asked"));
            scale(reply).ifPresent(scale -> new InputChecks(inspection, subject)
                    .onScale(reply.answer(), reply.places(), scale));
        });
    }

    private void asked(String name, List<String> known, Place place) {
        if (!known.contains(name)) {
            inspection.add(
                    Code.RAT_020,
                    place,
                    "no condition of the methodology " + methodology.version() + " asks for " + name,
                    Nearest.help(name, known, "take it out, or declare it in the methodology"));
        } else if (!seen.add(name)) {
            inspection.add(Code.RAT_021, place, name + " is given a second time for " + subject, "remove one");
        }
    }

    private Optional<Scale> scale(AskedReply reply) {
        return methodology.answers().stream()
                .filter(asked -> asked.id().equals(reply.asked()))
                .findFirst()
                .flatMap(asked -> ScaleChecks.usable(methodology, asked.scale()));
    }

    private void rating(Dimension dimension, @Nullable RatingInput input) {
        if (input == null) {
            return;
        }
        if (!methodology.rates(dimension)) {
            inspection.add(
                    Code.RAT_022,
                    input.places().self(),
                    "the " + dimension.inWords() + " of " + subject + " is given, and the methodology "
                            + methodology.version() + " does not rate it",
                    "take it out, or say in the methodology how it is rated");
            return;
        }
        new InputChecks(inspection, subject).steps(dimension, input.stated(), input.override(), input.places());
    }
}
