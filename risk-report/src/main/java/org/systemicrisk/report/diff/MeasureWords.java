package org.systemicrisk.report.diff;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.systemicrisk.model.diff.EntryDifference;
import org.systemicrisk.model.diff.MeasureDifference;
import org.systemicrisk.model.diff.MeasureState;
import org.systemicrisk.model.id.MeasureId;
import org.systemicrisk.model.measurement.PartialDate;
import org.systemicrisk.model.registry.Measure;
import org.systemicrisk.report.text.Terms;
import org.systemicrisk.report.words.Enumerations;

/** What became of measures, in sentences. */
final class MeasureWords {

    private final Terms now;

    MeasureWords(Terms now) {
        this.now = now;
    }

    String sentence(MeasureDifference difference) {
        String key = "diff.measure." + Enumerations.wire(difference.what());
        return switch (difference.what()) {
            case DELIVERED ->
                word(key, since(difference.today().since()))
                        + plan(difference.then().due());
            case SLIPPED, BROUGHT_FORWARD ->
                difference
                        .days()
                        .map(days -> word(
                                key + ".date",
                                date(difference.then().due()),
                                date(difference.today().due()),
                                Math.toIntExact(Math.abs(days))))
                        .orElseGet(() -> word(key, until(difference.today().due())));
            case ENDED -> word(key, date(difference.today().until()));
            case TAKEN_BACK -> word(key, until(difference.today().due()));
            default -> word(key);
        };
    }

    /** A measure that was not there before: when it operates, or is planned. */
    String arrival(EntryDifference difference) {
        return state(now, difference.to().get(0)).map(text -> " " + text).orElse("");
    }

    /** When a measure operates or is planned; empty where it is not said. */
    String when(String id) {
        Measure measure = now.assessment().registry().measure(new MeasureId(id)).orElse(null);
        if (measure == null || measure.since() == null && measure.due() == null) {
            return "";
        }
        return measure.since() != null
                ? word("diff.measure.listed.since", date(measure.since()))
                : word("diff.measure.listed.due", date(measure.due()));
    }

    /** Where a measure stood, in a few words. */
    String state(MeasureState state) {
        PartialDate date =
                switch (state.stage()) {
                    case PLANNED -> state.due();
                    case OPERATING -> state.since();
                    case ENDED -> state.until();
                    case DROPPED -> null;
                };
        String stage = word("diff.stage." + Enumerations.wire(state.stage()));
        return date == null ? stage : word("diff.stage.date", stage, date(date));
    }

    private Optional<String> state(Terms terms, String id) {
        Measure measure =
                terms.assessment().registry().measure(new MeasureId(id)).orElse(null);
        if (measure == null) {
            return Optional.empty();
        }
        if (measure.since() != null) {
            return Optional.of(word("diff.measure.operates", date(measure.since())));
        }
        return Optional.ofNullable(measure.due()).map(due -> word("diff.measure.planned", date(due)));
    }

    private String plan(@Nullable PartialDate due) {
        return due == null ? "" : " " + word("diff.measure.was-planned", date(due));
    }

    private String since(@Nullable PartialDate since) {
        return since == null ? "" : word("diff.measure.since", date(since));
    }

    private String until(@Nullable PartialDate due) {
        return due == null ? word("diff.measure.no-date") : word("diff.measure.due", date(due));
    }

    private String date(@Nullable PartialDate date) {
        return date == null ? now.notStated() : now.dates().of(date);
    }

    private String word(String key, Object... values) {
        return now.words().text(key, values);
    }
}
