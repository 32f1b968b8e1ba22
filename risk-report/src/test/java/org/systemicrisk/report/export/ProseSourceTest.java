package org.systemicrisk.report.export;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.systemicrisk.data.findings.FindingList;
import org.systemicrisk.data.prose.Locator;
import org.systemicrisk.data.prose.ProseParser;
import org.systemicrisk.data.source.SourceFile;

class ProseSourceTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Of {figure a.b} and {figure a.b@DE}, {share a / b} in {period}, {period a.b}.",
                "{rating m.residual} after {previous m.r.inherent}: {change m.severity}, {percent m}",
                "{count measures}, {count measures m new}, {count risks m}, {count modules}",
                "{measure m.x} in {chapter m} and {annex metrics}, by {name n} on {date state-as-of}",
                "Staffed {literal 24/7} \\{and {literal 3 by 3}}",
                "Out {withheld r}in {figure a}{/withheld} out."
            })
    void writesEveryReferenceAsItWasRead(String text) {
        FindingList findings = new FindingList();
        var prose =
                ProseParser.parse(text, Locator.direct(new SourceFile("text.md", text), 0, text.length()), findings);

        assertThat(ProseSource.of(prose)).isEqualTo(text);
        assertThat(findings.sorted()).isEmpty();
    }
}
