package org.systemicrisk.model.audit;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.systemicrisk.model.id.MetricId;
import org.systemicrisk.model.measurement.Quantity;
import org.systemicrisk.model.scoring.ScoredAssessment;

/** Puts together what a reader of the public edition knows, and which figures are to be kept from that reader. */
final class PublicKnowledge {

    /** What everybody knows: no figure is so many times greater than the greatest. */
    private static final BigDecimal MANY_TIMES = BigDecimal.valueOf(1000);

    private static final BigDecimal LEAST_MOST = BigDecimal.valueOf(1_000_000);

    private final Notebook notebook;
    private final Terms terms;
    private final Neighbourhood neighbourhood;
    private final List<Target> targets = new ArrayList<>();

    private PublicKnowledge(BigDecimal most, Grains grains, Neighbourhood neighbourhood) {
        this.notebook = new Notebook(most);
        this.terms = new Terms(notebook, neighbourhood, grains);
        this.neighbourhood = neighbourhood;
    }

    /** Goes through an assessment and the one before it; notes nothing where no figure is withheld. */
    static PublicKnowledge of(ScoredAssessment scored) {
        ScoredAssessment before = scored.previous();
        Neighbourhood neighbourhood = Neighbourhood.of(
                before == null ? List.of(scored.assessment()) : List.of(scored.assessment(), before.assessment()));
        Set<MetricId> wanted = neighbourhood.ofWithheld();
        if (wanted.isEmpty()) {
            return new PublicKnowledge(LEAST_MOST, Grains.NONE, neighbourhood);
        }
        Year now = Year.of(scored, scored.assessment(), wanted);
        Year then = before == null ? null : Year.of(before, scored.assessment(), wanted);
        PublicKnowledge knowledge = new PublicKnowledge(most(now, then), Grains.of(now, then), neighbourhood);
        knowledge.add(now, then, Clue.Kind.VALUE);
        if (then != null) {
            knowledge.add(then, null, Clue.Kind.EARLIER_EDITION);
        }
        return knowledge;
    }

    Notebook notebook() {
        return notebook;
    }

    /** The withheld figures of this year, then those of the year before, in the order of the files. */
    List<Target> targets() {
        return List.copyOf(targets);
    }

    private void add(Year year, @Nullable Year before, Clue.Kind kind) {
        PublishedClues published = new PublishedClues(notebook, terms, kind);
        published.add(year, before);
        new PresumedClues(notebook, terms).add(year);
        if (kind == Clue.Kind.EARLIER_EDITION) {
            new EarlierEditionClues(notebook, terms).add(year);
        }
        new DefinitionClues(notebook, terms, neighbourhood).add(year);
        new ShareClues(notebook, terms).add(year);
        new RatingClues(notebook, terms).add(year);
        new ConditionClues(notebook, terms).add(year);
        new ElsewhereClues(notebook, terms).add(year);
        for (Year.Pair pair : year.pairs()) {
            year.withheld().ofFigure(pair.id().metric()).ifPresent(redaction -> {
                Term term = terms.of(year, pair.complete());
                targets.add(Target.of(pair, kind == Clue.Kind.VALUE, redaction, published.reading(pair, term, before)));
            });
        }
    }

    private static BigDecimal most(Year now, @Nullable Year then) {
        return Stream.concat(now.pairs().stream(), then == null ? Stream.of() : then.pairs().stream())
                .map(Year.Pair::quantity)
                .map(Quantity::value)
                .map(BigDecimal::abs)
                .max(BigDecimal::compareTo)
                .orElse(BigDecimal.ZERO)
                .multiply(MANY_TIMES)
                .max(LEAST_MOST);
    }
}
