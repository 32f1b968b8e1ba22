package org.systemicrisk.data.output;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Locale;
import org.systemicrisk.data.source.SourceTexts;
import org.systemicrisk.model.finding.Finding;

/** Shows findings as JSON for other programs. */
public final class FindingsJson {
    private final SourceTexts texts;

    public FindingsJson(SourceTexts texts) {
        this.texts = texts;
    }

    /** All findings in their order; the text ends with a line feed. */
    public String show(List<Finding> findings) {
        ObjectNode root = JsonNodeFactory.instance.objectNode();
        ArrayNode all = root.putArray("findings");
        for (Finding finding : findings) {
            ObjectNode node = all.addObject();
            node.put("code", finding.code());
            node.put("severity", finding.severity().name().toLowerCase(Locale.ROOT));
            node.put("file", finding.place().file());
            node.put("line", finding.place().line());
            node.put("column", finding.place().column());
            node.put("length", finding.place().length());
            texts.line(finding.place()).ifPresent(line -> node.put("excerpt", line));
            node.put("fact", finding.fact());
            node.put("help", finding.help());
        }
        return PrettyJson.of(root);
    }
}
