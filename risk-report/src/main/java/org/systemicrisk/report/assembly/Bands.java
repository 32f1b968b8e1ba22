package org.systemicrisk.report.assembly;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.systemicrisk.model.methodology.Methodology;
import org.systemicrisk.model.methodology.Scale;
import org.systemicrisk.model.methodology.Step;
import org.systemicrisk.model.rating.Dimension;
import org.systemicrisk.report.print.Band;

/** Which words get which colour in table cells: the steps of risk, and those of effectiveness the other way round. */
final class Bands {

    private Bands() {}

    static Map<String, Band> of(Methodology methodology) {
        Map<String, Band> bands = new HashMap<>();
        for (Dimension dimension : List.of(Dimension.RESIDUAL, Dimension.INHERENT, Dimension.EFFECTIVENESS)) {
            methodology.scaleOf(dimension).ifPresent(scale -> add(bands, scale, dimension == Dimension.EFFECTIVENESS));
        }
        return Map.copyOf(bands);
    }

    private static void add(Map<String, Band> bands, Scale scale, boolean strongIsMild) {
        List<Step> steps = scale.steps();
        for (int i = 0; i < steps.size(); i++) {
            int step = strongIsMild ? steps.size() - i : i + 1;
            bands.putIfAbsent(steps.get(i).label(), new Band(step, steps.size()));
        }
    }
}
