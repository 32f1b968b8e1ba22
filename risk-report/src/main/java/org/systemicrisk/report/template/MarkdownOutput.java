package org.systemicrisk.report.template;

import freemarker.core.CommonTemplateMarkupOutputModel;

/** A piece of Markdown within FreeMarker. */
final class MarkdownOutput extends CommonTemplateMarkupOutputModel<MarkdownOutput> {

    MarkdownOutput(String plainText, String markup) {
        super(plainText, markup);
    }

    @Override
    public MarkdownOutputFormat getOutputFormat() {
        return MarkdownOutputFormat.INSTANCE;
    }
}
