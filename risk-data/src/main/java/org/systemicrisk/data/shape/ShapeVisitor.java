package org.systemicrisk.data.shape;

import org.jspecify.annotations.Nullable;

/** What is done with each kind of shape. */
public interface ShapeVisitor<A, R extends @Nullable Object> {
    R text(Shape.Text shape, A argument);

    R narrative(Shape.Narrative shape, A argument);

    R whole(Shape.Whole shape, A argument);

    R decimal(Shape.Decimal shape, A argument);

    R flag(Shape.Flag shape, A argument);

    R day(Shape.Day shape, A argument);

    R word(Shape.Word shape, A argument);

    R coded(Shape.Coded shape, A argument);

    R secret(Shape.Secret shape, A argument);

    R several(Shape.Several shape, A argument);

    R table(Shape.Table shape, A argument);

    R entry(Shape.Entry shape, A argument);
}
