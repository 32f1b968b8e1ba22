package org.systemicrisk.report.template;

import freemarker.template.TemplateMethodModelEx;
import freemarker.template.TemplateModelException;
import java.util.List;
import org.systemicrisk.report.text.OneLine;

/** {@code line(text)}: Markdown of any length in one line, for table cells and list items. */
final class LineMethod implements TemplateMethodModelEx {

    @Override
    @SuppressWarnings("rawtypes") // FreeMarker's interface
    public Object exec(List arguments) throws TemplateModelException {
        if (arguments.size() != 1) {
            throw new TemplateModelException("line(…) takes one argument.");
        }
        return ViewWrapper.markdown(OneLine.of(WordMethod.markdownOf(arguments.get(0))));
    }
}
