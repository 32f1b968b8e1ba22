package org.systemicrisk.report.view;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.systemicrisk.model.id.UnitId;
import org.systemicrisk.model.rating.Dimension;
import org.systemicrisk.model.sensitivity.Direction;
import org.systemicrisk.model.sensitivity.RatingMove;
import org.systemicrisk.report.view.RatingRows.Subject;
import org.systemicrisk.report.words.Enumerations;

/** Says which ratings are moved one step, and what becomes of others then. */
final class MovedRatingWords {

    private final Phrases phrases;
    private final SensitivityWords words;
    private final Map<String, Subject> subjects = new LinkedHashMap<>();

    MovedRatingWords(Phrases phrases, SensitivityWords words) {
        this.phrases = phrases;
        this.words = words;
        new RatingRows(phrases).subjects().forEach(subject -> subjects.put(subject.id(), subject));
    }

    /** Which ratings are moved: one that is judged by itself, or those of single risks. */
    String moved(Dimension dimension, List<RatingMove> moves, String subject) {
        return isOwn(moves, subject)
                ? phrases.word("sensitivity.judged", words.dimension(dimension))
                : ofTeams(moves)
                        ? phrases.word("sensitivity.of-teams", words.dimension(dimension))
                        : phrases.word("sensitivity.of-parts", words.dimension(dimension), ofModules(moves) ? 1 : 2);
    }

    /** The rating that is moved, or how many there are. */
    String now(Dimension dimension, List<RatingMove> moves, String subject) {
        return isOwn(moves, subject)
                ? words.label(moves.get(0).from(), dimension)
                : phrases.word("sensitivity.ratings", subjects(moves).size());
    }

    private static boolean isOwn(List<RatingMove> moves, String subject) {
        return moves.get(0).subject().equals(subject);
    }

    private boolean ofModules(List<RatingMove> moves) {
        return moves.stream()
                .map(move -> subjects.get(move.subject()))
                .anyMatch(subject -> subject != null && !subject.isRisk());
    }

    /** Teams have no ratings of their own in the report. */
    private boolean ofTeams(List<RatingMove> moves) {
        return moves.stream().noneMatch(move -> subjects.containsKey(move.subject()));
    }

    private static List<String> subjects(List<RatingMove> moves) {
        return moves.stream().map(RatingMove::subject).distinct().toList();
    }

    /** Ratings that change the same ratings stand together. */
    String shifted(List<RatingMove> moves, Direction direction, String subject) {
        Map<String, List<RatingMove>> alike = new LinkedHashMap<>();
        moves.stream()
                .filter(move -> move.direction() == direction && !move.shifts().isEmpty())
                .forEach(move -> alike.computeIfAbsent(words.shifts(move.shifts()), key -> new ArrayList<>())
                        .add(move));
        if (alike.isEmpty()) {
            boolean moved = moves.stream().anyMatch(move -> move.direction() == direction);
            return phrases.word(
                    moved || !isOwn(moves, subject)
                            ? "sensitivity.no-change"
                            : "sensitivity.no-band." + Enumerations.wire(direction));
        }
        List<String> groups = new ArrayList<>();
        alike.forEach((shifts, group) ->
                groups.add(isOwn(group, subject) ? shifts : phrases.word("sensitivity.moved", whose(group), shifts)));
        return String.join("; ", groups);
    }

    /** The names of the teams, risks or modules whose ratings are moved. */
    private String whose(List<RatingMove> moves) {
        return phrases.list(subjects(moves).stream()
                .map(id -> Optional.ofNullable(subjects.get(id))
                        .map(Subject::name)
                        .orElseGet(() -> phrases.unit(new UnitId(id))))
                .toList());
    }

    /** Whose rating makes another, in a sentence: {@code the severity of any one of 2 risks (A and B)}. */
    String whose(Dimension dimension, List<RatingMove> moves, String subject) {
        return isOwn(moves, subject)
                ? phrases.word("sensitivity.judged.in-sentence", words.dimension(dimension))
                : phrases.word(
                        ofModules(moves)
                                ? "sensitivity.modules.in-sentence"
                                : ofTeams(moves) ? "sensitivity.teams.in-sentence" : "sensitivity.risks.in-sentence",
                        words.dimension(dimension),
                        subjects(moves).size(),
                        whose(moves));
    }
}
