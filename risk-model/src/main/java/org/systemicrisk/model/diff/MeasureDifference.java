package org.systemicrisk.model.diff;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.systemicrisk.model.measurement.PartialDate;

/**
 * A measure that got further than it was, or fell back.
 *
 * @param before id then
 * @param now id now, another one where one continues the other
 */
public record MeasureDifference(String before, String now, MeasureState then, MeasureState today, What what)
        implements Difference {

    static Optional<MeasureDifference> of(String before, String now, MeasureState then, MeasureState today) {
        return what(then, today).map(what -> new MeasureDifference(before, now, then, today, what));
    }

    /** By how many days a plan was put off, or brought forward where it is below zero. */
    public Optional<Long> days() {
        PartialDate planned = then.due();
        PartialDate due = today.due();
        return planned == null || due == null || planned.equals(due)
                ? Optional.empty()
                : Optional.of(ChronoUnit.DAYS.between(planned.latest(), due.latest()));
    }

    @Override
    public Kind kind() {
        return Kind.MEASURE;
    }

    @Override
    public List<String> from() {
        return List.of(before);
    }

    @Override
    public List<String> to() {
        return List.of(now);
    }

    @Override
    public Weight weight() {
        return Weight.MEASURE;
    }

    @Override
    public double size() {
        return days().map(Math::abs).orElse(0L);
    }

    @Override
    public String key() {
        return "state " + now + " " + before;
    }

    @Override
    public MeasureDifference mirrored() {
        What mirrored = what(/* then= */ today, /* now= */ then).orElse(what);
        return new MeasureDifference(
                /* before= */ now, /* now= */ before, /* then= */ today, /* today= */ then, mirrored);
    }

    private static Optional<What> what(MeasureState then, MeasureState now) {
        if (then.stage() != now.stage()) {
            return Optional.of(moved(then.stage(), now.stage()));
        }
        if (now.stage() != MeasureState.Stage.PLANNED) {
            return Optional.empty();
        }
        int later = later(then, now);
        return later == 0 ? Optional.empty() : Optional.of(later > 0 ? What.SLIPPED : What.BROUGHT_FORWARD);
    }

    private static What moved(MeasureState.Stage then, MeasureState.Stage now) {
        return switch (now) {
            case DROPPED -> What.DROPPED;
            case ENDED -> then == MeasureState.Stage.DROPPED ? What.CHANGED : What.ENDED;
            case OPERATING -> then == MeasureState.Stage.PLANNED ? What.DELIVERED : What.RESUMED;
            case PLANNED -> then == MeasureState.Stage.OPERATING ? What.TAKEN_BACK : What.RESUMED;
        };
    }

    /** By its dates, and where they are the same by what is told of it. */
    private static int later(MeasureState then, MeasureState now) {
        int byDate = day(now).isPresent() && day(then).isPresent()
                ? day(now).get().compareTo(day(then).get())
                : 0;
        return byDate == 0 ? Boolean.compare(now.late(), then.late()) : byDate;
    }

    private static Optional<LocalDate> day(MeasureState state) {
        return Optional.ofNullable(state.due()).map(PartialDate::latest);
    }
}
