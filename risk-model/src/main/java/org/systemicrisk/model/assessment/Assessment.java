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
import org.systemicrisk.model.registry.Lifetime;
import org.systemicrisk.model.registry.Registry;
import org.systemicrisk.model.registry.Risk;
import org.systemicrisk.model.registry.RiskModule;

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

    /** The modules that appear in this assessment, each with its risks that do; the registry holds those of all years. */
    public List<RiskModule> modules() {
        return registry.modules().stream()
                .filter(module -> module.lifetime().holds(id))
                .map(module -> module.in(id))
                .toList();
    }

    /** The risks that appear in this assessment, module by module. */
    public List<Risk> risks() {
        return modules().stream().flatMap(module -> module.risks().stream()).toList();
    }

    /**
     * The risks that there are in this assessment, also those that the registry has since put into a module that begins later: they were
     * in another then.
     */
    public List<Risk> standingRisks() {
        return registry.modules().stream()
                .filter(module -> new Lifetime(null, module.until()).holds(id))
                .flatMap(module -> module.risks().stream())
                .filter(risk -> risk.lifetime().holds(id))
                .toList();
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
