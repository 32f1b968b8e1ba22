package org.systemicrisk.report.view;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.systemicrisk.model.id.MeasureId;
import org.systemicrisk.model.registry.ExternalMeasurement;
import org.systemicrisk.model.registry.Signal;
import org.systemicrisk.report.text.Markdown;
import org.systemicrisk.report.text.Value;
import org.systemicrisk.report.view.SignalsView.SignalView;

/** Maps the signals, in the order of their dates. */
final class SignalsMapper {

    private static final Comparator<Signal> BY_DATE = Comparator.<Signal, LocalDate>comparing(
                    signal -> signal.date().earliest())
            .thenComparing(signal -> signal.id().value());

    private final Phrases phrases;

    SignalsMapper(Phrases phrases) {
        this.phrases = phrases;
    }

    SignalsView map() {
        LocalDate state = phrases.terms().assessment().header().dates().stateAsOf();
        List<Signal> signals =
                phrases.registry().signals().stream().sorted(BY_DATE).toList();
        return new SignalsView(
                phrases.date(state),
                signals.stream()
                        .filter(s -> !s.date().earliest().isAfter(state))
                        .map(this::signal)
                        .toList(),
                signals.stream()
                        .filter(s -> s.date().earliest().isAfter(state))
                        .map(this::signal)
                        .toList());
    }

    private SignalView signal(Signal signal) {
        String field = signal.id().value();
        return new SignalView(
                field.replace('.', '-'),
                signal.title(),
                phrases.terms().lists().of("signal", signal.kind()),
                phrases.date(signal.date()),
                Objects.requireNonNullElse(signal.authority(), ""),
                territory(signal.territory()),
                Objects.requireNonNullElse(signal.concerns(), ""),
                phrases.terms().lists().of("status", signal.status()),
                phrases.stated(signal.summary(), field + "-summary", 3),
                signal.measured() == null ? "" : measured(signal.measured()),
                signal.measured() == null
                        ? Markdown.EMPTY
                        : phrases.markdown(signal.measured().how(), field + "-how", 3),
                phrases.stated(
                        signal.risks().isEmpty() ? phrases.modules(signal.modules()) : phrases.risks(signal.risks())),
                phrases.stated(signal.answer(), field + "-answer", 3),
                signal.measures().stream().map(this::measure).toList(),
                phrases.unit(signal.unit()),
                signal.reportBy() == null ? "" : phrases.date(signal.reportBy()),
                signal.reported() == null ? "" : phrases.date(signal.reported()),
                phrases.source(signal.source()));
    }

    private String measured(ExternalMeasurement measured) {
        return phrases.word(
                "signals.measured",
                phrases.metric(measured.metric()),
                phrases.terms().figures().external(measured));
    }

    private String territory(@Nullable String code) {
        return code == null ? "" : phrases.terms().lists().territory(code);
    }

    private Value measure(MeasureId id) {
        return phrases.registry()
                .measure(id)
                .map(measure -> Value.of(measure.title(), phrases.terms().mark()))
                .orElseGet(() -> Value.of(id.value()));
    }
}
