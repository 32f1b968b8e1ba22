package org.systemicrisk.model.rule.figures;

import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.systemicrisk.model.assessment.Observation;
import org.systemicrisk.model.finding.Severity;
import org.systemicrisk.model.id.MetricId;
import org.systemicrisk.model.narrative.ProseNode;
import org.systemicrisk.model.registry.Metric;
import org.systemicrisk.model.registry.MetricKind;
import org.systemicrisk.model.rule.Dossier;
import org.systemicrisk.model.rule.Remarks;
import org.systemicrisk.model.rule.Rule;
import org.systemicrisk.model.rule.RuleCard;

/** A large share that follows from the figures and is said nowhere. */
final class UnsaidShare implements Rule {

    private static final BigDecimal LARGE = new BigDecimal("33.3");

    /** More than all of it is an error, told by another rule. */
    private static final BigDecimal ALL = BigDecimal.valueOf(100);

    @Override
    public RuleCard card() {
        return new RuleCard(
                "FIG-007",
                "large share that follows from the figures and is said nowhere",
                Severity.NOTE,
                """
                Readers of a report divide. When a third or more of something was exposed (recommended, advertised, seen) and the report
                gives only the two numbers, or one number and a share from which the whole follows, somebody else will publish the share
                first. It is better said, with what was done about it, by those who know why.

                The rule looks at exposure metrics with `part-of`, whose share in that whole is no metric and stands in no text. Withheld
                figures are left out.
                """,
                "Article 34(2)(a)");
    }

    @Override
    public void check(Dossier dossier, Remarks remarks) {
        Set<List<MetricId>> said = said(dossier);
        Map<MetricId, List<Implied>> implied = Implied.in(dossier);
        for (Metric metric : dossier.registry().metrics()) {
            MetricId whole = metric.partOf();
            if (metric.kind() == MetricKind.EXPOSURE && whole != null && !said.contains(List.of(metric.id(), whole))) {
                dossier.figures(metric.id()).stream()
                        .filter(part -> !dossier.isWithheld(part))
                        .forEach(part -> {
                            observed(part, whole, dossier, remarks);
                            implied.getOrDefault(whole, List.of()).stream()
                                    .filter(one -> Wholes.holds(one.share(), part))
                                    .filter(one -> Telling.of(dossier, one.share(), one.part())
                                            .isOpen())
                                    .findFirst()
                                    .ifPresent(one -> follows(part, one, dossier, remarks));
                        });
            }
        }
    }

    private static Set<List<MetricId>> said(Dossier dossier) {
        Set<List<MetricId>> said = new HashSet<>();
        dossier.registry().metrics().stream()
                .flatMap(metric -> Stream.ofNullable(metric.share()))
                .forEach(share -> said.add(List.of(share.of(), share.in())));
        dossier.writings().forEach(writing -> writing.prose().forEachDeep(node -> {
            if (node instanceof ProseNode.ShareRef ref) {
                said.add(List.of(ref.part(), ref.whole()));
            }
        }));
        return said;
    }

    private static void observed(Observation part, MetricId metric, Dossier dossier, Remarks remarks) {
        dossier.figures(metric).stream()
                .filter(whole -> Wholes.holds(whole, part) && !dossier.isWithheld(whole))
                .findFirst()
                .ifPresent(whole -> tell(
                        part,
                        Spread.of(part).percentOf(Spread.of(whole)),
                        metric,
                        dossier.say(whole) + " (" + whole.places().of("value") + ")",
                        dossier,
                        remarks));
    }

    private static void follows(Observation part, Implied one, Dossier dossier, Remarks remarks) {
        tell(
                part,
                Spread.of(part).percentOf(one.spread()),
                one.whole(),
                one.inWords(Telling.of(dossier, one.share(), one.part())) + " ("
                        + one.share().places().of("value") + ")",
                dossier,
                remarks);
    }

    private static void tell(
            Observation part, Spread percent, MetricId whole, String because, Dossier dossier, Remarks remarks) {
        BigDecimal low = percent.low();
        if (low != null && low.compareTo(LARGE) >= 0 && low.compareTo(ALL) <= 0) {
            remarks.add(
                    "figure " + part.metric(),
                    part.places().of("value"),
                    "your figures imply that " + percent.inPerCent() + " of " + whole + " are " + part.metric()
                            + ", which is said nowhere: " + dossier.say(part) + " against " + because,
                    "say the share in the module's text or as a metric of its own, and what was done about it",
                    dossier.contentOf(part),
                    because);
        }
    }
}
