package org.systemicrisk.model.redaction;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.systemicrisk.model.assessment.Redaction;
import org.systemicrisk.model.id.ModuleId;
import org.systemicrisk.model.scoring.Basis;
import org.systemicrisk.model.scoring.Derivation;
import org.systemicrisk.model.scoring.Derivation.Adjusted;
import org.systemicrisk.model.scoring.Derivation.Applied;
import org.systemicrisk.model.scoring.Derivation.Combined;
import org.systemicrisk.model.scoring.Derivation.FellThrough;
import org.systemicrisk.model.scoring.Derivation.FromAnswers;
import org.systemicrisk.model.scoring.Derivation.FromCells;
import org.systemicrisk.model.scoring.Derivation.FromConditions;
import org.systemicrisk.model.scoring.Derivation.FromMatrix;
import org.systemicrisk.model.scoring.Derivation.FromNumber;
import org.systemicrisk.model.scoring.Derivation.FromParts;
import org.systemicrisk.model.scoring.Derivation.FromRate;
import org.systemicrisk.model.scoring.Derivation.PartScore;
import org.systemicrisk.model.scoring.Derivation.QuestionScore;
import org.systemicrisk.model.scoring.Derivation.RolledUp;
import org.systemicrisk.model.scoring.Score;
import org.systemicrisk.model.scoring.SubjectScores;

/** Withholds inputs inside explanations: a score shows how it came about only as far as its inputs are shown. */
final class ScoreEdit {

    private final Withholdings withholdings;
    private final Forms forms;
    private final Treatment treatment;
    private final SubjectScores scores;
    private final CriteriaEdit criteria;

    ScoreEdit(Withholdings withholdings, Forms forms, Treatment treatment, SubjectScores scores) {
        this.withholdings = withholdings;
        this.forms = forms;
        this.treatment = treatment;
        this.scores = scores;
        this.criteria = new CriteriaEdit(withholdings, forms, treatment, scores.subject());
    }

    SubjectScores apply() {
        SubjectScores s = scores;
        return new SubjectScores(
                s.subject(),
                score(s.probability()),
                score(s.severity()),
                score(s.inherent()),
                score(s.effectiveness()),
                score(s.residual()),
                optional(s.priority()),
                optional(s.conclusion()));
    }

    private @Nullable Score optional(@Nullable Score score) {
        return score == null ? null : score(score);
    }

    private Score score(Score score) {
        if (score.basis() instanceof Basis.Computed computed) {
            return new Score(score.dimension(), score.rating(), new Basis.Computed(edited(computed.derivation())));
        }
        if (score.basis() instanceof Basis.Overridden overridden && overridden.derivation() != null) {
            Basis basis = new Basis.Overridden(
                    overridden.computed(),
                    edited(overridden.derivation()),
                    overridden.number(),
                    overridden.reason(),
                    overridden.by());
            return new Score(score.dimension(), score.rating(), basis);
        }
        return score;
    }

    private Derivation edited(Derivation derivation) {
        return derivation.accept(new Derivation.Visitor<>() {
            @Override
            public Derivation fromRate(FromRate d) {
                return withholdings
                        .ofValue(d.metric())
                        .<Derivation>map(r -> new FromRate(
                                d.metric(),
                                treatment.treat(d.rate(), r, forms.published(r, d.metric())),
                                d.band(),
                                d.otherBand()))
                        .orElse(d);
            }

            @Override
            public Derivation fromParts(FromParts d) {
                return parts(d);
            }

            @Override
            public Derivation fromAnswers(FromAnswers d) {
                return answers(d);
            }

            @Override
            public Derivation fromMatrix(FromMatrix d) {
                return d;
            }

            @Override
            public Derivation fromCells(FromCells d) {
                return d;
            }

            @Override
            public Derivation fromNumber(FromNumber d) {
                return number(d);
            }

            @Override
            public Derivation fromConditions(FromConditions d) {
                return new FromConditions(d.step(), criteria.all(d.met()), criteria.all(d.tried()));
            }

            @Override
            public Derivation fellThrough(FellThrough d) {
                return new FellThrough(criteria.all(d.tried()), d.part());
            }

            @Override
            public Derivation adjusted(Adjusted d) {
                return new Adjusted(
                        d.before() == null ? null : edited(d.before()),
                        d.applied().stream()
                                .map(a -> new Applied(a.adjustment(), a.from(), a.to(), criteria.all(a.checked())))
                                .toList(),
                        d.step());
            }

            @Override
            public Derivation rolledUp(RolledUp d) {
                return d;
            }

            @Override
            public Derivation combined(Combined d) {
                return new CombinedEdit(new SecretNumber(withholdings, scores), treatment, ScoreEdit.this::edited)
                        .of(d);
            }
        });
    }

    /** The number of another rating is a secret where that rating shows none of it. */
    private Derivation number(FromNumber d) {
        return new SecretNumber(withholdings, scores)
                .of(d.of())
                .<Derivation>map(r -> new FromNumber(d.of(), treatment.treat(d.number(), r), d.band()))
                .orElse(d);
    }

    private Derivation parts(FromParts d) {
        Optional<Redaction> any = first(d.parts().stream().map(PartScore::part).toList());
        if (any.isEmpty()) {
            return d;
        }
        boolean all = treatment == Treatment.REMOVE;
        List<PartScore> parts = d.parts().stream()
                .map(p -> redaction(p.part(), all ? any : Optional.empty())
                        .map(r -> new PartScore(p.part(), treatment.treat(p.number(), r)))
                        .orElse(p))
                .toList();
        return new FromParts(parts, treatment.treat(d.mean(), any.get()), d.step());
    }

    private Derivation answers(FromAnswers d) {
        Optional<Redaction> any =
                first(d.answers().stream().map(a -> a.question().value()).toList());
        if (any.isEmpty()) {
            return d;
        }
        boolean all = treatment == Treatment.REMOVE;
        List<QuestionScore> answers = d.answers().stream()
                .map(a -> redaction(a.question().value(), all ? any : Optional.empty())
                        .map(r -> new QuestionScore(
                                a.question(), treatment.treat(a.answer(), r), treatment.treat(a.points(), r)))
                        .orElse(a))
                .toList();
        return new FromAnswers(
                d.aggregation(), answers, d.areas(), d.earned(), d.possible(), d.number(), d.band(), d.otherBand());
    }

    private Optional<Redaction> redaction(String question, Optional<Redaction> otherwise) {
        return ofAnswer(question).or(() -> otherwise);
    }

    private Optional<Redaction> first(List<String> questions) {
        return questions.stream().flatMap(q -> ofAnswer(q).stream()).findFirst();
    }

    private Optional<Redaction> ofAnswer(String question) {
        return withholdings.ofAnswer(new ModuleId(scores.subject()), question);
    }
}
