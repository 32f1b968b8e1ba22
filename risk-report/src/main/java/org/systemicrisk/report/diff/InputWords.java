package org.systemicrisk.report.diff;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.systemicrisk.model.diff.Given;
import org.systemicrisk.model.diff.InputCount;
import org.systemicrisk.model.diff.InputDifference;
import org.systemicrisk.model.diff.What;
import org.systemicrisk.report.diff.DiffView.Group;
import org.systemicrisk.report.text.Terms;
import org.systemicrisk.report.words.Enumerations;

/** Answers and other inputs of ratings that moved, module by module. */
final class InputWords {

    /** Of what only came or went, or cannot be compared, so many are named. */
    private static final int MOST = 5;

    private static final Set<What> MOVED = Set.of(What.RAISED, What.LOWERED, What.CHANGED);

    private final Terms now;
    private final Named namesNow;
    private final InputValues valuesThen;
    private final InputValues valuesNow;

    InputWords(Terms now, Named namesNow, InputValues valuesThen, InputValues valuesNow) {
        this.now = now;
        this.namesNow = namesNow;
        this.valuesThen = valuesThen;
        this.valuesNow = valuesNow;
    }

    /** For each module and risk how many of its inputs moved, and which; the one with the most first. */
    List<Group> groups(List<InputDifference> differences, List<InputCount> counts) {
        Map<String, List<InputDifference>> bySubject = new LinkedHashMap<>();
        differences.forEach(difference -> bySubject
                .computeIfAbsent(subject(difference), key -> new ArrayList<>())
                .add(difference));
        return bySubject.values().stream()
                .sorted(Comparator.comparing((List<InputDifference> some) -> -moved(some)))
                .map(some -> group(some, count(some.get(0), counts)))
                .toList();
    }

    private static String subject(InputDifference difference) {
        return difference.kind() + " " + difference.now();
    }

    private static long moved(List<InputDifference> differences) {
        return differences.stream()
                .filter(difference -> MOVED.contains(difference.what()))
                .count();
    }

    private static InputCount count(InputDifference one, List<InputCount> counts) {
        return counts.stream()
                .filter(count -> count.kind() == one.kind() && count.now().equals(one.now()))
                .findFirst()
                .orElseThrow();
    }

    private Group group(List<InputDifference> differences, InputCount count) {
        int all = differences.size() + count.unchanged() + count.withheld();
        StringBuilder sentence = new StringBuilder(word("diff.input.moved", Counted.of(differences, now), all));
        if (count.unchanged() > 0) {
            sentence.append(' ').append(word("diff.input.unchanged", count.unchanged()));
        }
        if (count.withheld() > 0) {
            sentence.append(' ').append(word("diff.input.withheld", count.withheld()));
        }
        InputDifference any = differences.get(0);
        return new Group(namesNow.of(any.kind(), any.now()), sentence.toString(), lines(differences));
    }

    /** One line for each rating and for what became of its inputs. */
    private List<String> lines(List<InputDifference> differences) {
        Map<String, List<InputDifference>> lines = new LinkedHashMap<>();
        differences.stream()
                .sorted(Comparator.comparing(
                                (InputDifference difference) ->
                                        difference.input().rated(),
                                Comparator.nullsLast(Comparator.naturalOrder()))
                        .thenComparing(InputDifference::what)
                        .thenComparing(difference -> difference.input().sort())
                        .thenComparing(difference -> difference.input().name()))
                .forEach(difference -> lines.computeIfAbsent(head(difference), key -> new ArrayList<>())
                        .add(difference));
        return lines.entrySet().stream()
                .map(line -> word("diff.input.line", line.getKey(), entries(line.getValue())))
                .toList();
    }

    /** {@code Severity, rose}. */
    private String head(InputDifference difference) {
        return word(
                "diff.input.head", rating(difference), word("diff.input.what." + Enumerations.wire(difference.what())));
    }

    private String entries(List<InputDifference> differences) {
        boolean all = MOVED.contains(differences.get(0).what()) || differences.size() <= MOST + 1;
        List<String> entries = new ArrayList<>();
        differences.stream()
                .limit(all ? differences.size() : MOST)
                .forEach(difference -> entries.add(entry(difference)));
        if (!all) {
            entries.add(word("diff.more", differences.size() - MOST));
        }
        return String.join("; ", entries);
    }

    private String entry(InputDifference difference) {
        String before = then(difference);
        String after = today(difference);
        if (before != null && after != null) {
            return word("diff.input.entry", name(difference), before, after);
        }
        return word(
                "diff.input.entry.one", name(difference), Objects.requireNonNullElse(after, String.valueOf(before)));
    }

    /** What happened to one input, in a sentence. */
    String sentence(InputDifference difference) {
        return word(
                "diff.input.sentence." + Enumerations.wire(difference.what()),
                rating(difference),
                name(difference),
                String.valueOf(then(difference)),
                String.valueOf(today(difference)));
    }

    @Nullable
    String then(InputDifference difference) {
        Given then = difference.then();
        if (then == null) {
            return null;
        }
        String value = valuesThen.value(difference.input(), then);
        boolean isAnother = then instanceof Given.Figure before
                && difference.today() instanceof Given.Figure after
                && !before.metric().equals(after.metric());
        return isAnother ? word("diff.input.other", value, valuesThen.name(difference.input(), then)) : value;
    }

    @Nullable
    String today(InputDifference difference) {
        Given today = difference.today();
        return today == null ? null : valuesNow.value(difference.input(), today);
    }

    private String name(InputDifference difference) {
        return difference.today() == null
                ? valuesThen.name(difference.input(), difference.then())
                : valuesNow.name(difference.input(), difference.today());
    }

    private String rating(InputDifference difference) {
        return DiffMapper.capitalized(
                difference.input().rated() == null
                        ? word("diff.input.conditions")
                        : now.lists().of("dimension", difference.input().rated()));
    }

    private String word(String key, Object... values) {
        return now.words().text(key, values);
    }
}
