package org.systemicrisk.data.binding;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.systemicrisk.data.findings.Code;
import org.systemicrisk.data.findings.FindingList;
import org.systemicrisk.data.findings.Nearest;
import org.systemicrisk.data.prose.Locator;
import org.systemicrisk.data.prose.ProseParser;
import org.systemicrisk.data.shape.RecordDescription;
import org.systemicrisk.data.shape.Shape;
import org.systemicrisk.data.shape.ShapeVisitor;
import org.systemicrisk.data.source.SourceFile;
import org.systemicrisk.data.yaml.YamlMapping;
import org.systemicrisk.data.yaml.YamlNode;
import org.systemicrisk.data.yaml.YamlScalar;
import org.systemicrisk.data.yaml.YamlSequence;
import org.systemicrisk.model.disclosure.Cell;
import org.systemicrisk.model.measurement.PartialDate;
import org.systemicrisk.model.narrative.Prose;

/**
 * Binds the tree of one file to the model's records. All problems of the tree are told in one go. An entry that has a
 * problem is left out of its list, so that the others can still be checked; nothing is converted silently.
 */
public final class Binder implements ShapeVisitor<YamlNode, @Nullable Object> {
    private static final Pattern DECIMAL = Pattern.compile("-?(0|[1-9][0-9]{0,29})(\\.[0-9]{1,30})?");
    private static final Pattern WHOLE = Pattern.compile("-?(0|[1-9][0-9]{0,8})");
    /** Ids, dates and the like are matched by patterns, which a value of a million characters would overflow. */
    public static final int MOST_CODED = 200;

    private static final Pattern DAY = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}");

    private final SourceFile file;
    private final Scope scope;
    private final BindingLog log;
    private final FindingList findings;
    private boolean secret;

    public Binder(SourceFile file, Scope scope, BindingLog log, FindingList findings) {
        this.file = file;
        this.scope = scope;
        this.log = log;
        this.findings = findings;
    }

    /** Binds a document to a record; empty when findings say why not. */
    public <T> Optional<T> bind(Class<T> type, YamlNode document) {
        Object bound = entry(new Shape.Entry(RecordDescription.of(type)), document);
        return Optional.ofNullable(type.cast(bound));
    }

    @Override
    public @Nullable Object text(Shape.Text shape, YamlNode node) {
        Optional<YamlScalar> scalar = textual(node);
        if (scalar.isPresent() && scalar.get().value().isBlank()) {
            return problem(Code.KEY_002, node, "there is no text between the quotes", "write it, or remove the key");
        }
        return scalar.map(YamlScalar::value).orElse(null);
    }

    @Override
    public @Nullable Object narrative(Shape.Narrative shape, YamlNode node) {
        YamlScalar scalar = (YamlScalar) (text(new Shape.Text(), node) == null ? null : node);
        if (scalar == null) {
            return null;
        }
        int before = findings.size();
        Prose prose = ProseParser.parse(scalar.value(), Locator.of(scalar, file), findings);
        log.text(prose, scope);
        return findings.size() == before ? prose : null;
    }

    @Override
    public @Nullable Object whole(Shape.Whole shape, YamlNode node) {
        return number(node, WHOLE, "a whole number").map(Integer::valueOf).orElse(null);
    }

    @Override
    public @Nullable Object decimal(Shape.Decimal shape, YamlNode node) {
        return number(node, DECIMAL, "a number").map(BigDecimal::new).orElse(null);
    }

    @Override
    public @Nullable Object flag(Shape.Flag shape, YamlNode node) {
        if (node instanceof YamlScalar scalar && scalar.isFlag()) {
            return scalar.value().equalsIgnoreCase("true");
        }
        return problem(
                Code.KEY_003,
                node,
                "true or false is expected here, and this is " + node.inWords(),
                "write true or false, without quotes");
    }

    @Override
    public @Nullable Object day(Shape.Day shape, YamlNode node) {
        if (!(node instanceof YamlScalar scalar)) {
            return wrongType(node, "a date");
        }
        try {
            if (DAY.matcher(scalar.value()).matches()) {
                return LocalDate.parse(scalar.value());
            }
        } catch (DateTimeException impossible) {
            return problem(Code.KEY_004, node, quoted(scalar) + " is no day of the calendar", "correct it");
        }
        return problem(Code.KEY_004, node, quoted(scalar) + " is not a full date", "write it like 2024-06-30");
    }

    @Override
    public @Nullable Object word(Shape.Word shape, YamlNode node) {
        Optional<YamlScalar> scalar = textual(node);
        if (scalar.isEmpty()) {
            return null;
        }
        int index = shape.words().indexOf(scalar.get().value());
        if (index >= 0) {
            return shape.type().getEnumConstants()[index];
        }
        return problem(
                Code.KEY_005,
                node,
                quoted(scalar.get()) + " is not in the list",
                Nearest.help(
                        secret ? "" : scalar.get().value(),
                        shape.words(),
                        "one of: " + String.join(", ", shape.words())));
    }

    @Override
    public @Nullable Object coded(Shape.Coded shape, YamlNode node) {
        if (!(node instanceof YamlScalar scalar) || (!scalar.isText() && !scalar.isNumber())) {
            return wrongType(node, "text");
        }
        if (scalar.value().length() > MOST_CODED) {
            return problem(
                    Code.KEY_006,
                    node,
                    "the value is longer than any id or code",
                    "at most " + MOST_CODED + " characters");
        }
        try {
            Object value = shape.reader().invoke(null, scalar.value());
            log.mention(value, node.place(), scope);
            return value;
        } catch (java.lang.reflect.InvocationTargetException refused) {
            if (!(refused.getCause() instanceof IllegalArgumentException sentence)) {
                throw new IllegalStateException("cannot read a " + shape.type().getSimpleName(), refused);
            }
            String message = String.valueOf(sentence.getMessage());
            Code code = shape.type() == PartialDate.class ? Code.KEY_004 : Code.KEY_006;
            return problem(code, node, secret ? "the value has not the form that is expected" : message, "correct it");
        } catch (IllegalAccessException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    @Override
    public @Nullable Object secret(Shape.Secret shape, YamlNode node) {
        secret = true;
        @Nullable Object value = shape.value().accept(this, node);
        secret = false;
        return value == null ? null : Cell.of(value);
    }

    @Override
    public @Nullable Object several(Shape.Several shape, YamlNode node) {
        if (!(node instanceof YamlSequence sequence)) {
            return problem(
                    Code.KEY_003,
                    node,
                    "a list is expected here, and this is " + node.inWords(),
                    "begin each item with - on a line of its own, or write [first, second]");
        }
        List<Object> bound = new ArrayList<>();
        for (YamlNode item : sequence.items()) {
            @Nullable Object value = shape.item().accept(this, item);
            if (value != null) {
                bound.add(value);
            }
        }
        // an entry that is left out is told by itself; a list of words is right as a whole, or not at all
        boolean entries = shape.item() instanceof Shape.Entry;
        return entries || bound.size() == sequence.items().size() ? bound : null;
    }

    @Override
    public @Nullable Object table(Shape.Table shape, YamlNode node) {
        if (!(node instanceof YamlMapping mapping)) {
            return wrongType(node, "a mapping");
        }
        Map<String, Object> bound = new LinkedHashMap<>();
        for (YamlMapping.Entry entry : mapping.entries()) {
            @Nullable Object value = shape.value().accept(this, entry.value());
            if (value != null) {
                bound.put(entry.key().value(), value);
            }
        }
        return bound.size() == mapping.entries().size() ? bound : null;
    }

    @Override
    public @Nullable Object entry(Shape.Entry shape, YamlNode node) {
        if (!(node instanceof YamlMapping mapping)) {
            if (Secrets.holds(shape.description())) {
                String kind = Secrets.kind(shape.description());
                log.secret(new BindingLog.Secret(kind, "", file.path(), node.start(), node.end()));
            }
            return wrongType(
                    node,
                    "a mapping with keys such as "
                            + String.join(
                                    ", ",
                                    shape.description().names().stream()
                                            .limit(3)
                                            .toList()));
        }
        return new EntryBinder(this, shape.description(), mapping, file, scope, log, findings).bind();
    }

    private Optional<YamlScalar> textual(YamlNode node) {
        if (node instanceof YamlScalar scalar && scalar.isText()) {
            return Optional.of(scalar);
        }
        boolean quotesHelp = node instanceof YamlScalar scalar && !scalar.isNothing();
        problem(
                Code.KEY_003,
                node,
                "text is expected here, and this is " + node.inWords(),
                quotesHelp ? "put it in quotes" : "write a text");
        return Optional.empty();
    }

    private Optional<String> number(YamlNode node, Pattern form, String expected) {
        if (!(node instanceof YamlScalar scalar) || !scalar.plain()) {
            problem(
                    Code.KEY_003,
                    node,
                    expected + " is expected here, and this is " + node.inWords(),
                    node instanceof YamlScalar ? "write it without quotes" : "write one number");
            return Optional.empty();
        }
        if (!form.matcher(scalar.value()).matches()) {
            problem(
                    Code.KEY_007,
                    node,
                    quoted(scalar) + " is not " + expected,
                    "write digits, with a point as the decimal sign and nothing between groups");
            return Optional.empty();
        }
        return Optional.of(scalar.value());
    }

    private @Nullable Object wrongType(YamlNode node, String expected) {
        return problem(Code.KEY_003, node, expected + " is expected here, and this is " + node.inWords(), "");
    }

    private @Nullable Object problem(Code code, YamlNode node, String fact, String help) {
        findings.add(code, node.place(), fact, help);
        return null;
    }

    /** The value in quotes, unless it may be a secret. */
    private String quoted(YamlScalar scalar) {
        String value = scalar.value().strip();
        boolean tellable = !secret && value.length() <= 60 && value.lines().count() <= 1;
        return tellable ? "\"" + value + "\"" : "the value";
    }
}
