package org.systemicrisk.data.output;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Locale;
import org.systemicrisk.data.source.SourceTexts;
import org.systemicrisk.model.finding.Finding;

/** Shows findings as JSON for other programs. */
public final class FindingsJson {
    private static final ObjectMapper JSON = JsonMapper.builder()
            .disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET)
            .build();

    private final SourceTexts texts;

    public FindingsJson(SourceTexts texts) {
        this.texts = texts;
    }

    /** All findings in their order; the text ends with a line feed. */
    public String show(List<Finding> findings) {
        ObjectNode root = JSON.createObjectNode();
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
        return pretty(root);
    }

    /** Two spaces, line feeds on every system, a line feed at the end. */
    static String pretty(ObjectNode root) {
        DefaultIndenter indenter = new DefaultIndenter("  ", "\n");
        DefaultPrettyPrinter printer = new DefaultPrettyPrinter().withObjectIndenter(indenter).withArrayIndenter(indenter);
        try {
            return JSON.writer(printer).writeValueAsString(root) + "\n";
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
