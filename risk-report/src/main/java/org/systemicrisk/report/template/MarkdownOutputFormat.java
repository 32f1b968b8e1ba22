package org.systemicrisk.report.template;

import freemarker.core.CommonMarkupOutputFormat;
import java.io.IOException;
import java.io.Writer;
import org.systemicrisk.report.text.MarkdownEscape;

/** FreeMarker's idea of Markdown: every value that is not Markdown already is escaped. */
final class MarkdownOutputFormat extends CommonMarkupOutputFormat<MarkdownOutput> {

    static final MarkdownOutputFormat INSTANCE = new MarkdownOutputFormat();

    private MarkdownOutputFormat() {}

    @Override
    public String getName() {
        return "Markdown";
    }

    @Override
    public String getMimeType() {
        return "text/markdown";
    }

    @Override
    public void output(String textToEscape, Writer out) throws IOException {
        out.write(MarkdownEscape.inline(textToEscape));
    }

    @Override
    public String escapePlainText(String plainText) {
        return MarkdownEscape.inline(plainText);
    }

    @Override
    public boolean isLegacyBuiltInBypassed(String builtInName) {
        return false;
    }

    @Override
    protected MarkdownOutput newTemplateMarkupOutputModel(String plainText, String markup) {
        return new MarkdownOutput(plainText, markup);
    }
}
