package org.systemicrisk.data.replay;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.systemicrisk.data.export.ExportedAssessment;
import org.systemicrisk.data.export.ExportedYear;
import org.systemicrisk.data.shape.Shapes;
import org.systemicrisk.model.assessment.EditionName;
import org.systemicrisk.model.assessment.Redaction;
import org.systemicrisk.model.id.RedactionId;
import org.systemicrisk.model.replay.Check;
import org.systemicrisk.model.replay.Difference;
import org.systemicrisk.model.replay.Verdict;

/** What a replay found, as lines for a terminal. */
public final class ReplayText {

    /** Differences that are told of one score. */
    private static final int MOST_TOLD = 5;

    private final FileReplay replay;
    private final ExportedAssessment content;
    private final Map<RedactionId, String> targets;
    private final Map<RedactionId, String> targetsBefore;

    public ReplayText(FileReplay replay) {
        this.replay = replay;
        this.content = replay.file().content();
        ExportedYear before = content.previous();
        this.targets = targets(content.redactions());
        this.targetsBefore = before == null ? Map.of() : targets(before.redactions());
    }

    private static Map<RedactionId, String> targets(List<Redaction> redactions) {
        return redactions.stream()
                .collect(Collectors.toMap(
                        Redaction::id, redaction -> redaction.target().text(), (one, other) -> one));
    }

    /** The lines, without anything that could steer a terminal. */
    public List<String> lines() {
        List<String> lines = new ArrayList<>();
        lines.add("Assessment " + content.id() + ", " + Shapes.kebab(content.edition()) + " edition");
        if (content.edition() == EditionName.COMPLETE) {
            lines.add("What is told here of the complete edition is not for everybody.");
        }
        lines.add(digest());
        lines.addAll(counts());
        replay.of(Verdict.DIFFERS).forEach(check -> differs(check, lines));
        replay.contradictions().forEach(sentence -> lines.add("differs: " + sentence));
        replay.of(Verdict.WITHHELD).forEach(check -> lines.add(withheld(check)));
        return lines.stream().map(SafeText::of).toList();
    }

    private String digest() {
        String own = replay.file().digest();
        String carried = content.digest();
        if (carried == null) {
            return "digest: the file carries none; its content has " + own;
        }
        return carried.equals(own)
                ? "digest: " + own + ", which the content has"
                : "differs: the digest is " + carried + ", and the content has " + own
                        + ": the file is not as it was written";
    }

    private List<String> counts() {
        List<String> lines = new ArrayList<>();
        lines.add(counts("computed shares", Check.Kind.SHARE));
        lines.add(counts("scores of " + content.id(), Check.Kind.SCORE));
        ExportedYear before = content.previous();
        if (before != null) {
            lines.add(counts("scores of " + before.id(), Check.Kind.EARLIER_SCORE));
            lines.add(counts("changes against " + before.id(), Check.Kind.CHANGE));
        }
        return lines;
    }

    private String counts(String of, Check.Kind kind) {
        Map<Verdict, Long> counts = replay.checks().stream()
                .filter(check -> check.kind() == kind)
                .collect(Collectors.groupingBy(Check::verdict, Collectors.counting()));
        List<String> parts = new ArrayList<>();
        counts.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .forEach(entry -> parts.add(entry.getValue() + " " + inWords(entry.getKey())));
        return of + ": " + (parts.isEmpty() ? "none" : String.join(", ", parts));
    }

    private static String inWords(Verdict verdict) {
        return switch (verdict) {
            case AGREES -> "recomputed and the same";
            case DIFFERS -> "printed otherwise than the inputs give";
            case STATED -> "stated, so that there is nothing to compute";
            case WITHHELD -> "not to be recomputed, since an input is withheld";
        };
    }

    private void differs(Check check, List<String> lines) {
        check.differences().stream()
                .limit(MOST_TOLD)
                .map(difference -> differs(check, difference))
                .forEach(lines::add);
        int more = check.differences().size() - MOST_TOLD;
        if (more > 0) {
            lines.add("  and " + more + " more values of the same score");
        }
        if (!check.inputs().isEmpty()) {
            lines.add("  recomputed as " + check.inputs());
        }
    }

    private String differs(Check check, Difference difference) {
        List<String> keys = new ArrayList<>(check.path());
        keys.addAll(difference.path());
        return "differs: " + what(check) + " (" + replay.file().place(keys) + ", " + String.join("/", keys)
                + "): printed " + difference.printed() + ", recomputed " + difference.recomputed();
    }

    private String withheld(Check check) {
        boolean earlier = check.kind() == Check.Kind.EARLIER_SCORE;
        String by = check.withheld().stream()
                .sorted(Comparator.comparing(RedactionId::value))
                .map(redaction -> named(redaction, earlier ? targetsBefore : targets))
                .collect(Collectors.joining(", "));
        return "cannot be recomputed: " + what(check) + ": withheld by " + by;
    }

    private static String named(RedactionId redaction, Map<RedactionId, String> targets) {
        String target = targets.get(redaction);
        return target == null ? redaction.value() : redaction + " (" + target + ")";
    }

    private String what(Check check) {
        String dimension = check.dimension() == null ? "" : check.dimension().inWords() + " of ";
        return switch (check.kind()) {
            case SHARE -> "share " + check.subject();
            case SCORE -> dimension + check.subject();
            case EARLIER_SCORE -> dimension + check.subject() + " the year before";
            case CHANGE ->
                check.subject().isEmpty() ? "the comparison" : "change of the " + dimension + check.subject();
        };
    }
}
