package org.systemicrisk.data.narrative;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.systemicrisk.data.binding.BindingLog;
import org.systemicrisk.data.binding.Scope;
import org.systemicrisk.data.findings.Code;
import org.systemicrisk.data.findings.FindingList;
import org.systemicrisk.data.findings.Nearest;
import org.systemicrisk.data.prose.Locator;
import org.systemicrisk.data.prose.ProseParser;
import org.systemicrisk.data.source.SourceFile;
import org.systemicrisk.model.finding.Place;
import org.systemicrisk.model.narrative.ChapterText;
import org.systemicrisk.model.narrative.Prose;
import org.systemicrisk.model.narrative.SectionText;

/** Splits a chapter's Markdown at its headings of the first level, which name its sections. */
public final class ChapterReader {
    private static final Pattern HEADING = Pattern.compile("# +(\\S.*)");
    private static final Pattern FENCE = Pattern.compile(" {0,3}(```+|~~~+).*");

    private final SourceFile file;
    private final String chapter;
    private final Scope scope;
    private final BindingLog log;
    private final FindingList findings;

    public ChapterReader(SourceFile file, String chapter, Scope scope, BindingLog log, FindingList findings) {
        this.file = file;
        this.chapter = chapter;
        this.scope = scope;
        this.log = log;
        this.findings = findings;
    }

    /** The chapter with the sections that could be read. */
    public ChapterText read() {
        List<Heading> headings = headings();
        int first = headings.isEmpty() ? file.text().length() : headings.get(0).start();
        String before = file.text().substring(0, first);
        if (!before.isBlank()) {
            int at = before.length() - before.stripLeading().length();
            findings.add(
                    Code.NAR_012,
                    file.place(at, at + 1),
                    "text stands before the first section",
                    "begin with a heading such as # "
                            + Chapters.sections(chapter).get(0));
        }
        List<SectionText> sections = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < headings.size(); i++) {
            int end = i + 1 < headings.size()
                    ? headings.get(i + 1).start()
                    : file.text().length();
            sections.add(section(headings.get(i), end, seen));
        }
        return new ChapterText(chapter, sections, file.whole());
    }

    private SectionText section(Heading heading, int end, Set<String> seen) {
        List<String> valid = Chapters.sections(chapter);
        if (!valid.contains(heading.name())) {
            findings.add(
                    Code.NAR_008,
                    heading.place(),
                    "the chapter " + chapter + " has no section " + heading.name(),
                    Nearest.help(heading.name(), valid, "sections: " + String.join(", ", valid)));
        } else if (!seen.add(heading.name())) {
            findings.add(
                    Code.NAR_009,
                    heading.place(),
                    "the section " + heading.name() + " stands here a second time",
                    "join the two");
        }
        String written = file.text().substring(heading.end(), end);
        int skipped = written.length() - written.stripLeading().length();
        String body = written.strip();
        int start = heading.end() + skipped;
        Prose prose = ProseParser.parse(body, Locator.direct(file, start, body.length()), findings);
        log.text(prose, scope);
        return new SectionText(heading.name(), prose, heading.place());
    }

    private List<Heading> headings() {
        List<Heading> headings = new ArrayList<>();
        String fence = "";
        for (int number = 1; number <= file.lines(); number++) {
            String line = file.line(number);
            Matcher fenced = FENCE.matcher(line);
            if (fenced.matches() && (fence.isEmpty() || fenced.group(1).startsWith(fence))) {
                fence = fence.isEmpty() ? fenced.group(1) : "";
            }
            Matcher heading = HEADING.matcher(line);
            if (fence.isEmpty() && heading.matches()) {
                int start = file.offsetOfLine(number);
                String name = withoutClosing(heading.group(1));
                int nameStart = start + heading.start(1);
                headings.add(new Heading(
                        name, start, start + line.length(), file.place(nameStart, nameStart + name.length())));
            }
        }
        return headings;
    }

    /** A heading may end with a space and any number of #. */
    private static String withoutClosing(String written) {
        int end = written.stripTrailing().length();
        int hash = end;
        while (hash > 0 && written.charAt(hash - 1) == '#') {
            hash--;
        }
        boolean closing = hash < end && hash > 0 && written.charAt(hash - 1) == ' ';
        return written.substring(0, closing ? hash : end).stripTrailing();
    }

    private record Heading(String name, int start, int end, Place place) {}
}
