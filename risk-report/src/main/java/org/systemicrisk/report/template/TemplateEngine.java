package org.systemicrisk.report.template;

import freemarker.cache.StringTemplateLoader;
import freemarker.core.TemplateClassResolver;
import freemarker.template.Configuration;
import freemarker.template.TemplateExceptionHandler;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TimeZone;
import org.systemicrisk.model.finding.Finding;
import org.systemicrisk.report.words.Words;

/** Runs the templates of one report. */
public final class TemplateEngine {

    private final Configuration configuration;
    private final TemplateSet templates;
    private final Limits limits;
    private final List<Finding> findings = new ArrayList<>();
    private final Map<String, Object> shared = new HashMap<>();

    public TemplateEngine(TemplateSet templates, Words words, Limits limits) {
        this.templates = templates;
        this.limits = limits;
        this.configuration = closed(templates);
        shared.put("word", new WordMethod(words));
        shared.put("line", new LineMethod());
        shared.put("next", new CountMethod());
    }

    /** Everything that went wrong so far, the project's refused files included. */
    public List<Finding> findings() {
        List<Finding> all = new ArrayList<>(templates.findings());
        all.addAll(findings);
        return List.copyOf(all);
    }

    /** Runs a template on values from the view; empty when it failed, and then there is a finding. */
    public Optional<String> render(String name, Map<String, ?> values) {
        // a template that ran out of time would do so in every chapter
        boolean spent = findings.stream().anyMatch(finding -> finding.code().equals(TemplateFailure.OUT_OF_TIME));
        if (spent || templates.findings().stream().anyMatch(Finding::isError)) {
            return Optional.empty();
        }
        Map<String, Object> model = new HashMap<>(shared);
        model.putAll(values);
        RenderTask task = new RenderTask(configuration, name, model, limits);
        Optional<String> text = task.run();
        task.failure()
                .map(failure -> new TemplateFailure(templates, name, limits).finding(failure))
                .ifPresent(findings::add);
        return text;
    }

    private static Configuration closed(TemplateSet templates) {
        Configuration configuration = new Configuration(Configuration.VERSION_2_3_34);
        StringTemplateLoader loader = new StringTemplateLoader();
        templates.sources().forEach((name, source) -> loader.putTemplate(name, source, 0));
        configuration.setTemplateLoader(loader);
        configuration.setLocalizedLookup(false);
        configuration.setObjectWrapper(ViewWrapper.INSTANCE);
        configuration.setNewBuiltinClassResolver(TemplateClassResolver.ALLOWS_NOTHING_RESOLVER);
        configuration.setAPIBuiltinEnabled(false);
        configuration.setRegisteredCustomOutputFormats(List.of(MarkdownOutputFormat.INSTANCE));
        configuration.setOutputFormat(MarkdownOutputFormat.INSTANCE);
        configuration.setRecognizeStandardFileExtensions(false);
        configuration.setAutoEscapingPolicy(Configuration.FORCE_AUTO_ESCAPING_POLICY);
        configuration.setTemplateExceptionHandler(TemplateExceptionHandler.RETHROW_HANDLER);
        configuration.setLogTemplateExceptions(false);
        configuration.setWrapUncheckedExceptions(true);
        configuration.setLocale(Locale.ROOT);
        configuration.setTimeZone(TimeZone.getTimeZone("UTC"));
        configuration.setNumberFormat("computer");
        configuration.setDefaultEncoding("UTF-8");
        return configuration;
    }
}
