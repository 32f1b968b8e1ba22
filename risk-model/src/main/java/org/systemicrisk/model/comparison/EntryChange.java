package org.systemicrisk.model.comparison;

import java.util.List;
import org.systemicrisk.model.methodology.Level;
import org.systemicrisk.model.registry.Continuation;

/**
 * What became of modules or risks of the registry since the assessment before: renamed, split, merged, new or ended.
 *
 * @param level whether they are modules or risks
 * @param before their ids then; none when they are new
 * @param now their ids now; none when they have ended
 */
public record EntryChange(Level level, Continuation.Kind kind, List<String> before, List<String> now) {

    public EntryChange {
        before = List.copyOf(before);
        now = List.copyOf(now);
    }
}
