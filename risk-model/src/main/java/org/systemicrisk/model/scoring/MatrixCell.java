package org.systemicrisk.model.scoring;

import org.systemicrisk.model.id.StepId;

/** A cell of a rating matrix. */
public record MatrixCell(StepId row, StepId column, StepId result) {}
