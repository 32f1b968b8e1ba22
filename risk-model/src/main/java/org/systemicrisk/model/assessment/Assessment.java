package org.systemicrisk.model.assessment;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.systemicrisk.model.disclosure.Audience;
import org.systemicrisk.model.id.AssessmentId;
import org.systemicrisk.model.id.MetricId;
import org.systemicrisk.model.id.ModuleId;
import org.systemicrisk.model.law.LegalVocabulary;
import org.systemicrisk.model.lookup.IndexedList;
import org.systemicrisk.model.methodology.Methodology;
import org.systemicrisk.model.narrative.Narrative;
import org.systemicrisk.model.registry.Registry;

/**
 * One assessment with everything it refers to, as the files state it.
 *
 * @param legal the regulation's lists
 * @param published its public edition as the public has it, when it was published already and is kept
 * @param previous the assessment it compares to, as it was
 */
public record Assessment(
        AssessmentId id,
        Settings settings,
        AssessmentHeader header,
        Registry registry,
        LegalVocabulary legal,
        Methodology methodology,
        List<Observation> observations,
        List<ModuleRatings> ratings,
        List<Redaction> redactions,
        List<Consultation> consultations,
        Narrative narrative,
        @Audience(Audience.Reader.INTERNAL) @Nullable PublishedEdition published,
        @Nullable Assessment previous) {
    public Assessment {
        observations = IndexedList.by(Observation::metric, observations);
        ratings = IndexedList.by(ModuleRatings::module, ratings);
        redactions = List.copyOf(redactions);
        consultations = List.copyOf(consultations);
    }

    public Optional<ModuleRatings> ratingsOf(ModuleId module) {
        return IndexedList.first(ratings, module);
    }

    /** The observations of a metric; several when it was counted in several territories. */
    public List<Observation> observationsOf(MetricId metric) {
        return IndexedList.all(observations, metric);
    }

    /** Secrets are in here: only the id. */
    @Override
    public String toString() {
        return "assessment " + id;
    }
}
