package org.systemicrisk.data.network;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.systemicrisk.data.binding.BindingLog;
import org.systemicrisk.data.findings.Code;
import org.systemicrisk.data.findings.FindingList;
import org.systemicrisk.data.findings.Nearest;
import org.systemicrisk.data.narrative.Chapters;
import org.systemicrisk.model.assessment.RedactionTarget;
import org.systemicrisk.model.finding.Place;
import org.systemicrisk.model.id.Id;

/** Ids that are given twice, and references to something that does not exist. */
public final class ReferenceChecks {
    /** Kinds of id that name one thing in the whole project, or in one assessment. */
    private static final Set<String> CHECKED = Set.of(
            "module",
            "risk",
            "metric",
            "measure",
            "functionality",
            "policy",
            "unit",
            "name",
            "source",
            "signal",
            "screening",
            "evidence",
            "consultation",
            "redaction");

    private final BindingLog log;
    private final FindingList findings;
    private final Map<String, Set<String>> defined = new TreeMap<>();

    public ReferenceChecks(BindingLog log, FindingList findings) {
        this.log = log;
        this.findings = findings;
        for (BindingLog.Definition definition : log.definitions()) {
            defined.computeIfAbsent(definition.id().kind(), kind -> new TreeSet<>())
                    .add(definition.id().value());
        }
    }

    /** Checks every id that was met in the files. */
    public void run() {
        duplicates();
        for (BindingLog.Mention mention : log.mentions()) {
            if (mention.value() instanceof Id id && CHECKED.contains(id.kind())) {
                exists(id, mention.place());
            }
            if (mention.value() instanceof RedactionTarget target) {
                target(target, mention.place());
            }
        }
    }

    /** Tells when nothing has this id. */
    boolean exists(Id id, Place place) {
        return exists(id.kind(), id.value(), place);
    }

    boolean exists(String kind, String value, Place place) {
        Set<String> known = defined(kind);
        if (known.contains(value) || !log.isReadable(kind)) {
            return true;
        }
        String article = "aeiou".indexOf(kind.charAt(0)) >= 0 ? "an " : "a ";
        findings.add(
                Code.REF_002,
                place,
                "there is no " + kind + " " + value,
                Nearest.help(
                        value,
                        known,
                        known.isEmpty() ? "no file defines " + article + kind : "define it, or correct the id"));
        return false;
    }

    Set<String> defined(String kind) {
        return defined.getOrDefault(kind, Set.of());
    }

    boolean isReadable(String kind) {
        return log.isReadable(kind);
    }

    private void target(RedactionTarget target, Place place) {
        if (target instanceof RedactionTarget.Figure figure) {
            exists(figure.metric(), place);
        } else if (target instanceof RedactionTarget.Name name) {
            exists(name.name(), place);
        } else if (target instanceof RedactionTarget.MeasureEntry measure) {
            exists(measure.measure(), place);
        } else if (target instanceof RedactionTarget.AnswerTo answer) {
            exists(answer.module(), place);
        }
    }

    private void duplicates() {
        Map<List<Object>, Place> first = new HashMap<>();
        for (BindingLog.Definition definition : log.definitions()) {
            String kind = definition.id().kind();
            if (!CHECKED.contains(kind)) {
                continue;
            }
            Place earlier =
                    first.putIfAbsent(List.of(kind, definition.id().value(), definition.scope()), definition.place());
            if (earlier != null) {
                findings.add(
                        Code.REF_001,
                        definition.place(),
                        "the " + kind + " " + definition.id().value() + " is already defined at " + earlier,
                        "give this one another id");
            }
            if (kind.equals("module")
                    && Chapters.builtInNames().contains(definition.id().value())) {
                findings.add(
                        Code.REF_001,
                        definition.place(),
                        definition.id().value() + " is the name of a built-in chapter",
                        "give the module another id");
            }
        }
    }
}
