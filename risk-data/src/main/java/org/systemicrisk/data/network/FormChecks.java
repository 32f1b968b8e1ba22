package org.systemicrisk.data.network;

import java.util.List;
import org.systemicrisk.data.binding.Scope;
import org.systemicrisk.data.findings.Code;
import org.systemicrisk.model.assessment.Assessment;
import org.systemicrisk.model.assessment.Redaction;
import org.systemicrisk.model.assessment.RedactionTarget;
import org.systemicrisk.model.disclosure.Replacement;
import org.systemicrisk.model.finding.Place;
import org.systemicrisk.model.redaction.Forms;
import org.systemicrisk.model.redaction.Obstacle;

/** What redactions publish in place of figures: it is true, says less than the figure, and more than nothing. */
final class FormChecks {
    private final Inspection inspection;

    FormChecks(Inspection inspection) {
        this.inspection = inspection;
    }

    void run() {
        List<Redaction> asking = inspection.assessment().redactions().stream()
                .filter(redaction -> !redaction.replacement().equals(Replacement.MARK))
                .toList();
        asking.forEach(this::target);
        if (!asking.isEmpty() && inspection.isSound("observations")) {
            Forms forms = Forms.of(inspection.assessment());
            asking.stream().filter(this::isKnown).forEach(redaction -> forms.obstacles(redaction)
                    .forEach(obstacle -> tell(redaction, obstacle)));
        }
    }

    private void target(Redaction redaction) {
        if (!(redaction.target() instanceof RedactionTarget.Figure)) {
            add(
                    Code.RED_008,
                    redaction,
                    "only a figure has a form, and the redaction " + redaction.id() + " removes something else",
                    "remove the line, and the mark is printed");
        }
    }

    /** A metric that does not exist is a reference to nothing, and told as such. */
    private boolean isKnown(Redaction redaction) {
        return redaction.target() instanceof RedactionTarget.Figure figure
                && inspection.assessment().registry().metric(figure.metric()).isPresent();
    }

    private void tell(Redaction redaction, Obstacle obstacle) {
        String figure = "the figure that the redaction " + redaction.id() + " withholds";
        switch (obstacle) {
            case NOT_BETWEEN ->
                add(
                        Code.RED_009,
                        redaction,
                        figure + " does not lie above the lower and below the upper bound of the band",
                        "move the bounds apart until the figure lies well between them");
            case NO_COARSER ->
                add(
                        Code.RED_010,
                        redaction,
                        "this is no coarser than " + figure + " would be printed",
                        "take a larger step or a wider band");
            case NOTHING_BEFORE -> nothingBefore(redaction, figure);
            case THE_FIGURE_ITSELF ->
                add(
                        Code.RED_012,
                        redaction,
                        "what would be published here is " + figure,
                        "take another step, or another form");
            case DOES_NOT_FIT ->
                add(
                        Code.RED_013,
                        redaction,
                        "this form says nothing true and useful of " + figure,
                        "take another form, or remove the line, and the mark is printed");
        }
    }

    /** The assessment before the one that is compared to is not read, and its figures are printed nowhere. */
    private void nothingBefore(Redaction redaction, String figure) {
        Assessment before = inspection.assessment().previous();
        boolean read = before == null
                ? inspection.assessment().header().comparesTo() == null
                : inspection.log().isSound("observations", new Scope(before.id().value()));
        if (read) {
            add(
                    Code.RED_011,
                    redaction,
                    before == null
                            ? "there is no assessment before this one to compare " + figure + " with"
                            : "the assessment " + before.id() + " has no figure to compare with " + figure
                                    + ": one of the same territory and length of time",
                    "take a band, a rounding or a magnitude, or remove the line, and the mark is printed");
        }
    }

    private void add(Code code, Redaction redaction, String fact, String help) {
        Place place = redaction.places().of("instead");
        inspection.add(code, place, fact, help);
    }
}
