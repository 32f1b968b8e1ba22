package org.systemicrisk.data.rules;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.systemicrisk.model.finding.Finding;
import org.systemicrisk.model.finding.Place;

/** Which texts of a case can be withheld: those its findings point to or speak of, and those it writes itself. */
final class Passages {

    private static final Pattern PLACE = Pattern.compile("\\b([a-z0-9/-]+\\.(?:yaml|md)):([0-9]+)");
    private static final Pattern QUOTED = Pattern.compile("\"((?:[^\"\\\\]|\\\\.)+)\"");
    private static final Pattern LINE =
            Pattern.compile("(\\s*(?:(?:[-*+]|[0-9]+[.)])\\s+|#{2,6}\\s+|\\|\\s*)?)(.*?)(\\s*\\|?)");

    private final SilentCase silent;
    private final Map<String, Passage> found = new LinkedHashMap<>();

    private Passages(SilentCase silent) {
        this.silent = silent;
    }

    /**
     * A text within a line.
     *
     * @param from offset of its first character in the file's text
     */
    record Passage(String file, int from, String text) {
        /** The file's text with the passage withheld. */
        String withheld(String before, String id, String more) {
            return before.substring(0, from) + "{withheld " + id + "}" + text + more + "{/withheld}"
                    + before.substring(from + text.length());
        }

        /** Whether a place of the file in which it is withheld lies inside it. */
        boolean holds(Place place, String after, String id) {
            int first = from + ("{withheld " + id + "}").length();
            int at = offset(after, Math.max(1, place.line())) + place.column() - 1;
            return place.file().equals(file) && first <= at && at < first + text.length();
        }

        @Override
        public String toString() {
            return file + ": " + text;
        }
    }

    static List<Passage> of(SilentCase silent, List<Finding> findings, Path changes) throws IOException {
        Passages passages = new Passages(silent);
        for (Finding finding : findings) {
            passages.span(finding.place());
            passages.line(finding.place().file(), finding.place().line());
            Matcher other = PLACE.matcher(finding.fact() + " " + finding.help());
            while (other.find()) {
                passages.line(other.group(1), Integer.parseInt(other.group(2)));
            }
        }
        passages.written(Files.readString(changes, UTF_8));
        return List.copyOf(passages.found.values());
    }

    /** The lines that the case itself writes. */
    private void written(String changes) throws IOException {
        Map<String, Set<String>> added = new LinkedHashMap<>();
        String file = "";
        for (String change : changes.lines().toList()) {
            if (change.startsWith("in ")) {
                file = change.substring(3);
            } else if (change.startsWith("+ ")) {
                added.computeIfAbsent(file, f -> new LinkedHashSet<>()).add(change.substring(2));
            }
        }
        for (Map.Entry<String, Set<String>> lines : added.entrySet()) {
            if (isProse(lines.getKey())) {
                List<String> all = silent.text(lines.getKey()).lines().toList();
                for (int i = 0; i < all.size(); i++) {
                    if (lines.getValue().contains(all.get(i))) {
                        line(lines.getKey(), i + 1);
                    }
                }
            }
        }
    }

    private static boolean isProse(String file) {
        return file.endsWith(".md")
                || file.endsWith(".yaml")
                        && !file.startsWith("methodology/")
                        && !file.endsWith("redactions.yaml")
                        && !file.endsWith("accepted-findings.yaml");
    }

    /** Only the words that a finding marks. */
    private void span(Place place) throws IOException {
        if (place.file().endsWith(".md") && place.line() > 0 && place.column() > 0) {
            String text = silent.text(place.file());
            int from = offset(text, place.line()) + place.column() - 1;
            int to = Math.min(text.length(), from + place.length());
            add(new Passage(place.file(), from, text.substring(from, to)));
        }
    }

    private void line(String file, int number) throws IOException {
        if (number == 0 || !isProse(file)) {
            return;
        }
        String text = silent.text(file);
        int start = offset(text, number);
        String line = text.substring(start).lines().findFirst().orElse("");
        if (file.endsWith(".md")) {
            Matcher parts = LINE.matcher(line);
            if (parts.matches() && !line.startsWith("# ")) {
                add(new Passage(file, start + parts.start(2), parts.group(2)));
            }
        } else {
            Matcher quoted = QUOTED.matcher(line);
            while (quoted.find()) {
                // what has no blank is an id or a code, and no text
                if (quoted.group(1).indexOf(' ') >= 0) {
                    add(new Passage(file, start + quoted.start(1), quoted.group(1)));
                }
            }
        }
    }

    private void add(Passage passage) {
        if (!passage.text().isBlank()
                && !passage.text().contains("withheld")
                && count(passage, '{') == count(passage, '}')) {
            found.putIfAbsent(
                    passage.file() + ":" + passage.from() + ":" + passage.text().length(), passage);
        }
    }

    private static long count(Passage passage, char sign) {
        return passage.text().chars().filter(c -> c == sign).count();
    }

    private static int offset(String text, int line) {
        return text.lines().limit(line - 1).collect(Collectors.joining("\n")).length() + (line > 1 ? 1 : 0);
    }
}
