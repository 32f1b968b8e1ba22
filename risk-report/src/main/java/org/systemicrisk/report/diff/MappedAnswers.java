package org.systemicrisk.report.diff;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.systemicrisk.model.id.MaturityId;
import org.systemicrisk.model.methodology.EffectivenessMethod;
import org.systemicrisk.model.methodology.LabelMapping;
import org.systemicrisk.model.methodology.MaturityStep;
import org.systemicrisk.model.methodology.Methodology;
import org.systemicrisk.model.rating.Dimension;
import org.systemicrisk.report.text.Terms;

/** How answers about the measures are read that were given under the other methodology. */
final class MappedAnswers {

    private MappedAnswers() {}

    /** A sentence, where one of the two methodologies says how the other's answers are read and the words are not the same. */
    static Optional<String> sentence(Terms then, Terms now, String from, String to) {
        return sentence(then, now, from, to, now).or(() -> sentence(now, then, to, from, now));
    }

    private static Optional<String> sentence(Terms given, Terms read, String ofGiven, String ofRead, Terms printed) {
        Methodology earlier = given.assessment().methodology();
        Methodology later = read.assessment().methodology();
        List<String> readings = new ArrayList<>();
        for (LabelMapping mapping : later.mappings()) {
            if (mapping.from().equals(earlier.version())
                    && mapping.answers().filter(Dimension.EFFECTIVENESS::equals).isPresent()) {
                mapping.steps().forEach((answer, step) -> {
                    String one = label(earlier, answer);
                    String other = label(later, step.value());
                    if (!one.equals(other)) {
                        readings.add(printed.words().text("diff.input.read.as", one, other));
                    }
                });
            }
        }
        return readings.isEmpty()
                ? Optional.empty()
                : Optional.of(printed.words()
                        .text(
                                "diff.input.read",
                                ofGiven,
                                ofRead,
                                printed.lists().join(readings)));
    }

    private static String label(Methodology method, String id) {
        EffectivenessMethod effectiveness = method.effectiveness();
        MaturityId wanted = new MaturityId(id);
        return effectiveness == null
                ? id
                : effectiveness.maturity().stream()
                        .filter(step -> step.id().equals(wanted))
                        .findFirst()
                        .map(MaturityStep::label)
                        .orElse(id);
    }
}
