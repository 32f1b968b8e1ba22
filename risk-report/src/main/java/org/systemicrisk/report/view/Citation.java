package org.systemicrisk.report.view;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.systemicrisk.report.words.Words;

/** Writes a provision as the language cites it: {@code 34(2)(a)}, {@code 34 Absatz 2 Buchstabe a}. */
final class Citation {

    private static final Pattern FORM =
            Pattern.compile("(\\d+)\\((\\d+)\\)(?:\\(([a-z])\\))?(?:, (second|third) sub-paragraph)?");

    private Citation() {}

    /** The provision in the language's form; one of another form as it is. */
    static String of(String provision, Words words) {
        Matcher matcher = FORM.matcher(provision);
        if (!matcher.matches()) {
            return provision;
        }
        String article = matcher.group(1);
        String paragraph = matcher.group(2);
        if (matcher.group(3) != null) {
            return words.text("cite.point", article, paragraph, matcher.group(3));
        }
        String part = matcher.group(4);
        return words.text("cite." + (part == null ? "paragraph" : part), article, paragraph);
    }
}
