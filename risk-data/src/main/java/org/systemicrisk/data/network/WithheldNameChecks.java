package org.systemicrisk.data.network;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.systemicrisk.data.binding.BindingLog;
import org.systemicrisk.data.binding.Scope;
import org.systemicrisk.data.findings.Code;
import org.systemicrisk.model.assessment.Redaction;
import org.systemicrisk.model.assessment.RedactionTarget;
import org.systemicrisk.model.finding.Place;
import org.systemicrisk.model.narrative.ProseNode;

/**
 * A name that is withheld stands nowhere but behind its reference: not in text, where it would be published, and not in
 * an id, which is public. No finding repeats it.
 */
final class WithheldNameChecks {
    private static final int SHORTEST = 3;
    private static final String REDACTIONS = "redactions";

    private final Inspection inspection;

    WithheldNameChecks(Inspection inspection) {
        this.inspection = inspection;
    }

    void run() {
        for (Redaction redaction : inspection.assessment().redactions()) {
            if (redaction.target() instanceof RedactionTarget.Name target) {
                inspection
                        .assessment()
                        .registry()
                        .name(target.name())
                        .flatMap(thing -> thing.name().value())
                        .filter(name -> name.length() >= SHORTEST)
                        .ifPresent(name -> name(name, target));
            }
        }
    }

    private void name(String name, RedactionTarget.Name target) {
        Pattern word = Pattern.compile(
                "(?<![\\p{L}\\p{N}])" + Pattern.quote(name) + "(?![\\p{L}\\p{N}])",
                Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
        Set<Scope> scopes = Set.of(inspection.scope(), Scope.REGISTRY);
        for (BindingLog.Text text : inspection.log().texts()) {
            // redactions go to the authorities alone, and say what they remove
            boolean published = !text.prose().place().file().contains("/" + REDACTIONS);
            if (scopes.contains(text.scope()) && published) {
                // what is inside a withheld passage is removed with it
                text.prose().nodes().forEach(node -> typed(node, word, target));
            }
        }
        String inIds = name.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-");
        Pattern part = Pattern.compile("(^|.*[.-])" + Pattern.quote(inIds) + "([.-].*|$)");
        for (BindingLog.Definition definition : inspection.log().definitions()) {
            if (part.matcher(definition.id().value()).matches()) {
                inspection.add(
                        Code.RED_006,
                        definition.place(),
                        "the id of this " + definition.id().kind() + " holds a name that is withheld as "
                                + target.name(),
                        "give it an id that does not tell the name: ids are published");
            }
        }
    }

    private void typed(ProseNode node, Pattern word, RedactionTarget.Name target) {
        if (node instanceof ProseNode.Text text) {
            Matcher names = word.matcher(text.markdown());
            while (names.find()) {
                typed(text.place(names.start(), names.end()), target);
            }
        } else if (node instanceof ProseNode.Literal literal
                && word.matcher(literal.text()).find()) {
            typed(literal.place(), target);
        }
    }

    private void typed(Place place, RedactionTarget.Name target) {
        inspection.add(
                Code.RED_007,
                place,
                "the text holds a name that is withheld",
                "write {name " + target.name() + "} in its place, or leave it out");
    }
}
