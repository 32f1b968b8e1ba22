package org.systemicrisk.data.project;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.systemicrisk.model.assessment.AssessmentHeader;
import org.systemicrisk.model.assessment.Consultation;
import org.systemicrisk.model.assessment.ModuleRatings;
import org.systemicrisk.model.assessment.Observation;
import org.systemicrisk.model.assessment.PublishedEdition;
import org.systemicrisk.model.assessment.Redaction;
import org.systemicrisk.model.id.AssessmentId;
import org.systemicrisk.model.narrative.Narrative;

/** What the files of one assessment's folder hold. */
record AssessmentFiles(
        AssessmentId id,
        AssessmentHeader header,
        List<Observation> observations,
        List<ModuleRatings> ratings,
        List<Redaction> redactions,
        List<Consultation> consultations,
        Narrative narrative,
        @Nullable PublishedEdition published) {}
