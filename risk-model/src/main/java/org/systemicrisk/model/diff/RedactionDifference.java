package org.systemicrisk.model.diff;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.systemicrisk.model.assessment.Redaction;

/**
 * A removal from the public edition that was added ({@link What#NEW}), lifted ({@link What#REMOVED}), or is made on other grounds
 * or in another form.
 *
 * @param before the redaction then
 * @param now the redaction now
 */
public record RedactionDifference(@Nullable Redaction before, @Nullable Redaction now) implements Difference {

    public RedactionDifference {
        if (before == null && now == null) {
            throw new IllegalArgumentException("a redaction that is on neither side does not differ");
        }
    }

    @Override
    public Kind kind() {
        return Kind.REDACTION;
    }

    @Override
    public List<String> from() {
        return before == null ? List.of() : List.of(before.id().value());
    }

    @Override
    public List<String> to() {
        return now == null ? List.of() : List.of(now.id().value());
    }

    @Override
    public What what() {
        return before == null ? What.NEW : now == null ? What.REMOVED : What.CHANGED;
    }

    @Override
    public Weight weight() {
        return Weight.REDACTION;
    }

    @Override
    public double size() {
        return 0;
    }

    @Override
    public String key() {
        return "redaction " + to() + from();
    }

    @Override
    public RedactionDifference mirrored() {
        return new RedactionDifference(/* before= */ now, /* now= */ before);
    }
}
