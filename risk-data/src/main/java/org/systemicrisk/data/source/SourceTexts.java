package org.systemicrisk.data.source;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.systemicrisk.model.finding.Finding;
import org.systemicrisk.model.finding.Place;

/**
 * The texts of all files that were read, for excerpts in messages. What is withheld never appears in an excerpt: the
 * content of a withheld passage is masked from the start, other withheld values when their redaction is known.
 */
public final class SourceTexts {
    private static final Pattern BOUNDARY = Pattern.compile("\\{(withheld\\b[^}]*|/withheld)\\}");
    private static final char MASK = '▒';

    private final Map<String, SourceFile> files = new LinkedHashMap<>();
    private final Map<String, List<int[]>> masks = new LinkedHashMap<>();
    private final Map<String, Pattern> hiddenWords = new LinkedHashMap<>();
    private final HiddenNumbers hiddenNumbers = new HiddenNumbers();

    /** Keeps a file's text. */
    public void add(SourceFile file) {
        files.put(file.path(), file);
        passages(file.text()).forEach(span -> mask(file.path(), span[0], span[1]));
    }

    /** Between which characters of a text withheld passages stand. */
    private static List<int[]> passages(String text) {
        List<int[]> passages = new ArrayList<>();
        if (!text.contains("withheld")) {
            return passages;
        }
        Matcher boundary = BOUNDARY.matcher(text);
        int depth = 0;
        int from = 0;
        while (boundary.find()) {
            boolean opens = !boundary.group(1).startsWith("/");
            if (opens && depth++ == 0) {
                from = boundary.end();
            } else if (!opens && depth > 0 && --depth == 0) {
                passages.add(new int[] {from, boundary.start()});
            }
        }
        if (depth > 0) {
            // not closed: nobody can tell where the secret ends
            passages.add(new int[] {from, text.length()});
        }
        return passages;
    }

    /** Hides the characters between two offsets of a file from every excerpt. */
    public void mask(String path, int from, int to) {
        masks.computeIfAbsent(path, p -> new ArrayList<>()).add(new int[] {from, to});
    }

    /** Hides a word from every excerpt of every file. */
    public void hide(String word) {
        hiddenWords.computeIfAbsent(
                word,
                hidden -> Pattern.compile(hidden, Pattern.LITERAL | Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE));
    }

    /** Hides a number from every excerpt of every file, however it is typed; a short one where what it counts is named. */
    public void hide(BigDecimal number, Collection<Counted> counted) {
        hiddenNumbers.add(number, counted);
    }

    /** Where a word stands in what is neither withheld nor for few readers. */
    public List<Place> places(String word) {
        List<Place> places = new ArrayList<>();
        for (SourceFile file : files.values()) {
            for (int at = file.text().indexOf(word); at >= 0; at = file.text().indexOf(word, at + 1)) {
                int from = at;
                boolean masked = masks.getOrDefault(file.path(), List.of()).stream()
                        .anyMatch(span -> span[0] <= from && from < span[1]);
                if (!masked) {
                    places.add(file.place(from, from + word.length()));
                }
            }
        }
        return places;
    }

    /** Hides a whole file from every excerpt: for files that hold secrets nobody can tell apart. */
    public void maskAll(String path) {
        mask(path, 0, Integer.MAX_VALUE);
    }

    public Optional<SourceFile> file(String path) {
        return Optional.ofNullable(files.get(path));
    }

    /** The line of a place with what is withheld masked; empty when the place has no line or nothing was read. */
    public Optional<String> line(Place place) {
        SourceFile file = files.get(place.file());
        if (file == null || place.line() == 0 || place.line() > file.lines()) {
            return Optional.empty();
        }
        int start = file.offsetOfLine(place.line());
        StringBuilder line = new StringBuilder(file.line(place.line()));
        for (int[] span : masks.getOrDefault(place.file(), List.of())) {
            int from = Math.max(span[0] - start, 0);
            int to = Math.min(span[1] - start, line.length());
            for (int i = from; i < to; i++) {
                line.setCharAt(i, MASK);
            }
        }
        return Optional.of(covered(line.toString()));
    }

    /** A text that is told, such as a fact: without withheld passages and what is hidden from excerpts. */
    public String told(String text) {
        StringBuilder shown = new StringBuilder(text);
        for (int[] span : passages(text)) {
            shown.replace(span[0], span[1], String.valueOf(MASK).repeat(span[1] - span[0]));
        }
        return covered(shown.toString());
    }

    /** A finding, which may quote what somebody typed in the wrong place. */
    public Finding told(Finding finding) {
        return finding.withFact(told(finding.fact())).withHelp(covered(finding.help()));
    }

    /** A text that is shown beside excerpts, without the words and numbers that are hidden from them. */
    public String covered(String text) {
        String shown = text;
        for (Pattern word : hiddenWords.values()) {
            shown = word.matcher(shown).replaceAll(found -> String.valueOf(MASK)
                    .repeat(found.group().length()));
        }
        return hiddenNumbers.covered(shown, MASK);
    }
}
