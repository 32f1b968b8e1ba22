package org.systemicrisk.data.binding;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.systemicrisk.model.finding.Place;
import org.systemicrisk.model.id.Id;
import org.systemicrisk.model.narrative.Prose;

/**
 * What was met while entries were bound, broken entries included: so that one mistake in an entry is told once, and not
 * again by everything that refers to it.
 */
public final class BindingLog {
    private final List<Definition> definitions = new ArrayList<>();
    private final List<Mention> mentions = new ArrayList<>();
    private final List<Text> texts = new ArrayList<>();
    private final List<Secret> secrets = new ArrayList<>();
    private int brokenIds;
    private final Set<String> unreadable = new HashSet<>();
    private final Set<String> faulty = new HashSet<>();

    /** An entry that has this id. */
    public record Definition(Id id, Place place, Scope scope) {}

    /** A value with a written form of its own, such as an id, wherever it stands. */
    public record Mention(Object value, Place place, Scope scope) {}

    /** A text with references. */
    public record Text(Prose prose, Scope scope) {}

    /**
     * A span of a file from which a redaction can remove something.
     *
     * @param kind the first word of a redaction's target: figure, name, measure, answer
     * @param name id of the entry, question, or part of severity; empty when it cannot be known
     * @param from offset of its first character in the file
     * @param to offset behind its last
     */
    public record Secret(String kind, String name, String file, int from, int to) {
        /** The kind of what only few may read, whatever redactions say: remarks, reasons for removals. */
        public static final String FOR_FEW = "for-few";
    }

    public void define(Id id, Place place, Scope scope) {
        definitions.add(new Definition(id, place, scope));
    }

    /** Notes an entry whose id cannot be read. */
    public void brokenId() {
        brokenIds++;
    }

    public int brokenIds() {
        return brokenIds;
    }

    public void mention(Object value, Place place, Scope scope) {
        mentions.add(new Mention(value, place, scope));
    }

    public void text(Prose prose, Scope scope) {
        texts.add(new Text(prose, scope));
    }

    public void secret(Secret secret) {
        secrets.add(secret);
    }

    /** Notes that entries of this kind could not be read at all, so that their ids are not known. */
    public void unreadable(String idKind) {
        unreadable.add(idKind);
    }

    public boolean isReadable(String idKind) {
        return !unreadable.contains(idKind);
    }

    /** Notes that something is wrong in files of a kind, so that nothing can be said about what they lack. */
    public void faulty(String fileKind, Scope scope) {
        faulty.add(fileKind + " " + scope.assessment());
    }

    public boolean isSound(String fileKind, Scope scope) {
        return !faulty.contains(fileKind + " " + scope.assessment());
    }

    public List<Definition> definitions() {
        return Collections.unmodifiableList(definitions);
    }

    public List<Mention> mentions() {
        return Collections.unmodifiableList(mentions);
    }

    public List<Text> texts() {
        return Collections.unmodifiableList(texts);
    }

    public List<Secret> secrets() {
        return Collections.unmodifiableList(secrets);
    }
}
