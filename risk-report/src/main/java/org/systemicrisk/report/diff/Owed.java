package org.systemicrisk.report.diff;

import java.util.List;
import java.util.stream.Stream;
import org.systemicrisk.model.assessment.Assessment;
import org.systemicrisk.model.diff.Difference;
import org.systemicrisk.model.diff.Kind;
import org.systemicrisk.model.diff.What;
import org.systemicrisk.model.finding.Finding;
import org.systemicrisk.model.finding.Place;
import org.systemicrisk.model.finding.Places;
import org.systemicrisk.model.id.MeasureId;
import org.systemicrisk.model.id.ModuleId;
import org.systemicrisk.model.id.RedactionId;
import org.systemicrisk.model.registry.Measure;
import org.systemicrisk.model.registry.RiskModule;
import org.systemicrisk.model.scoring.ScoredAssessment;
import org.systemicrisk.report.diff.DiffView.OwedView;
import org.systemicrisk.report.text.Markdown;
import org.systemicrisk.report.words.Enumerations;

/** What has to be explained: as findings, and as stubs to fill in. */
final class Owed {

    /** Material and unexplained. */
    static final String CODE = "DIF-001";

    private final DiffMapper mapper;
    private final List<Stubs.Stub> stubs;
    private final Assessment later;

    Owed(DiffMapper mapper, List<Stubs.Stub> stubs, ScoredAssessment later) {
        this.mapper = mapper;
        this.stubs = stubs;
        this.later = later.assessment();
    }

    List<OwedView> views() {
        return stubs.stream()
                .map(stub -> new OwedView(
                        mapper.subject(stub.difference()),
                        stub.file(),
                        new Markdown(stub.yaml().stripTrailing())))
                .toList();
    }

    List<String> stubs() {
        return stubs.stream()
                .map(stub -> "# " + stub.file() + "\n" + stub.yaml())
                .toList();
    }

    /** In words that tell nothing but ids and what happened. */
    List<Finding> findings() {
        return stubs.stream().map(this::finding).distinct().toList();
    }

    /** The same with the lines that are missing, for programs that show a finding and nothing beside it. */
    List<Finding> findingsInFull() {
        return stubs.stream()
                .map(stub -> finding(stub)
                        .withHelp(stub.help() + ", in " + stub.file() + ":\n"
                                + stub.yaml().stripTrailing()))
                .distinct()
                .toList();
    }

    private Finding finding(Stubs.Stub stub) {
        return Finding.warning(
                CODE,
                place(stub.difference()),
                fact(stub.difference(), stub.subject()) + ", and the assessment " + later.id() + " does not say why",
                stub.help());
    }

    private String fact(Difference difference, String subject) {
        String what = Enumerations.wire(difference.what()).replace('-', ' ');
        return switch (difference.kind()) {
            case MODULE, RISK ->
                difference.what() == What.REMOVED
                        ? "the " + subject + " is no longer in the registry, where its until would stand"
                        : "the " + word(difference) + " of the " + subject
                                + (difference.what() == What.RAISED ? " rose" : " fell");
            case MEASURE ->
                Stubs.isWithheld(later, subject)
                        ? "what became of the " + subject + " has changed"
                        : difference.what() == What.REMOVED
                                ? "the " + subject + " is no longer in the registry"
                                : "the " + subject + " " + (difference.what() == What.DROPPED ? "was dropped" : what);
            case REDACTION -> "the " + subject + " withholds what was not withheld before";
            default -> "the " + subject + " says something else than the one before";
        };
    }

    private static String word(Difference difference) {
        return switch (difference.weight()) {
            case RESIDUAL -> "residual risk";
            default -> "inherent risk";
        };
    }

    /** The file in which an entry that is gone would stand, as far as the others of its sort tell. */
    private Place list(Kind kind) {
        Stream<Places> others = kind == Kind.MEASURE
                ? later.registry().measures().stream().map(Measure::places)
                : later.registry().modules().stream().map(RiskModule::places);
        return others.map(Places::self)
                .filter(place -> !place.file().isEmpty())
                .findFirst()
                .map(place -> Place.ofFile(place.file()))
                .orElse(Place.NONE);
    }

    private Place place(Difference difference) {
        String id = difference.to().isEmpty() ? "" : difference.to().get(0);
        if (id.isEmpty()) {
            return list(difference.kind());
        }
        if (difference.kind() == Kind.MODULE) {
            return later.ratingsOf(new ModuleId(id))
                    .map(entry -> entry.places().self())
                    .orElse(Place.NONE);
        }
        if (difference.kind() == Kind.RISK) {
            return later.ratings().stream()
                    .flatMap(entry -> entry.risks().stream())
                    .filter(entry -> entry.risk().value().equals(id))
                    .findFirst()
                    .map(entry -> entry.places().self())
                    .orElse(Place.NONE);
        }
        if (difference.kind() == Kind.MEASURE) {
            return later.registry()
                    .measure(new MeasureId(id))
                    .map(entry -> entry.places().self())
                    .orElse(Place.NONE);
        }
        if (difference.kind() == Kind.REDACTION) {
            RedactionId wanted = new RedactionId(id);
            return later.redactions().stream()
                    .filter(entry -> entry.id().equals(wanted))
                    .findFirst()
                    .map(entry -> entry.places().self())
                    .orElse(Place.NONE);
        }
        Places places = later.methodology().places();
        return places.self();
    }
}
