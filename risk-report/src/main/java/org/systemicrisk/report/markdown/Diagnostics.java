package org.systemicrisk.report.markdown;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;
import org.systemicrisk.report.print.PrintDiagnostic;
import org.systemicrisk.report.print.PrintDiagnostic.Kind;

/** Collects what is wrong with a text. */
final class Diagnostics {

    private static final int CONTEXT = 60;

    private final List<PrintDiagnostic> found = new ArrayList<>();

    void add(Kind kind, String subject, String sentence) {
        found.add(new PrintDiagnostic(kind, subject, sentence));
    }

    void add(Kind kind, String subject, String sentence, Element near) {
        add(kind, subject, sentence + " Near: “" + words(near) + "”");
    }

    private static String words(Element element) {
        Element block = element;
        while (!block.isBlock() && block.parent() != null) {
            block = block.parent();
        }
        String text = Unquoted.words(block);
        return text.length() <= CONTEXT ? text : text.substring(0, text.offsetByCodePoints(0, CONTEXT - 10)) + " …";
    }

    List<PrintDiagnostic> all() {
        return found;
    }
}
