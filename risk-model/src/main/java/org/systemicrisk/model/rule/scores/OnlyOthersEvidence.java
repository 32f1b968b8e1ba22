package org.systemicrisk.model.rule.scores;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.systemicrisk.model.assessment.Observation;
import org.systemicrisk.model.finding.Severity;
import org.systemicrisk.model.id.EvidenceId;
import org.systemicrisk.model.rating.Dimension;
import org.systemicrisk.model.registry.Metric;
import org.systemicrisk.model.registry.Source;
import org.systemicrisk.model.registry.SourceKind;
import org.systemicrisk.model.registry.SourceRef;
import org.systemicrisk.model.rule.Dossier;
import org.systemicrisk.model.rule.Remarks;
import org.systemicrisk.model.rule.Rule;
import org.systemicrisk.model.rule.RuleCard;

/** A rating has neither data nor tests of the service itself behind it. */
final class OnlyOthersEvidence implements Rule {

    @Override
    public RuleCard card() {
        return new RuleCard(
                "SCO-008",
                "rating that rests on the evidence of others alone",
                Severity.WARNING,
                """
                An assessment is specific to the service. What others found about the sector, or about the service from outside, can support a rating; it
                cannot carry one, since it says nothing of how large the risk is here and how well the measures work.

                The rule looks at the source of the figure behind a probability, at the sources of the evidence behind the answers on severity and
                effectiveness, and at the source of a rating that is stated. It speaks when there are sources, at least one is sector-wide or of a third
                party, and none is data or a test of the provider. Evidence whose source is not named is left alone.
                """,
                "Article 34(1): assessments specific to the service");
    }

    private static final Set<SourceKind> OTHERS =
            EnumSet.of(SourceKind.SECTOR, SourceKind.THIRD_PARTY, SourceKind.PUBLISHED);

    @Override
    public void check(Dossier dossier, Remarks remarks) {
        for (Rated rated : Rated.all(dossier)) {
            for (Dimension dimension : Dimension.values()) {
                List<Support> supports = supports(rated, dimension, dossier);
                if (isOfOthers(supports)) {
                    tell(rated, dimension, supports, remarks);
                }
            }
        }
    }

    private static boolean isOfOthers(List<Support> supports) {
        return supports.stream()
                        .allMatch(support ->
                                support.kind().filter(OTHERS::contains).isPresent())
                && supports.stream().anyMatch(support -> support.kind()
                        .filter(kind -> kind != SourceKind.PUBLISHED)
                        .isPresent());
    }

    private static void tell(Rated rated, Dimension dimension, List<Support> supports, Remarks remarks) {
        List<String> names = supports.stream().map(Support::name).distinct().toList();
        remarks.add(
                rated.subject(),
                rated.byHand(dimension).map(by -> by.places().self()).orElse(rated.at(dimension.wire())),
                "the " + dimension.inWords() + " of " + rated.id() + " rests on " + Listed.of(names)
                        + " alone, and none of it is data or a test of the service itself",
                "add data or a test of your own as evidence, or correct the kind of the source in registry/sources.yaml",
                dimension.wire(),
                String.join(" ", names));
    }

    private static List<Support> supports(Rated rated, Dimension dimension, Dossier dossier) {
        Optional<Rated.ByHand> byHand = rated.byHand(dimension);
        if (byHand.filter(by -> by.stated() != null).isPresent()) {
            return byHand.map(Rated.ByHand::source).stream()
                    .map(source -> Support.of("the source " + source.id(), source, dossier))
                    .toList();
        }
        if (dimension == Dimension.PROBABILITY) {
            return figures(rated, dossier)
                    .map(figure -> Support.of("the figure " + figure.metric(), figure.source(), dossier))
                    .toList();
        }
        List<Support> supports = new ArrayList<>();
        Given.answers(rated, dimension)
                .forEach(answer -> answer.evidence().forEach(id -> supports.add(Support.of(id, dossier))));
        return supports;
    }

    /** The figure that gives the probability; of a computed share, its two parts. */
    private static Stream<Observation> figures(Rated rated, Dossier dossier) {
        return Optional.ofNullable(rated.probability())
                .map(probability -> probability.metric())
                .flatMap(dossier.registry()::metric)
                .stream()
                .flatMap(metric -> figures(metric, dossier));
    }

    private static Stream<Observation> figures(Metric metric, Dossier dossier) {
        return metric.share() == null
                ? dossier.figure(metric.id()).stream()
                : Stream.of(metric.share().of(), metric.share().in()).flatMap(part -> dossier.figure(part).stream());
    }

    /** Something that a rating rests on, and where it comes from. */
    private record Support(String name, Optional<SourceKind> kind) {
        static Support of(String name, @Nullable SourceRef source, Dossier dossier) {
            return new Support(
                    name,
                    Optional.ofNullable(source)
                            .flatMap(reference -> dossier.registry().source(reference.id()))
                            .map(Source::kind));
        }

        static Support of(EvidenceId id, Dossier dossier) {
            return of(
                    id.value(),
                    dossier.evidence(id).map(evidence -> evidence.source()).orElse(null),
                    dossier);
        }
    }
}
