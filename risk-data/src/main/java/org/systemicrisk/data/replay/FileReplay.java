package org.systemicrisk.data.replay;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Set;
import java.util.stream.Collectors;
import org.systemicrisk.data.export.ExportedAssessment;
import org.systemicrisk.data.export.ExportedYear;
import org.systemicrisk.data.network.MethodologySoundness;
import org.systemicrisk.model.assessment.Redaction;
import org.systemicrisk.model.assessment.RedactionAccount;
import org.systemicrisk.model.id.RedactionId;
import org.systemicrisk.model.methodology.Methodology;
import org.systemicrisk.model.replay.Check;
import org.systemicrisk.model.replay.Recomputable;
import org.systemicrisk.model.replay.Replay;
import org.systemicrisk.model.replay.Verdict;

/**
 * An {@code assessment.json}, recomputed from itself.
 *
 * @param file what was read
 * @param checks every result that can be compared, in the order of the file
 * @param contradictions sentences on what the file says of itself and is not so
 */
public record FileReplay(AssessmentFile file, List<Check> checks, List<String> contradictions) {

    public FileReplay {
        checks = List.copyOf(checks);
        contradictions = List.copyOf(contradictions);
    }

    /**
     * Recomputes everything.
     *
     * @throws UnreadableFileException when nothing can be computed under the methodology in the file
     */
    public static FileReplay of(AssessmentFile file) {
        ExportedAssessment content = file.content();
        ExportedYear before = content.previous();
        if (before == null) {
            sound(file, content.methodology(), List.of("methodology"), List.of());
        } else {
            sound(file, content.methodology(), List.of("methodology"), List.of(before.methodology()));
            sound(file, before.methodology(), List.of("previous", "methodology"), List.of(content.methodology()));
        }
        List<Check> checks = recomputed(file);
        return new FileReplay(file, checks, contradictions(content, checks));
    }

    /** Whether something is printed that its inputs do not give, or the file is not as it was written. */
    public boolean differs() {
        String carried = file.content().digest();
        boolean changed = carried != null && !carried.equals(file.digest());
        return changed || !contradictions.isEmpty() || !of(Verdict.DIFFERS).isEmpty();
    }

    /** Whether something cannot be recomputed because an input is withheld. */
    public boolean hasGaps() {
        return !of(Verdict.WITHHELD).isEmpty();
    }

    List<Check> of(Verdict verdict) {
        return checks.stream().filter(check -> check.verdict() == verdict).toList();
    }

    private static void sound(
            AssessmentFile file, Methodology methodology, List<String> keys, List<Methodology> others) {
        MethodologySoundness.errors(methodology, others).stream().findFirst().ifPresent(error -> {
            throw file.refuse(
                    keys,
                    "nothing can be computed under the methodology " + methodology.version() + ": " + error.fact());
        });
    }

    /** The file may have been written by anybody: what does not fit together is told, not thrown at the reader. */
    private static List<Check> recomputed(AssessmentFile file) {
        try {
            return Replay.of(file.edition(), file.content().comparison());
        } catch (IllegalArgumentException
                | ArithmeticException
                | IndexOutOfBoundsException
                | NoSuchElementException unfit) {
            throw file.refuse(
                    List.of(), "the scores cannot be recomputed, since methodology and inputs do not fit together");
        }
    }

    private static List<String> contradictions(ExportedAssessment content, List<Check> checks) {
        List<String> found = new ArrayList<>();
        if (!isSo(content.recomputable(), checks, Check.Kind.SCORE)) {
            found.add("what the file says under recomputable of its own scores is not so");
        }
        ExportedYear before = content.previous();
        if (before != null && !isSo(before.recomputable(), checks, Check.Kind.EARLIER_SCORE)) {
            found.add("what the file says under recomputable of the scores of " + before.id() + " is not so");
        }
        EnumSet<Check.Kind> ofThisYear = EnumSet.of(Check.Kind.SCORE, Check.Kind.SHARE);
        found.addAll(unexplained(checks, ofThisYear, content.redactions(), "of the file"));
        List<Redaction> earlier = before == null ? List.of() : before.redactions();
        if (before != null) {
            found.addAll(unexplained(
                    checks, EnumSet.of(Check.Kind.EARLIER_SCORE), earlier, "of " + before.id() + " in the file"));
        }
        RedactionAccount account = content.redactionAccount();
        if (account != null) {
            found.addAll(miscounted("removals", account.removals(), content.redactions()));
            found.addAll(miscounted("removals of the assessment before", account.earlier(), earlier));
        }
        return found;
    }

    /** Removals without a ground. */
    private static List<String> unexplained(
            List<Check> checks, Set<Check.Kind> kinds, List<Redaction> redactions, String where) {
        Set<RedactionId> known = redactions.stream().map(Redaction::id).collect(Collectors.toSet());
        return checks.stream()
                .filter(check -> kinds.contains(check.kind()))
                .flatMap(check -> check.withheld().stream())
                .distinct()
                .filter(redaction -> !known.contains(redaction))
                .map(redaction -> "an input is withheld by " + redaction + ", which is no redaction " + where)
                .sorted()
                .toList();
    }

    private static List<String> miscounted(String what, int counted, List<Redaction> listed) {
        return counted == listed.size()
                ? List.of()
                : List.of("the file counts " + counted + " " + what + " and lists " + listed.size());
    }

    /** A file that says nothing of it says nothing wrong. */
    private static boolean isSo(List<Recomputable> said, List<Check> checks, Check.Kind kind) {
        return said.isEmpty()
                || said.equals(checks.stream()
                        .filter(check -> check.kind() == kind)
                        .map(Recomputable::of)
                        .toList());
    }
}
