package org.systemicrisk.data.explain;

/**
 * The page about the findings of one code.
 *
 * @param title what is wrong, in a few words
 * @param why the text before the first example, without Markdown's marks where they only mark
 * @param markdown the whole page
 */
public record FindingPage(String code, String title, String why, String markdown) {

    static FindingPage of(String code, String markdown) {
        String head = markdown.substring(0, markdown.indexOf('\n'));
        int details = markdown.indexOf("\n## ");
        String text = markdown.substring(head.length(), details < 0 ? markdown.length() : details);
        String title = head.substring(head.indexOf(": ") + 2);
        String[] paragraphs = text.strip().split("\n\n", 2);
        String why = paragraphs.length > 1 ? paragraphs[1].strip() : title;
        return new FindingPage(code, title, why, markdown);
    }
}
