package org.systemicrisk.report.template;

import freemarker.core.TemplateMarkupOutputModel;
import freemarker.template.TemplateMethodModelEx;
import freemarker.template.TemplateModelException;
import freemarker.template.TemplateNumberModel;
import freemarker.template.TemplateScalarModel;
import java.util.List;
import org.systemicrisk.report.text.MarkdownEscape;
import org.systemicrisk.report.words.UnknownWordException;
import org.systemicrisk.report.words.Words;

/** <code>word("key", values…)</code>: fixed words with values put in. The words may hold Markdown, values are escaped. */
record WordMethod(Words words) implements TemplateMethodModelEx {

    @Override
    @SuppressWarnings("rawtypes") // FreeMarker's interface
    public Object exec(List arguments) throws TemplateModelException {
        if (arguments.isEmpty() || !(arguments.get(0) instanceof TemplateScalarModel key)) {
            throw new TemplateModelException("word(…) needs the key of a word as its first argument.");
        }
        Object[] values = new Object[arguments.size() - 1];
        for (int i = 0; i < values.length; i++) {
            values[i] = value(arguments.get(i + 1));
        }
        try {
            return ViewWrapper.markdown(words.text(key.getAsString(), values));
        } catch (UnknownWordException unknown) {
            throw new TemplateModelException(unknown.getMessage());
        }
    }

    private static Object value(Object argument) throws TemplateModelException {
        if (argument instanceof TemplateNumberModel number) {
            return number.getAsNumber();
        }
        return markdownOf(argument);
    }

    /** Any printable value as Markdown. */
    static String markdownOf(Object argument) throws TemplateModelException {
        if (argument instanceof TemplateMarkupOutputModel<?> output && output instanceof MarkdownOutput markdown) {
            return MarkdownOutputFormat.INSTANCE.getMarkupString(markdown);
        }
        if (argument instanceof TemplateNumberModel number) {
            return number.getAsNumber().toString();
        }
        if (argument instanceof TemplateScalarModel text) {
            return MarkdownEscape.inline(text.getAsString());
        }
        throw new TemplateModelException("Only texts and numbers can be printed.");
    }
}
