package org.systemicrisk.model.scoring;

import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.systemicrisk.model.id.MetricId;
import org.systemicrisk.model.id.RedactionId;
import org.systemicrisk.model.methodology.Level;
import org.systemicrisk.model.methodology.Methodology;
import org.systemicrisk.model.rating.Dimension;

/** What the ratings of a subject rest on, as far as a reader has it. */
public final class Sources {

    private final Methodology methodology;
    private final Figures figures;

    public Sources(Methodology methodology, Figures figures) {
        this.methodology = methodology;
        this.figures = figures;
    }

    /**
     * The redactions that withhold an input of a rating: an answer, or a figure that its input or its method names, or asks
     * for. It is asked of the entries, not of what a score says of itself.
     */
    public Set<RedactionId> withheld(Inputs inputs, Dimension dimension) {
        @Nullable Object input = Tree.part(inputs, dimension.wire());
        @Nullable Object method = Tree.part(methodology, dimension.wire());
        Set<RedactionId> redactions = new LinkedHashSet<>(Tree.withheld(input));
        figures(input, redactions);
        figures(method, redactions);
        asked(inputs, method, redactions);
        if (inputs.level() == Level.RISKS
                && new RollUps(methodology).rule(Level.RISKS, dimension).isPresent()) {
            inputs.parts().forEach(team -> teams(team, redactions));
        }
        return redactions;
    }

    /** Of what a team says, every rating can lead to the one that is rolled up. */
    private void teams(Inputs team, Set<RedactionId> redactions) {
        for (Dimension dimension : methodology.dimensions()) {
            redactions.addAll(withheld(team, dimension));
        }
    }

    /** What conditions of the method ask for, by the names they give it. */
    private void asked(Inputs inputs, @Nullable Object method, Set<RedactionId> redactions) {
        Set<Object> names = new HashSet<>();
        Tree.walk(method, each -> {
            if (each instanceof String name) {
                names.add(name);
            }
        });
        inputs.answers().stream()
                .filter(reply -> names.contains(reply.asked()))
                .forEach(reply -> redactions.addAll(Tree.withheld(reply.answer())));
        inputs.metrics().stream()
                .filter(figure -> names.contains(figure.asked()))
                .forEach(figure -> figures(figure.metric(), redactions));
    }

    private void figures(@Nullable Object naming, Set<RedactionId> redactions) {
        Tree.walk(naming, each -> {
            if (each instanceof MetricId metric) {
                figures.of(metric).forEach(figure -> redactions.addAll(Tree.withheld(figure.value())));
            }
        });
    }
}
