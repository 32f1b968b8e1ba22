package org.systemicrisk.model.scoring;

import java.math.BigDecimal;
import java.util.Optional;
import org.systemicrisk.model.assessment.AnswerValue;
import org.systemicrisk.model.disclosure.Cell;
import org.systemicrisk.model.id.MetricId;
import org.systemicrisk.model.id.StepId;
import org.systemicrisk.model.methodology.Scale;
import org.systemicrisk.model.rating.Dimension;

/** What is known of one module or risk when a condition is looked at. Nothing known is not the same as withheld. */
interface Facts {

    /** The metric of the registry that a condition's figure is, for this module or risk. */
    Optional<MetricId> metric(String name);

    /** The figure a condition asks for; empty when nobody has it. */
    Optional<Cell<BigDecimal>> figure(String name);

    /** The answer a condition asks for; empty when nobody gave it. */
    Optional<Cell<AnswerValue>> answer(String name);

    /** The scale of an answer. */
    Optional<Scale> scaleOfAnswer(String name);

    /** The rating of another dimension, as far as it is a step. */
    Optional<StepId> step(Dimension dimension);

    /** The scale of another dimension. */
    Optional<Scale> scaleOf(Dimension dimension);
}
