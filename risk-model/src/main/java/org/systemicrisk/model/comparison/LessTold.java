package org.systemicrisk.model.comparison;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.systemicrisk.model.id.RedactionId;
import org.systemicrisk.model.rating.Dimension;
import org.systemicrisk.model.scoring.Inputs;
import org.systemicrisk.model.scoring.ScoredAssessment;
import org.systemicrisk.model.scoring.Sources;

/** Finds of which ways the public edition tells less than the complete one, and for which redactions. */
final class LessTold {

    private final Bridge told;
    private final Year before;
    private final Year now;

    /**
     * @param told the bridge of the public edition
     * @param before the assessment before, as the public edition holds it
     * @param now this assessment, as the public edition holds it
     */
    LessTold(Bridge told, ScoredAssessment before, ScoredAssessment now) {
        this.told = told;
        this.before = new Year(before);
        this.now = new Year(now);
    }

    Crossing marked(Crossing complete) {
        Optional<Crossing> published = told.of(complete.subject(), complete.dimension());
        return published.isEmpty() || published.get().equals(complete)
                ? complete
                : complete.withheldBy(redactions(complete));
    }

    /** Those of its own inputs first; where none is withheld, those of anything that the subject is scored from. */
    private List<RedactionId> redactions(Crossing crossing) {
        Set<RedactionId> own = redactions(crossing, EnumSet.of(crossing.dimension()));
        return List.copyOf(own.isEmpty() ? redactions(crossing, EnumSet.allOf(Dimension.class)) : own);
    }

    private Set<RedactionId> redactions(Crossing crossing, Set<Dimension> dimensions) {
        String formerly = crossing.formerly() == null ? crossing.subject() : crossing.formerly();
        Set<RedactionId> redactions = new LinkedHashSet<>();
        dimensions.forEach(dimension -> redactions.addAll(before.withheld(formerly, dimension)));
        dimensions.forEach(dimension -> redactions.addAll(now.withheld(crossing.subject(), dimension)));
        return redactions;
    }

    /** What is withheld of one assessment's inputs. */
    private static final class Year {

        private final Sources sources;
        private final Map<String, Inputs> inputs = new HashMap<>();

        Year(ScoredAssessment year) {
            this.sources = new Sources(year.assessment().methodology(), year.figures());
            Inputs.in(year.assessment()).forEach(each -> inputs.putIfAbsent(each.subject(), each));
        }

        List<RedactionId> withheld(String subject, Dimension dimension) {
            Inputs known = inputs.get(subject);
            return known == null ? List.of() : new ArrayList<>(sources.withheld(known, dimension));
        }
    }
}
