package org.systemicrisk.data.output;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Locale;
import org.systemicrisk.data.source.SourceTexts;
import org.systemicrisk.model.check.Acceptance;
import org.systemicrisk.model.check.AcceptedFinding;
import org.systemicrisk.model.finding.Finding;

/** Shows findings as JSON for other programs. */
public final class FindingsJson {
    private final SourceTexts texts;

    public FindingsJson(SourceTexts texts) {
        this.texts = texts;
    }

    /** Open and accepted findings, each in their order; the text ends with a line feed. */
    public String show(Results results) {
        ObjectNode root = JsonNodeFactory.instance.objectNode();
        ArrayNode open = root.putArray("findings");
        results.open().forEach(finding -> finding(finding, open.addObject()));
        ArrayNode accepted = root.putArray("accepted");
        results.accepted().forEach(finding -> accepted(finding, accepted.addObject()));
        return PrettyJson.of(root);
    }

    private void finding(Finding finding, ObjectNode node) {
        node.put("code", finding.code());
        node.put("severity", finding.severity().name().toLowerCase(Locale.ROOT));
        node.put("file", finding.place().file());
        node.put("line", finding.place().line());
        node.put("column", finding.place().column());
        node.put("length", finding.place().length());
        texts.line(finding.place()).ifPresent(line -> node.put("excerpt", line));
        node.put("fact", finding.fact());
        node.put("help", finding.help());
        if (finding.isAcceptable()) {
            node.put("subject", finding.subject());
            node.put("content", finding.content());
        }
    }

    private void accepted(AcceptedFinding finding, ObjectNode node) {
        finding(finding.finding(), node);
        Acceptance acceptance = finding.acceptance();
        ObjectNode decision = node.putObject("accepted");
        if (acceptance.group() != null) {
            decision.put("group", acceptance.group());
        }
        decision.put("reason", acceptance.reason());
        decision.put("by", acceptance.by().value());
        decision.put("until", acceptance.until().toString());
        decision.put("place", acceptance.places().self().toString());
    }
}
