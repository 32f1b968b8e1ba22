package org.systemicrisk.data.network;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.systemicrisk.data.findings.Code;
import org.systemicrisk.data.findings.FindingList;
import org.systemicrisk.data.findings.Nearest;
import org.systemicrisk.model.methodology.EffectivenessMethod;
import org.systemicrisk.model.methodology.Question;

/** Where areas of questions are weighed, each question belongs to one with a weight, and each weight weighs questions. */
final class AreaChecks {
    private final EffectivenessMethod method;
    private final FindingList findings;

    AreaChecks(EffectivenessMethod method, FindingList findings) {
        this.method = method;
        this.findings = findings;
    }

    void run() {
        Map<String, BigDecimal> weights = method.weights();
        if (weights == null) {
            return;
        }
        Set<String> areas = method.questions().stream()
                .map(question -> String.valueOf(question.area()))
                .collect(Collectors.toSet());
        List<String> weighed = List.copyOf(weights.keySet());
        for (String area : weighed) {
            if (!areas.contains(area)) {
                findings.add(
                        Code.MET_014,
                        method.places().of("weights." + area),
                        "no question has the area " + area + ", so there is nothing that its weight weighs",
                        "give the area to questions, or take its weight out");
            }
        }
        method.questions().forEach(question -> question(question, weighed));
    }

    private void question(Question question, List<String> weighed) {
        String area = question.area();
        if (area == null) {
            findings.add(
                    Code.MET_014,
                    question.places().of("id"),
                    "the question " + question.id() + " has no area, and areas are weighed: its answer would not count",
                    "write area, one of: " + String.join(", ", weighed));
        } else if (!weighed.contains(area)) {
            findings.add(
                    Code.MET_014,
                    question.places().of("area"),
                    "the area " + area + " of the question " + question.id()
                            + " has no weight: its answer would not count",
                    Nearest.help(area, weighed, "areas with a weight: " + String.join(", ", weighed)));
        }
    }
}
