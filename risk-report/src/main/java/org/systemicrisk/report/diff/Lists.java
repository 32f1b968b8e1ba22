package org.systemicrisk.report.diff;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.systemicrisk.report.text.Terms;

/** What came and went in such numbers that one line each would hide the rest: listed together, line by line. */
final class Lists {

    /** So many are named where there are many more. */
    private static final int FIRST = 5;

    private final Terms now;
    private final Map<Head, Map<String, List<String>>> lists = new LinkedHashMap<>();

    Lists(Terms now) {
        this.now = now;
    }

    /**
     * What one line begins with.
     *
     * @param word key of the line's words
     * @param home the module that all of them belong to, or what else all have in common; may be empty
     * @param isWhole whether all are named, however many they are
     */
    record Head(String word, String home, boolean isWhole) {}

    /**
     * Adds a thing to a line.
     *
     * @param name what it is called; what has the same name is counted
     * @param detail what is said of it; may be empty
     */
    void add(Head head, String name, String detail) {
        lists.computeIfAbsent(head, key -> new LinkedHashMap<>())
                .computeIfAbsent(name, key -> new ArrayList<>())
                .add(detail);
    }

    /** The longest first. */
    List<String> lines() {
        return lists.entrySet().stream()
                .sorted(Comparator.comparing(
                        (Map.Entry<Head, Map<String, List<String>>> list) -> -all(list.getValue())))
                .map(list -> line(list.getKey(), list.getValue()))
                .toList();
    }

    private static int all(Map<String, List<String>> things) {
        return things.values().stream().mapToInt(List::size).sum();
    }

    private String line(Head head, Map<String, List<String>> things) {
        boolean isWhole = head.isWhole() || things.size() <= FIRST + 1;
        List<String> entries = new ArrayList<>();
        things.entrySet().stream()
                .limit(isWhole ? things.size() : FIRST)
                .forEach(thing -> entries.add(entry(thing.getKey(), thing.getValue())));
        String text = String.join("; ", entries);
        return word(
                "diff.list." + head.word() + (head.home().isEmpty() ? "" : ".in"),
                all(things),
                isWhole ? text : word("diff.list.first", text, things.size() - FIRST),
                head.home());
    }

    private String entry(String name, List<String> details) {
        if (details.size() > 1) {
            return word("diff.list.several", name, details.size(), details.get(0));
        }
        return details.get(0).isEmpty() ? name : word("diff.figure.listed", name, details.get(0));
    }

    private String word(String key, Object... values) {
        return now.words().text(key, values);
    }
}
