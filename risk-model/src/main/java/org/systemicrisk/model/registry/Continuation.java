package org.systemicrisk.model.registry;

import java.util.List;

/**
 * What became of entries of the registry between two assessments, as far as their ids tell.
 *
 * @param <I> the kind of id
 * @param before the entries then; none when what is there now is new
 * @param now the entries now; none when what was there then has ended
 */
public record Continuation<I>(List<I> before, List<I> now) {

    /** How the entries of now come from those of then. */
    public enum Kind {
        /** The same entry. */
        KEPT,
        /** One entry under another id. */
        RENAMED,
        /** One entry has become several. */
        SPLIT,
        /** Several entries have become one. */
        MERGED,
        /** Several entries have become several others. */
        REDRAWN,
        /** Nothing was there before. */
        NEW,
        /** Nothing continues it. */
        ENDED
    }

    public Continuation {
        before = List.copyOf(before);
        now = List.copyOf(now);
        if (before.isEmpty() && now.isEmpty()) {
            throw new IllegalArgumentException("a continuation of nothing by nothing says nothing");
        }
    }

    /** What it is, by how many there were and how many there are. */
    public Kind kind() {
        if (before.isEmpty()) {
            return Kind.NEW;
        }
        if (now.isEmpty()) {
            return Kind.ENDED;
        }
        if (now.size() > 1) {
            return before.size() > 1 ? Kind.REDRAWN : Kind.SPLIT;
        }
        if (before.size() > 1) {
            return Kind.MERGED;
        }
        return before.equals(now) ? Kind.KEPT : Kind.RENAMED;
    }
}
