package org.systemicrisk.data.yaml;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.events.AliasEvent;
import org.snakeyaml.engine.v2.events.CollectionStartEvent;
import org.snakeyaml.engine.v2.events.DocumentStartEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.NodeEvent;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.systemicrisk.data.findings.Code;
import org.systemicrisk.data.findings.FindingList;
import org.systemicrisk.data.source.ProjectFolder;
import org.systemicrisk.data.source.SourceFile;
import org.systemicrisk.model.finding.Place;

/**
 * Reads YAML 1.2 from the parser's events, so that a hostile file is refused before anything of it is built: no
 * anchors and aliases, no tags, no deep nesting, no key twice.
 */
public final class YamlReader {
    /** Deepest nesting that is read; the deepest of our own files has eight levels. */
    static final int MOST_LEVELS = 24;

    private final SourceFile file;
    private final FindingList findings;
    private final Iterator<Event> events;

    private YamlReader(SourceFile file, FindingList findings) {
        this.file = file;
        this.findings = findings;
        LoadSettings settings = LoadSettings.builder()
                .setLabel(file.path())
                .setCodePointLimit(ProjectFolder.MOST_BYTES)
                .build();
        this.events = new Parse(settings).parseString(file.text()).iterator();
    }

    /** The documents of a file; empty when a finding says why there is none. */
    public static List<YamlNode> readAll(SourceFile file, FindingList findings) {
        int before = findings.size();
        try {
            List<YamlNode> documents = new YamlReader(file, findings).documents();
            if (documents.isEmpty() && findings.size() == before) {
                findings.add(Code.FIL_003, file.whole(), "the file holds nothing but comments", "fill it or delete it");
            }
            return findings.size() == before ? documents : List.of();
        } catch (Refused refused) {
            return List.of();
        } catch (MarkedYamlEngineException broken) {
            report(file, findings, broken);
            return List.of();
        } catch (YamlEngineException broken) {
            findings.add(Code.YML_001, file.whole(), "this is not YAML: " + sentence(broken.getMessage()), "");
            return List.of();
        }
    }

    /** The only document of a file. */
    public static Optional<YamlNode> read(SourceFile file, FindingList findings) {
        List<YamlNode> documents = readAll(file, findings);
        if (documents.size() > 1) {
            findings.add(
                    Code.YML_006,
                    documents.get(1).place(),
                    "a second document begins here; this file has one",
                    "remove the line ---, or put the second part into a file of its own");
            return Optional.empty();
        }
        return documents.stream().findFirst();
    }

    private List<YamlNode> documents() {
        List<YamlNode> documents = new ArrayList<>();
        while (events.hasNext()) {
            if (events.next() instanceof DocumentStartEvent) {
                YamlNode node = node(events.next(), 1);
                if (!(node instanceof YamlScalar scalar && scalar.isNothing())) {
                    documents.add(node);
                }
            }
        }
        return documents;
    }

    private YamlNode node(Event event, int level) {
        refuseAliases(event);
        refuseTags(event);
        if (level > MOST_LEVELS) {
            findings.add(
                    Code.YML_007,
                    placeOf(event),
                    "the nesting is deeper than " + MOST_LEVELS + " levels",
                    "no file of an assessment needs that");
            throw new Refused();
        }
        if (event instanceof ScalarEvent scalar) {
            return scalar(scalar);
        }
        return event.getEventId() == Event.ID.MappingStart ? mapping(event, level) : sequence(event, level);
    }

    private YamlScalar scalar(ScalarEvent event) {
        int start = start(event);
        int end = end(event);
        return new YamlScalar(event.getValue(), event.isPlain(), file.place(start, end), start, end);
    }

    private YamlSequence sequence(Event first, int level) {
        List<YamlNode> items = new ArrayList<>();
        Event event = events.next();
        while (event.getEventId() != Event.ID.SequenceEnd) {
            items.add(node(event, level + 1));
            event = events.next();
        }
        return new YamlSequence(items, placeOf(first), start(first), end(event));
    }

    private YamlMapping mapping(Event first, int level) {
        List<YamlMapping.Entry> entries = new ArrayList<>();
        Set<String> keys = new HashSet<>();
        Event event = events.next();
        while (event.getEventId() != Event.ID.MappingEnd) {
            YamlNode key = node(event, level + 1);
            YamlNode value = node(events.next(), level + 1);
            if (!(key instanceof YamlScalar name)) {
                findings.add(
                        Code.YML_005,
                        key.place(),
                        "a key must be a word, and this is " + key.inWords(),
                        "a text that begins with { or [ needs quotes");
            } else if (!keys.add(name.value())) {
                findings.add(
                        Code.YML_004,
                        key.place(),
                        "the key " + name.value() + " stands here a second time",
                        "keep one of the two");
            } else {
                entries.add(new YamlMapping.Entry(name, value));
            }
            event = events.next();
        }
        return new YamlMapping(entries, placeOf(first), start(first), end(event));
    }

    private void refuseAliases(Event event) {
        boolean anchored = event instanceof NodeEvent node && node.getAnchor().isPresent();
        if (event instanceof AliasEvent || anchored) {
            findings.add(
                    Code.YML_002,
                    placeOf(event),
                    "anchors (&) and aliases (*) are not read",
                    "write the value out; a text that begins with & or * needs quotes");
            throw new Refused();
        }
    }

    private void refuseTags(Event event) {
        boolean tagged = event instanceof ScalarEvent scalar && scalar.getTag().isPresent();
        tagged |= event instanceof CollectionStartEvent start && start.getTag().isPresent();
        if (tagged) {
            findings.add(
                    Code.YML_003,
                    placeOf(event),
                    "tags (!) are not read",
                    "leave the tag out; a text that begins with ! needs quotes");
            throw new Refused();
        }
    }

    private Place placeOf(Event event) {
        int start = start(event);
        return event instanceof ScalarEvent ? file.place(start, end(event)) : file.place(start, start + 1);
    }

    private int start(Event event) {
        return event.getStartMark().map(mark -> offset(file, mark)).orElse(0);
    }

    private int end(Event event) {
        return event.getEndMark().map(mark -> offset(file, mark)).orElse(0);
    }

    private static int offset(SourceFile file, Mark mark) {
        return file.offset(mark.getLine(), mark.getColumn());
    }

    private static void report(SourceFile file, FindingList findings, MarkedYamlEngineException broken) {
        Optional<Mark> mark = broken.getProblemMark().or(broken::getContextMark);
        int at = mark.map(m -> offset(file, m)).orElse(0);
        String problem = sentence(broken.getProblem());
        findings.add(
                Code.YML_001,
                mark.isPresent() ? file.place(at, at + 1) : file.whole(),
                "this is not YAML: " + problem,
                help(problem));
    }

    private static String help(String problem) {
        if (problem.contains("TAB") || problem.contains("\\t")) {
            return "indent with spaces, never with tabs";
        }
        if (problem.contains("mapping values are not allowed")) {
            return "a text with a colon and a space in it needs quotes, or a key is not indented like its neighbours";
        }
        return "look at the indentation and the quotes here and on the line above";
    }

    private static String sentence(@Nullable String message) {
        return Optional.ofNullable(message)
                .orElse("")
                .lines()
                .findFirst()
                .orElse("it cannot be parsed")
                .trim();
    }

    /** Ends the reading of a file about which a finding has been made. */
    private static final class Refused extends RuntimeException {
        private static final long serialVersionUID = 1L;

        Refused() {
            super(null, null, false, false);
        }
    }
}
