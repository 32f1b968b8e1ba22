package org.systemicrisk.report.pdf;

import com.openhtmltopdf.util.Diagnostic;
import com.openhtmltopdf.util.XRLog;
import com.openhtmltopdf.util.XRLogger;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.logging.Level;
import org.systemicrisk.report.print.PrintDiagnostic;

/** Takes the PDF engine's warnings; without it they would go to the process's log and the build would stay green. */
final class EngineLog implements Consumer<Diagnostic> {

    private final List<PrintDiagnostic> found = new ArrayList<>();

    static {
        XRLog.setLoggerImpl(new Silent());
    }

    @Override
    public void accept(Diagnostic diagnostic) {
        if (diagnostic.getLevel().intValue() >= Level.WARNING.intValue()) {
            found.add(new PrintDiagnostic(
                    PrintDiagnostic.Kind.LAYOUT,
                    diagnostic.getLogMessageId().toString(),
                    diagnostic.getFormattedMessage()));
        }
    }

    List<PrintDiagnostic> diagnostics() {
        return found.stream().distinct().toList();
    }

    /** The engine logs a dozen lines for each document; what matters reaches {@link #accept}. */
    private static final class Silent implements XRLogger {

        @Override
        public void setLevel(String logger, Level level) {
            // no level is logged
        }

        @Override
        public boolean isLogLevelEnabled(Diagnostic diagnostic) {
            return false;
        }

        @Override
        public void log(String logger, Level level, String message) {
            // not called, as no level is enabled
        }

        @Override
        public void log(String logger, Level level, String message, Throwable cause) {
            // not called, as no level is enabled
        }
    }
}
