package org.systemicrisk.report.view;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.systemicrisk.model.disclosure.Cell;
import org.systemicrisk.model.rating.Dimension;
import org.systemicrisk.model.sensitivity.AnswerMove;
import org.systemicrisk.model.sensitivity.RatingMove;
import org.systemicrisk.model.sensitivity.Reason;
import org.systemicrisk.model.sensitivity.Unknown;
import org.systemicrisk.model.sensitivity.Verdict;
import org.systemicrisk.report.text.Value;
import org.systemicrisk.report.words.Enumerations;

/** Says in sentences why a rating is borderline, or why that cannot be told. */
final class VerdictWords {

    private final Phrases phrases;
    private final SensitivityWords words;
    private final MovedRatingWords moved;

    VerdictWords(Phrases phrases, SensitivityWords words, MovedRatingWords moved) {
        this.phrases = phrases;
        this.words = words;
        this.moved = moved;
    }

    String verdict(Verdict verdict) {
        return phrases.word(verdict.accept(new Verdict.Visitor<String>() {
            @Override
            public String robust(Verdict.Robust v) {
                return "sensitivity.robust";
            }

            @Override
            public String borderline(Verdict.Borderline v) {
                return "sensitivity.borderline";
            }

            @Override
            public String untold(Verdict.Untold v) {
                return "sensitivity.untold";
            }

            @Override
            public String independent(Verdict.Independent v) {
                return "sensitivity.independent";
            }
        }));
    }

    /** Why a rating of a module or risk is borderline, or why it cannot be told; Markdown. */
    String sentences(Verdict verdict, Dimension rating, String subject) {
        List<String> sentences = new ArrayList<>();
        if (verdict instanceof Verdict.Borderline borderline) {
            sentences.addAll(answers(borderline));
            sentences.addAll(ratings(borderline, subject));
            borderline.reasons().stream()
                    .flatMap(cell -> other(cell, rating).stream())
                    .forEach(sentences::add);
        } else if (verdict instanceof Verdict.Untold untold) {
            untold.because().forEach(unknown -> sentences.add(unknown(unknown)));
        }
        return String.join(" ", sentences);
    }

    /** Answers that have the same effect share a sentence. */
    private List<String> answers(Verdict.Borderline borderline) {
        Map<String, List<Cell<Reason>>> alike = new LinkedHashMap<>();
        for (Cell<Reason> cell : borderline.reasons()) {
            cell.value()
                    .filter(Reason.HangsOnAnswer.class::isInstance)
                    .map(Reason.HangsOnAnswer.class::cast)
                    .ifPresent(reason -> alike.computeIfAbsent(
                                    reason.asked() + " " + reason.move().direction() + " " + reason.shift(),
                                    key -> new ArrayList<>())
                            .add(cell));
        }
        return alike.values().stream()
                .map(cells -> markdown(cells.get(0).map(first -> answers((Reason.HangsOnAnswer) first, cells))))
                .toList();
    }

    private String answers(Reason.HangsOnAnswer first, List<Cell<Reason>> cells) {
        List<AnswerMove> moves = cells.stream()
                .flatMap(cell -> cell.value().stream())
                .map(reason -> ((Reason.HangsOnAnswer) reason).move())
                .toList();
        return phrases.word(
                "sensitivity.answer." + Enumerations.wire(first.move().direction()),
                words.label(first.shift()),
                moves.size(),
                words.dimension(first.asked()),
                phrases.list(words.names(moves)));
    }

    /** Ratings that have the same effect share a sentence. */
    private List<String> ratings(Verdict.Borderline borderline, String subject) {
        Map<String, List<Reason.HangsOnRating>> alike = new LinkedHashMap<>();
        borderline.reasons().stream()
                .flatMap(cell -> cell.value().stream())
                .flatMap(reason -> reason instanceof Reason.HangsOnRating rating ? Stream.of(rating) : Stream.empty())
                .forEach(reason -> alike.computeIfAbsent(
                                reason.move().dimension() + " " + reason.move().direction() + " " + reason.shift(),
                                key -> new ArrayList<>())
                        .add(reason));
        return alike.values().stream()
                .map(reasons -> markdown(Cell.of(ratings(reasons, subject))))
                .toList();
    }

    private String ratings(List<Reason.HangsOnRating> reasons, String subject) {
        Reason.HangsOnRating first = reasons.get(0);
        List<RatingMove> moves =
                reasons.stream().map(Reason.HangsOnRating::move).toList();
        return phrases.word(
                "sensitivity.rating." + Enumerations.wire(first.move().direction()),
                words.label(first.shift()),
                moved.whose(first.move().dimension(), moves, subject));
    }

    private Optional<String> other(Cell<Reason> cell, Dimension rating) {
        Cell<String> sentence = cell.map(reason -> reason.accept(new Reason.Visitor<>() {
            @Override
            public String answer(Reason.HangsOnAnswer r) {
                return "";
            }

            @Override
            public String rating(Reason.HangsOnRating r) {
                return "";
            }

            @Override
            public String border(Reason.NearBorder r) {
                return phrases.word(
                        "sensitivity.border." + Enumerations.wire(r.crossing().direction()),
                        words.label(r.shift()),
                        words.number(r.asked(), r.distance()),
                        words.by(r.asked(), r.distance(), r.crossing()));
            }

            @Override
            public String chance(Reason.MayBeAnother r) {
                return phrases.word(
                        "sensitivity.chance",
                        words.label(r.chance().step(), rating),
                        words.likely(r.chance().percent()));
            }
        }));
        return sentence.value().filter(String::isEmpty).isPresent()
                ? Optional.empty()
                : Optional.of(markdown(sentence));
    }

    private String unknown(Unknown unknown) {
        return phrases.word(
                "sensitivity.unknown." + Enumerations.wire(unknown.cause()),
                words.dimension(unknown.dimension()),
                phrases.terms().mark());
    }

    private String markdown(Cell<String> cell) {
        return Value.of(cell, phrases.terms().mark()).markdown();
    }
}
