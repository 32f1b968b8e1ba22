/**
 * Markdown becomes a document tree that both printers share.
 *
 * <h2>The dialect</h2>
 *
 * <p>CommonMark with tables and footnotes, and a few conventions that read well wherever Markdown is shown:
 *
 * <ul>
 *   <li><b>Chapters.</b> {@code # Title {#id}} opens a chapter (a new page in the PDF). The text starts with one.
 *       Levels go down to {@code ####} and are not skipped. {@code {#id}} at the end of a heading is its stable id,
 *       made of letters, digits, {@code . _ -}; without it an id is derived from the words. Levels 1 and 2 stand in
 *       the contents, 1 to 3 in the bookmarks.
 *   <li><b>Numbered paragraphs.</b> A paragraph that starts with {@code **12.** } hangs its number in the margin and
 *       gets the id {@code p-12}.
 *   <li><b>Tables.</b> As in GitHub's Markdown. The caption is the paragraph right before, which starts with the word
 *       for a table and a number in bold: {@code **Table 3.** Ratings by module}; or, right under the table, a line
 *       {@code [Table 3. Ratings by module]}. The first cell of each row heads its row. {@code ---:} aligns numbers.
 *       A cell whose whole text is a word of {@link org.systemicrisk.report.print.PrintJob#bands} is coloured; a table
 *       that has three or more columns and such words in all cells but the heads is set as a matrix. An empty cell is
 *       printed as a dash.
 *   <li><b>Figures.</b> {@code ![words](figures/flow.svg)} alone in a paragraph, the path being one of
 *       {@link org.systemicrisk.report.print.PrintJob#figures}; other pictures are refused. The caption is the
 *       paragraph right after, {@code **Figure 2.** How the assessment was done}. The alternative text is that of the
 *       figure.
 *   <li><b>Notes.</b> {@code [^x]} and {@code [^x]: text}; numbered in the order of the references. They stand at the
 *       foot of the PDF page. A note may be referred to again, and then has its number again.
 *   <li><b>Call-outs.</b> A block quote, best opened with a bold sentence.
 *   <li><b>Removed text.</b> The confidentiality mark, as {@code [Confidential]}, is set apart wherever it stands.
 *   <li><b>Withheld text</b> (complete edition) stands between <code>⟦id: </code> and <code>⟧</code> within one block:
 *       a paragraph, list item, heading or table cell. It may hold emphasis and links. Both brackets are reserved.
 *   <li><b>Links</b> go to {@code https:}, {@code http:}, {@code mailto:} or to an id of the same text, as
 *       {@code (#p-12)}. Everything else loses its address.
 *   <li><b>Raw HTML</b> is printed as the characters it is made of.
 * </ul>
 *
 * <p>Whatever breaks a rule becomes a {@link org.systemicrisk.report.print.PrintDiagnostic}, and all of them are found
 * in one pass.
 */
@NullMarked
package org.systemicrisk.report.markdown;

import org.jspecify.annotations.NullMarked;
