package org.systemicrisk.report.scan;

import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.systemicrisk.model.assessment.Assessment;
import org.systemicrisk.model.assessment.Observation;
import org.systemicrisk.model.assessment.Redaction;
import org.systemicrisk.model.disclosure.Audience;
import org.systemicrisk.model.disclosure.Cell;
import org.systemicrisk.model.id.Id;
import org.systemicrisk.model.id.MetricId;
import org.systemicrisk.model.id.RedactionId;
import org.systemicrisk.model.lookup.RecordComponents;
import org.systemicrisk.model.measurement.Quantity;
import org.systemicrisk.model.narrative.Prose;
import org.systemicrisk.model.narrative.ProseNode;
import org.systemicrisk.model.redaction.Withholdings;
import org.systemicrisk.model.registry.Measure;
import org.systemicrisk.model.registry.MeasureOf;
import org.systemicrisk.model.registry.Metric;
import org.systemicrisk.model.registry.NamedThing;
import org.systemicrisk.model.scoring.Checked;
import org.systemicrisk.model.scoring.Derivation;
import org.systemicrisk.model.scoring.ScoredAssessment;

/**
 * Finds the secrets by comparison: what the assessment holds and its public edition does not. Every component of every
 * record is walked, so that a field added tomorrow is searched for like those of today.
 */
final class SecretFinder {

    private final Assessment year;
    private final Withholdings withholdings;
    private final Map<RedactionId, Redaction> redactions;
    private final Set<Secret> secrets;

    /** @param redactions of this year and of those after it */
    private SecretFinder(Assessment year, Map<RedactionId, Redaction> redactions, Set<Secret> secrets) {
        this.year = year;
        this.withholdings = Withholdings.of(year, year);
        this.redactions = redactions;
        this.secrets = secrets;
    }

    static Set<Secret> find(ScoredAssessment scored, ScoredAssessment published) {
        Map<RedactionId, Redaction> redactions = new HashMap<>();
        Set<Secret> secrets = new LinkedHashSet<>();
        ScoredAssessment whole = scored;
        ScoredAssessment rest = published;
        while (whole != null && rest != null) {
            Assessment year = whole.assessment();
            year.redactions().forEach(redaction -> redactions.putIfAbsent(redaction.id(), redaction));
            new SecretFinder(year, redactions, secrets).compare(whole, rest, new Around(null, null));
            whole = whole.previous();
            rest = rest.previous();
        }
        return secrets;
    }

    /**
     * What a value stands in.
     *
     * @param owner metric, name or measure it belongs to
     * @param by the redaction that removes something of it
     */
    private record Around(@Nullable Object owner, @Nullable Redaction by) {}

    private void compare(@Nullable Object whole, @Nullable Object rest, Around around) {
        if (whole == rest || whole == null || whole instanceof Id) {
            return;
        }
        if (whole instanceof Cell<?> cell) {
            cell(cell, rest, around);
        } else if (whole instanceof Prose prose) {
            prose(prose, rest, around);
        } else if (rest == null) {
            take(whole, around);
        } else if (whole instanceof Record one && rest instanceof Record other) {
            components(one, other, inside(one, other, around));
        } else if (whole instanceof List<?> some && rest instanceof List<?> others) {
            for (int i = 0; i < some.size(); i++) {
                compare(some.get(i), others.size() == some.size() ? others.get(i) : null, around);
            }
        } else if (whole instanceof Map<?, ?> some && rest instanceof Map<?, ?> others) {
            some.forEach((key, value) -> compare(value, others.get(key), around));
        }
    }

    private void cell(Cell<?> cell, @Nullable Object rest, Around around) {
        Optional<?> content = cell.value();
        boolean removed = !(rest instanceof Cell<?> other) || other.value().isEmpty();
        if (removed && content.isPresent()) {
            Redaction by = rest instanceof Cell<?> other
                    ? other.redaction().map(redactions::get).orElse(around.by())
                    : around.by();
            take(content.get(), new Around(around.owner(), by));
        }
    }

    private void prose(Prose prose, @Nullable Object rest, Around around) {
        List<ProseNode> others = rest instanceof Prose other ? other.nodes() : List.of();
        for (int i = 0; i < prose.nodes().size(); i++) {
            ProseNode node = prose.nodes().get(i);
            if (node instanceof ProseNode.Withheld passage) {
                words(passage.content(), redactions.get(passage.redaction()));
            } else if (others.size() != prose.nodes().size() || others.get(i) instanceof ProseNode.Removed) {
                words(List.of(node), around.by());
            }
        }
    }

    /** Everything in something that the public edition lacks. */
    private void take(Object whole, Around around) {
        if (whole instanceof Quantity quantity) {
            number(quantity.value(), around);
        } else if (whole instanceof BigDecimal number) {
            number(number, around);
        } else if (whole instanceof Integer number) {
            number(BigDecimal.valueOf(number), around);
        } else if (whole instanceof String text) {
            text(text, around);
        } else {
            compare(
                    whole,
                    whole instanceof Record ? new Nothing() : whole instanceof Map ? Map.of() : List.of(),
                    around);
        }
    }

    /** What a record is compared with of which nothing is left. */
    private record Nothing() {}

    private void components(Record whole, Record rest, Around around) {
        for (RecordComponent component : RecordComponents.of(whole)) {
            Object value =
                    component.isAnnotationPresent(Audience.class) ? null : RecordComponents.read(whole, component);
            if (value != null && !isAnotherYear(component)) {
                compare(
                        value,
                        whole.getClass() == rest.getClass() ? RecordComponents.read(rest, component) : null,
                        around);
            }
        }
    }

    private static boolean isAnotherYear(RecordComponent component) {
        return component.getName().equals("previous")
                && (component.getType() == ScoredAssessment.class || component.getType() == Assessment.class);
    }

    private Around inside(Record whole, Record rest, Around around) {
        Object owner = owner(whole).orElse(around.owner());
        Redaction by = around.by();
        if (whole.getClass() == rest.getClass()) {
            by = removedIn(rest).map(redactions::get).orElse(by);
        }
        if (whole instanceof Metric metric) {
            by = withholdings.ofValue(metric.id()).orElse(by);
        }
        return new Around(owner, by);
    }

    private Optional<Object> owner(Record whole) {
        if (whole instanceof Observation figure) {
            return metric(figure.metric());
        }
        if (whole instanceof Derivation.FromRate rate) {
            return metric(rate.metric());
        }
        if (whole instanceof Checked criterion && criterion.metric() != null) {
            return metric(criterion.metric());
        }
        return whole instanceof Metric || whole instanceof NamedThing || whole instanceof Measure
                ? Optional.of(whole)
                : Optional.empty();
    }

    private Optional<Object> metric(MetricId id) {
        return year.registry().metric(id).map(Object.class::cast);
    }

    private static Optional<RedactionId> removedIn(Record rest) {
        for (RecordComponent component : RecordComponents.of(rest)) {
            if (Cell.class.isAssignableFrom(component.getType())
                    && RecordComponents.read(rest, component) instanceof Cell<?> cell
                    && cell.value().isEmpty()) {
                return cell.redaction();
            }
        }
        return Optional.empty();
    }

    private void number(BigDecimal number, Around around) {
        if (around.by() != null && around.owner() instanceof Metric metric && number.signum() != 0) {
            boolean share = metric.measure() == MeasureOf.SHARE;
            secrets.add(new Secret.Value(
                    around.by(),
                    metric.id().value(),
                    number,
                    List.of(metric.id().value(), metric.name()),
                    share ? "" : metric.unit(),
                    share));
        }
    }

    private void text(String text, Around around) {
        if (around.by() == null) {
            return;
        }
        if (around.owner() instanceof NamedThing named) {
            secrets.add(new Secret.Words(around.by(), named.id().value(), Secret.Kind.NAME, text));
        } else if (around.owner() instanceof Measure measure
                && text.equals(measure.title().value().orElse(""))) {
            secrets.add(new Secret.Words(around.by(), measure.id().value(), Secret.Kind.TITLE, text));
        } else {
            secrets.add(new Secret.Words(around.by(), around.by().id().value(), Secret.Kind.TEXT, text));
        }
    }

    /** The words of a passage, as far as they stand side by side, and the numbers typed among them. */
    private void words(List<ProseNode> nodes, @Nullable Redaction by) {
        if (by == null) {
            return;
        }
        StringBuilder text = new StringBuilder();
        for (ProseNode node : nodes) {
            if (node instanceof ProseNode.Text typed) {
                text.append(typed.markdown());
            } else if (node instanceof ProseNode.Literal literal) {
                text.append(literal.text());
            } else {
                passage(text, by);
            }
        }
        passage(text, by);
    }

    private void passage(StringBuilder text, Redaction by) {
        if (!Letters.bare(text.toString()).isEmpty()) {
            secrets.add(new Secret.Words(by, by.id().value(), Secret.Kind.PASSAGE, text.toString()));
            NumberReader.read(text.toString(), (significand, exponent, from, to) -> {
                BigDecimal number = BigDecimal.valueOf(significand).scaleByPowerOfTen(exponent);
                secrets.add(new Secret.Value(by, "", number, List.of(), "", false));
            });
        }
        text.setLength(0);
    }
}
