package org.systemicrisk.report.template;

import freemarker.core._CoreAPI;
import freemarker.template.Configuration;
import freemarker.template.Template;
import freemarker.template.TemplateException;
import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One run of one template, on a thread of its own with a deadline. Loops check for interruption; what does not is left
 * behind on a daemon thread whose output nobody takes.
 */
final class RenderTask {

    private static final long GRACE_MILLIS = 2_000;
    private static final long STACK_BYTES = 4L << 20;

    private final Configuration configuration;
    private final String name;
    private final Map<String, Object> model;
    private final Limits limits;
    private volatile @Nullable Throwable failure;
    private volatile @Nullable String text;

    RenderTask(Configuration configuration, String name, Map<String, Object> model, Limits limits) {
        this.configuration = configuration;
        this.name = name;
        this.model = model;
        this.limits = limits;
    }

    Optional<String> run() {
        Thread thread = new Thread(null, this::render, "template " + name, STACK_BYTES);
        thread.setDaemon(true);
        thread.start();
        try {
            thread.join(limits.time().toMillis());
            if (thread.isAlive()) {
                thread.interrupt();
                thread.join(GRACE_MILLIS);
                failure = new LimitedWriter.OutOfTimeException();
                return Optional.empty();
            }
        } catch (InterruptedException stopped) {
            thread.interrupt();
            Thread.currentThread().interrupt();
            throw new IllegalStateException("rendering was interrupted", stopped);
        }
        return Optional.ofNullable(text);
    }

    Optional<Throwable> failure() {
        return Optional.ofNullable(failure);
    }

    private void render() {
        LimitedWriter writer = new LimitedWriter(limits.characters());
        try {
            Template template = configuration.getTemplate(name);
            synchronized (template) {
                _CoreAPI.addThreadInterruptedChecks(template);
            }
            template.process(model, writer);
            text = writer.text();
        } catch (IOException | TemplateException | RuntimeException | StackOverflowError | OutOfMemoryError stopped) {
            failure = stopped;
        }
    }
}
