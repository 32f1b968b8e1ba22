package org.systemicrisk.model.redaction;

import java.math.BigDecimal;
import org.systemicrisk.model.id.AssessmentId;

/**
 * The figure of the assessment before, where it can be compared with this one.
 *
 * @param isPublic whether the public may read it
 */
record EarlierFigure(BigDecimal value, AssessmentId assessment, boolean isPublic) {}
