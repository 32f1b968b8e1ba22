package org.systemicrisk.report.build;

import org.systemicrisk.model.finding.Finding;
import org.systemicrisk.model.finding.Place;
import org.systemicrisk.model.finding.Severity;
import org.systemicrisk.report.print.PrintDiagnostic;

/** What a printer found wrong, as a finding. */
final class PrintFindings {

    private PrintFindings() {}

    static Finding of(PrintDiagnostic diagnostic) {
        Severity severity = diagnostic.kind().serious() ? Severity.ERROR : Severity.WARNING;
        return new Finding(code(diagnostic), severity, Place.NONE, diagnostic.context(), help(diagnostic));
    }

    private static String code(PrintDiagnostic diagnostic) {
        return switch (diagnostic.kind()) {
            case MISSING_GLYPH -> "PRT-001";
            case LAYOUT -> "PRT-002";
            case LINK -> "PRT-003";
            case PICTURE -> "PRT-004";
            case HEADING -> "PRT-005";
            case WITHHELD -> "PRT-006";
            case NOTE -> "PRT-007";
            case RAW_HTML -> "PRT-008";
            case NESTING -> "PRT-009";
        };
    }

    private static String help(PrintDiagnostic diagnostic) {
        return switch (diagnostic.kind()) {
            case MISSING_GLYPH -> "write it in letters, or with a sign that European languages use";
            case LAYOUT -> "take the setting or the template override back that asks for it";
            case LINK -> "correct the address, or remove the link";
            case PICTURE -> "replace the file";
            case HEADING -> "use the next level below the heading above, and each id once";
            case WITHHELD -> "begin and end a withheld passage in the same paragraph";
            case NOTE -> "define the note, or remove the reference";
            case RAW_HTML -> "use Markdown";
            case NESTING -> "use fewer lists or quotes within each other";
        };
    }
}
