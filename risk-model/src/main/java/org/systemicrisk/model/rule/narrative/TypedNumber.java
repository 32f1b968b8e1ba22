package org.systemicrisk.model.rule.narrative;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.systemicrisk.model.finding.Severity;
import org.systemicrisk.model.id.MetricId;
import org.systemicrisk.model.id.ModuleId;
import org.systemicrisk.model.measurement.Quantity;
import org.systemicrisk.model.registry.Registry;
import org.systemicrisk.model.rule.Dossier;
import org.systemicrisk.model.rule.Remarks;
import org.systemicrisk.model.rule.Rule;
import org.systemicrisk.model.rule.RuleCard;
import org.systemicrisk.model.text.Phrasebook;
import org.systemicrisk.model.text.Sentence;
import org.systemicrisk.model.text.Token;
import org.systemicrisk.model.text.Writing;

/** A number in digits that no metric stands behind. */
final class TypedNumber implements Rule {

    /** From three significant digits on, a typed number that equals a figure hardly does so by chance. */
    private static final int SIGNIFICANT = 3;

    @Override
    public RuleCard card() {
        return new RuleCard(
                "NAR-101",
                "number typed into the text",
                Severity.WARNING,
                """
                A typed number has no definition, no period, no source and no owner. It is not corrected when the data are, and nobody sees
                when it contradicts them. A reference to a figure has all of that.

                Numbers that count nothing are left alone: those of articles, recitals, laws, sections, pages, versions and standards, years,
                dates, times, ordinals, codes, list markers, and names of the registry that hold digits. Where a number is text all the same,
                such as a service open 24/7 or a time limit that a rule sets, `{literal 24/7}` says so. What others said or measured, the
                descriptions of a methodology's steps and the reasons for a removal are not read.
                """,
                "Article 34(3), recital 85");
    }

    @Override
    public void check(Dossier dossier, Remarks remarks) {
        NumbersOfText numbers = new NumbersOfText(dossier.lexicon(), names(dossier.registry()));
        Map<BigDecimal, MetricId> figures = figures(dossier);
        Set<BigDecimal> secrets = secrets(dossier);
        if (!dossier.lexicon().isEmpty()) {
            for (Writing writing : OwnWords.of(dossier)) {
                for (Sentence sentence : writing.sentences()) {
                    tell(numbers.in(sentence), writing, figures, secrets, dossier, remarks);
                }
            }
        }
    }

    private static void tell(
            List<Token.Word> numbers,
            Writing writing,
            Map<BigDecimal, MetricId> figures,
            Set<BigDecimal> secrets,
            Dossier dossier,
            Remarks remarks) {
        if (numbers.isEmpty()) {
            return;
        }
        Token.Word first = numbers.get(0);
        boolean inPassage = numbers.stream().anyMatch(Token::isWithheld);
        boolean secret = inPassage
                || numbers.stream()
                        .flatMap(number -> value(number.text()).stream())
                        .anyMatch(secrets::contains);
        String typed = secret
                ? "a number " + (inPassage ? "in a withheld passage " : "") + "is typed into the text"
                : numbers.stream().map(Token.Word::text).collect(Collectors.joining(", "))
                        + (numbers.size() == 1 ? " is typed into the text" : " are typed into the text");
        Optional<MetricId> figure = secret
                ? Optional.empty()
                : value(first.text()).flatMap(value -> Optional.ofNullable(figures.get(value)));
        remarks.add(
                writing.subject(),
                first.place(),
                typed + ", and no definition, period or source stands behind "
                        + (secret || numbers.size() == 1 ? "it" : "them"),
                figure.map(metric -> reference(metric, writing, dossier))
                        .orElse("write {figure <metric>} for what was counted, or {literal "
                                + (secret ? "…" : first.text()) + "} for a number that is only text"),
                secret ? "" : numbers.stream().map(Token.Word::text).collect(Collectors.joining(" ")));
    }

    private static String reference(MetricId metric, Writing writing, Dossier dossier) {
        Optional<ModuleId> owner =
                dossier.registry().metric(metric).flatMap(known -> Optional.ofNullable(known.module()));
        boolean foreign = owner.isPresent() && writing.module().isPresent() && !owner.equals(writing.module());
        return foreign
                ? "find out what was counted, for " + metric + " of the module " + owner.get()
                        + " has this value; then write the {figure <metric>} that is meant"
                : "write {figure " + metric + "}, which has this value";
    }

    /** Names with digits in them. */
    private static Phrasebook<String> names(Registry registry) {
        Phrasebook<String> names = new Phrasebook<>();
        Stream.of(
                        registry.modules().stream().map(module -> module.name()),
                        registry.modules().stream()
                                .flatMap(module -> module.risks().stream())
                                .map(risk -> risk.name()),
                        registry.metrics().stream().map(metric -> metric.name()),
                        registry.policies().stream().map(policy -> policy.name()),
                        registry.functionalities().stream().map(functionality -> functionality.name()),
                        registry.units().stream().map(unit -> unit.name()),
                        registry.sources().stream().map(source -> source.title()),
                        registry.signals().stream().map(signal -> signal.title()))
                .flatMap(all -> all)
                .filter(name -> name.chars().anyMatch(Character::isDigit))
                .forEach(name -> names.add(name, name));
        return names;
    }

    /** The metrics by the values of their figures; withheld ones are left out. */
    private static Map<BigDecimal, MetricId> figures(Dossier dossier) {
        Map<BigDecimal, MetricId> figures = new HashMap<>();
        dossier.assessment().observations().stream()
                .filter(figure -> !dossier.isWithheld(figure))
                .forEach(figure -> figure.value()
                        .value()
                        .map(Quantity::value)
                        .map(BigDecimal::stripTrailingZeros)
                        .filter(value -> value.precision() >= SIGNIFICANT)
                        .ifPresent(value -> figures.putIfAbsent(value, figure.metric())));
        return figures;
    }

    /** The values of withheld figures: that one of them was typed is told by the place alone. */
    private static Set<BigDecimal> secrets(Dossier dossier) {
        return dossier.assessment().observations().stream()
                .filter(dossier::isWithheld)
                .flatMap(figure -> figure.value().value().stream())
                .map(Quantity::value)
                .map(BigDecimal::stripTrailingZeros)
                .collect(Collectors.toSet());
    }

    private static Optional<BigDecimal> value(String typed) {
        String plain = typed.matches("[0-9]{1,3}([.,\u2019'\u00a0\u202f][0-9]{3})+")
                ? typed.replaceAll("[^0-9]", "")
                : typed.replace(',', '.');
        return plain.matches("[0-9]+([.][0-9]+)?")
                ? Optional.of(new BigDecimal(plain).stripTrailingZeros())
                : Optional.empty();
    }
}
