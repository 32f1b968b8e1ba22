package org.systemicrisk.report.scan;

import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.systemicrisk.model.assessment.Assessment;
import org.systemicrisk.model.assessment.Observation;
import org.systemicrisk.model.id.Id;
import org.systemicrisk.model.id.MetricId;
import org.systemicrisk.model.lookup.RecordComponents;
import org.systemicrisk.model.measurement.Quantity;
import org.systemicrisk.model.narrative.Prose;
import org.systemicrisk.model.narrative.ProseNode;
import org.systemicrisk.model.registry.ExternalMeasurement;
import org.systemicrisk.model.registry.Metric;
import org.systemicrisk.model.scoring.Checked;
import org.systemicrisk.model.scoring.Derivation;
import org.systemicrisk.model.scoring.ScoredAssessment;

/**
 * Tells a public number from a withheld one with the same digits. The public edition knows its figures and where its texts
 * refer to them: a number is one of them when its row or object names the public figure, or when the words next to it are
 * those that stand next to the reference. What is published of a withheld figure in place of its value may stand anywhere. A
 * number that somebody typed has no licence.
 */
final class Licences {

    private static final int SHORTEST = 4;
    private static final int LONGEST = 12;

    /**
     * A public number.
     *
     * @param labels of the figure; none where the number is of the methodology or a rating
     */
    private record Known(BigDecimal number, Optional<MetricId> metric, List<String> labels) {}

    /** The letters before and behind a reference to a figure. */
    private record Beside(String before, String after) {
        boolean isAt(Context context) {
            return before.length() >= SHORTEST && Letters.bare(context.before()).contains(before)
                    || after.length() >= SHORTEST
                            && Letters.bare(context.after()).contains(after);
        }
    }

    private final Map<Integer, List<Known>> known = new HashMap<>();
    private final Map<MetricId, List<Beside>> references = new HashMap<>();
    private final @Nullable ScoredAssessment published;
    private boolean collected;

    /** Of an edition in which no number is public. */
    static final Licences NONE = new Licences(null);

    Licences(@Nullable ScoredAssessment published) {
        this.published = published;
    }

    /** Whether the number is a public one. What is public is looked at when the first number asks. */
    boolean allow(Form form, Context context) {
        collect();
        return known.getOrDefault(first(form.number()), List.of()).stream()
                .filter(number -> isPrinted(number.number(), form))
                .anyMatch(number -> isMeant(number, form, context));
    }

    /** Files are searched side by side: the first that asks collects, and the others wait for it. */
    private synchronized void collect() {
        if (!collected && published != null) {
            collected = true;
            collect(published, null, published.assessment());
        }
    }

    /** Whether the public number, rounded as the one that was found, is the same. */
    private static boolean isPrinted(BigDecimal number, Form form) {
        return same(number, form, RoundingMode.HALF_UP) || same(number, form, RoundingMode.DOWN);
    }

    private static boolean same(BigDecimal number, Form form, RoundingMode mode) {
        return Form.rounded(number, form.digits(), mode)
                .unscaledValue()
                .equals(form.number().unscaledValue());
    }

    private boolean isMeant(Known number, Form form, Context context) {
        if (number.metric().isEmpty()) {
            return form.isTelling();
        }
        MetricId metric = number.metric().get();
        return metric.value().equals(form.secret().subject())
                || context.names(number.labels())
                || references.getOrDefault(metric, List.of()).stream().anyMatch(place -> place.isAt(context));
    }

    private static int first(BigDecimal number) {
        String digits = number.unscaledValue().toString();
        return digits.charAt(0);
    }

    private void collect(@Nullable Object value, @Nullable MetricId metric, Assessment year) {
        if (value instanceof Prose prose) {
            references(prose.nodes());
        } else if (value instanceof Quantity quantity) {
            add(quantity.value(), metric, year);
        } else if (value instanceof BigDecimal number) {
            add(number, metric, year);
        } else if (value instanceof Integer number) {
            add(BigDecimal.valueOf(number), metric, year);
        } else if (value instanceof List<?> list) {
            list.forEach(item -> collect(item, metric, year));
        } else if (value instanceof Map<?, ?> map) {
            map.values().forEach(item -> collect(item, metric, year));
        } else if (value instanceof Record item && !(value instanceof Id)) {
            components(item, metric(item).orElse(metric), item instanceof Assessment other ? other : year);
        }
    }

    private void components(Record item, @Nullable MetricId metric, Assessment year) {
        for (RecordComponent component : RecordComponents.of(item)) {
            collect(RecordComponents.read(item, component), metric, year);
        }
    }

    private static Optional<MetricId> metric(Record item) {
        if (item instanceof Observation figure) {
            return Optional.of(figure.metric());
        }
        if (item instanceof Metric metric) {
            return Optional.of(metric.id());
        }
        if (item instanceof ExternalMeasurement measurement) {
            return Optional.of(measurement.metric());
        }
        if (item instanceof Checked criterion) {
            return Optional.ofNullable(criterion.metric());
        }
        return item instanceof Derivation.FromRate rate ? Optional.of(rate.metric()) : Optional.empty();
    }

    private void add(BigDecimal number, @Nullable MetricId id, Assessment year) {
        BigDecimal plain = Form.rounded(number.abs(), Form.MOST_DIGITS, RoundingMode.HALF_UP);
        if (plain.signum() == 0) {
            return;
        }
        List<String> labels = Optional.ofNullable(id)
                .flatMap(year.registry()::metric)
                .map(metric -> List.of(metric.id().value(), metric.name()))
                .orElse(List.of());
        Known one = new Known(plain, Optional.ofNullable(id), labels);
        known.computeIfAbsent(first(plain), digit -> new ArrayList<>()).add(one);
    }

    private void references(List<ProseNode> nodes) {
        for (int i = 0; i < nodes.size(); i++) {
            Beside beside = new Beside(
                    end(i == 0 ? null : nodes.get(i - 1)), start(i + 1 == nodes.size() ? null : nodes.get(i + 1)));
            if (nodes.get(i) instanceof ProseNode.FigureRef figure) {
                refer(figure.metric(), beside);
            } else if (nodes.get(i) instanceof ProseNode.ShareRef share) {
                refer(share.part(), beside);
            }
        }
    }

    private void refer(MetricId metric, Beside beside) {
        references.computeIfAbsent(metric, id -> new ArrayList<>()).add(beside);
    }

    private static String end(@Nullable ProseNode node) {
        String letters = node instanceof ProseNode.Text text ? Letters.bare(text.markdown()) : "";
        return letters.substring(Math.max(0, letters.length() - LONGEST));
    }

    private static String start(@Nullable ProseNode node) {
        String letters = node instanceof ProseNode.Text text ? Letters.bare(text.markdown()) : "";
        return letters.substring(0, Math.min(letters.length(), LONGEST));
    }
}
