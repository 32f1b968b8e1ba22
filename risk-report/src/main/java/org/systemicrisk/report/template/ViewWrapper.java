package org.systemicrisk.report.template;

import freemarker.core.TemplateMarkupOutputModel;
import freemarker.template.ObjectWrapper;
import freemarker.template.SimpleNumber;
import freemarker.template.SimpleScalar;
import freemarker.template.TemplateBooleanModel;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.systemicrisk.report.text.Markdown;
import org.systemicrisk.report.text.Value;

/**
 * Shows templates records, lists, maps, texts, numbers and truth values, and refuses everything else. No method of any
 * object can be called: a template sees a record's components and nothing more.
 */
final class ViewWrapper implements ObjectWrapper {

    static final ViewWrapper INSTANCE = new ViewWrapper();

    private ViewWrapper() {}

    @Override
    public @Nullable TemplateModel wrap(@Nullable Object value) throws TemplateModelException {
        if (value == null || value instanceof TemplateModel) {
            return (TemplateModel) value;
        }
        if (value instanceof String text) {
            return new SimpleScalar(text);
        }
        if (value instanceof Boolean truth) {
            return truth ? TemplateBooleanModel.TRUE : TemplateBooleanModel.FALSE;
        }
        if (value instanceof Integer number) {
            return new SimpleNumber(number);
        }
        if (value instanceof Markdown markdown) {
            return markdown(markdown.source());
        }
        if (value instanceof Value cell) {
            return markdown(cell.markdown());
        }
        return composite(value);
    }

    private TemplateModel composite(Object value) throws TemplateModelException {
        if (value instanceof List<?> list) {
            return new ListModel(list, this);
        }
        if (value instanceof Map<?, ?> map) {
            return new MapModel(map, this);
        }
        if (value instanceof Record item) {
            return new RecordModel(item, this);
        }
        throw new TemplateModelException(
                "Templates are not shown values of " + value.getClass().getSimpleName() + ".");
    }

    static TemplateMarkupOutputModel<?> markdown(String source) throws TemplateModelException {
        return MarkdownOutputFormat.INSTANCE.fromMarkup(source);
    }
}
