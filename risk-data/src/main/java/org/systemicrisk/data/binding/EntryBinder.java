package org.systemicrisk.data.binding;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.systemicrisk.data.findings.Code;
import org.systemicrisk.data.findings.FindingList;
import org.systemicrisk.data.findings.Nearest;
import org.systemicrisk.data.shape.FieldDescription;
import org.systemicrisk.data.shape.FieldDescription.Presence;
import org.systemicrisk.data.shape.RecordDescription;
import org.systemicrisk.data.shape.Shape;
import org.systemicrisk.data.source.SourceFile;
import org.systemicrisk.data.yaml.YamlMapping;
import org.systemicrisk.data.yaml.YamlNode;
import org.systemicrisk.data.yaml.YamlScalar;
import org.systemicrisk.model.assessment.Redaction;
import org.systemicrisk.model.assessment.SeverityChange;
import org.systemicrisk.model.check.Acceptance;
import org.systemicrisk.model.check.AcceptedContent;
import org.systemicrisk.model.disclosure.Cell;
import org.systemicrisk.model.finding.Place;
import org.systemicrisk.model.id.Id;
import org.systemicrisk.model.narrative.Prose;
import org.systemicrisk.model.narrative.ProseNode;
import org.systemicrisk.model.registry.NamedThing;
import org.systemicrisk.model.registry.SourceRef;

/** Binds one mapping to one record. */
final class EntryBinder {
    /** Fields that no edition prints. */
    private static final Set<String> INTERNAL = Set.of("note", "place", "approver");

    /** Entries of which no text is printed: names only where they are referred to. */
    private static final Set<Class<?>> NEVER_PRINTED =
            Set.of(NamedThing.class, SeverityChange.class, Acceptance.class, AcceptedContent.class);

    private final Binder binder;
    private final RecordDescription description;
    private final YamlMapping mapping;
    private final SourceFile file;
    private final Scope scope;
    private final BindingLog log;
    private final FindingList findings;
    private boolean sound = true;

    EntryBinder(
            Binder binder,
            RecordDescription description,
            YamlMapping mapping,
            SourceFile file,
            Scope scope,
            BindingLog log,
            FindingList findings) {
        this.binder = binder;
        this.description = description;
        this.mapping = mapping;
        this.file = file;
        this.scope = scope;
        this.log = log;
        this.findings = findings;
    }

    @Nullable
    Object bind() {
        unknownKeys();
        List<@Nullable Object> values = new ArrayList<>();
        for (FieldDescription field : description.fields()) {
            values.add(value(field));
        }
        Secrets.note(description, mapping, file, log);
        if (!sound) {
            return null;
        }
        try {
            return description.create(values);
        } catch (IllegalArgumentException refused) {
            findings.add(Code.KEY_008, mapping.place(), String.valueOf(refused.getMessage()), "correct one of the two");
            return null;
        }
    }

    private void unknownKeys() {
        if (description.rest().isPresent()) {
            return;
        }
        List<String> names = description.names();
        for (YamlMapping.Entry entry : mapping.entries()) {
            String key = entry.key().value();
            if (!names.contains(key)) {
                sound = false;
                if (isMeantForFew(key, names)) {
                    hide(entry.value());
                }
                findings.add(
                        Code.KEY_001,
                        entry.key().place(),
                        "the key " + key + " is unknown in " + inWords(),
                        Nearest.help(key, names, "keys here: " + String.join(", ", names)));
            }
        }
    }

    private @Nullable Object value(FieldDescription field) {
        if (field.presence() == Presence.PLACES) {
            return EntryPlaces.of(mapping);
        }
        if (field.presence() == Presence.REST) {
            return rest(field);
        }
        Optional<YamlNode> node = mapping.get(field.name());
        if (node.isEmpty()) {
            return absent(field);
        }
        if (node.get() instanceof YamlScalar scalar && scalar.isNothing()) {
            sound = false;
            findings.add(
                    Code.KEY_002,
                    keyPlace(field.name()),
                    "the key " + field.name() + " has no value",
                    "write one, or remove the key");
            return null;
        }
        return bound(field, node.get());
    }

    private @Nullable Object bound(FieldDescription field, YamlNode node) {
        @Nullable Object value = field.shape().accept(binder, node);
        if (field.isForFew()) {
            hide(node);
        }
        if (value == null) {
            sound = false;
        }
        if (value == null && field.name().equals("id")) {
            log.brokenId();
        }
        if (value != null && isPrinted(field)) {
            plainText(value, node.place());
        }
        // a source's id inside an entry is a reference to the source
        boolean defines = field.name().equals("id") && description.type() != SourceRef.class;
        if (defines && value instanceof Id id) {
            log.define(id, node.place(), scope);
        }
        return value;
    }

    /** Plain text is noted as text without references, so that a withheld name typed there is found. */
    private void plainText(Object value, Place place) {
        Object content = value instanceof Cell<?> cell ? cell.value().orElse(null) : value;
        if (content instanceof String text) {
            log.text(new Prose(List.of(new ProseNode.Text(text, place))), scope);
        }
    }

    private boolean isPrinted(FieldDescription field) {
        return !NEVER_PRINTED.contains(description.type()) && !INTERNAL.contains(field.name());
    }

    private @Nullable Object absent(FieldDescription field) {
        if (field.presence() == Presence.EMPTY_LIST) {
            return List.of();
        }
        if (field.presence() == Presence.REQUIRED) {
            sound = false;
            findings.add(
                    Code.KEY_002,
                    mapping.place(),
                    "the key " + field.name() + " is missing in " + inWords(),
                    "add " + field.name() + ": " + lower(field.description()));
        }
        return null;
    }

    private Object rest(FieldDescription field) {
        Map<String, Object> bound = new LinkedHashMap<>();
        Shape item = ((Shape.Table) field.shape()).value();
        for (YamlMapping.Entry entry : mapping.entries()) {
            if (!description.names().contains(entry.key().value())) {
                @Nullable Object value = item.accept(binder, entry.value());
                if (value == null) {
                    sound = false;
                } else {
                    bound.put(entry.key().value(), value);
                }
                String name = entry.key().value();
                if (!(item instanceof Shape.Entry nested) || !Secrets.holds(nested.description())) {
                    continue;
                }
                log.secret(new BindingLog.Secret(
                        "answer",
                        name,
                        file.path(),
                        entry.value().start(),
                        entry.value().end()));
            }
        }
        return bound;
    }

    /** Whether a key that is unknown is a slip of one for few, or stands in a redaction, where nearly all are. */
    private boolean isMeantForFew(String key, List<String> names) {
        return description.type() == Redaction.class
                || Nearest.to(key, names)
                        .flatMap(description::field)
                        .filter(FieldDescription::isForFew)
                        .isPresent();
    }

    /** Remarks, reasons for removals, and what nobody can tell from them are in no excerpt. */
    private void hide(YamlNode node) {
        log.secret(new BindingLog.Secret(BindingLog.Secret.FOR_FEW, "", file.path(), node.start(), node.end()));
    }

    private Place keyPlace(String name) {
        return mapping.entries().stream()
                .filter(entry -> entry.key().value().equals(name))
                .map(entry -> entry.key().place())
                .findFirst()
                .orElse(mapping.place());
    }

    private String inWords() {
        String name = description.type().getSimpleName().replaceAll("([a-z])([A-Z])", "$1 $2");
        boolean plural = name.endsWith("s") && !name.endsWith("ss");
        return (plural ? "these " : "this ") + name.toLowerCase(Locale.ROOT);
    }

    private static String lower(String text) {
        return text.isEmpty() ? text : text.substring(0, 1).toLowerCase(Locale.ROOT) + text.substring(1);
    }
}
