package org.systemicrisk.model.diff;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.systemicrisk.model.narrative.Prose;

/**
 * A section of the narrative that reads differently.
 *
 * @param chapter the chapter's key
 * @param section the section's key
 * @param then the paragraphs of then that are not there now
 * @param today the paragraphs of now that were not there then
 * @param wasThere whether the section was written then
 * @param isThere whether it is written now
 */
public record TextDifference(
        String chapter, String section, List<Prose> then, List<Prose> today, boolean wasThere, boolean isThere)
        implements Difference {

    public TextDifference {
        then = List.copyOf(then);
        today = List.copyOf(today);
    }

    /** How many paragraphs were reworded: as many as went and came in each other's place. */
    public int reworded() {
        return Math.min(then.size(), today.size());
    }

    /** How many paragraphs came. */
    public int added() {
        return today.size() - reworded();
    }

    /** How many paragraphs went. */
    public int removed() {
        return then.size() - reworded();
    }

    /** The first paragraph that went. */
    public @Nullable Prose firstThen() {
        return then.isEmpty() ? null : then.get(0);
    }

    /** The first paragraph that came. */
    public @Nullable Prose firstToday() {
        return today.isEmpty() ? null : today.get(0);
    }

    @Override
    public Kind kind() {
        return Kind.CHAPTER;
    }

    @Override
    public List<String> from() {
        return wasThere ? List.of(chapter + "/" + section) : List.of();
    }

    @Override
    public List<String> to() {
        return isThere ? List.of(chapter + "/" + section) : List.of();
    }

    @Override
    public What what() {
        return !wasThere ? What.NEW : isThere ? What.CHANGED : What.REMOVED;
    }

    @Override
    public Weight weight() {
        return Weight.TEXT;
    }

    @Override
    public double size() {
        return 0;
    }

    @Override
    public String key() {
        return "text " + chapter + "/" + section;
    }

    @Override
    public TextDifference mirrored() {
        return new TextDifference(
                chapter,
                section,
                /* then= */ today,
                /* today= */ then,
                /* wasThere= */ isThere,
                /* isThere= */ wasThere);
    }
}
