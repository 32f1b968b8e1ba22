package org.systemicrisk.report.template;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.systemicrisk.model.finding.Finding;
import org.systemicrisk.report.text.Markdown;
import org.systemicrisk.report.text.Value;
import org.systemicrisk.report.words.WordsReader;

class TemplateSecurityTest {

    private static final Limits SHORT = new Limits(50_000, Duration.ofMillis(700));

    @TempDir
    private Path project;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "${'freemarker.template.utility.Execute'?new()('id')}",
                "${value?api.class}",
                "${value?no_esc}",
                "${value?noEsc}",
                "${value? <#-- hidden --> no_esc}",
                "<#noautoesc>${value}</#noautoesc>",
                "<#outputformat 'plainText'>${value}</#outputformat>",
                "<#ftl output_format='plainText'>${value}",
                "${'1+1'?eval}",
                "<@'${\"a\"}'?interpret/>",
                "${''?left_pad(200000000)}",
                "${.now}",
                "<#attempt>${missing}<#recover>fine</#attempt>",
                "<#setting locale='tr'>"
            })
    void refusesWhatATemplateMustNotDo(String attack) throws IOException {
        TemplateEngine engine = engine("Text.\n\n  " + attack);

        assertThat(render(engine)).isEmpty();
        assertThat(engine.findings()).isNotEmpty().allSatisfy(finding -> {
            assertThat(finding.code()).isEqualTo("TPL-001");
            assertThat(finding.isError()).isTrue();
            assertThat(finding.place().file()).isEqualTo("templates/chapter-summary.ftl");
            assertThat(finding.place().line()).isEqualTo(3);
            assertThat(finding.help()).isNotBlank();
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<#include '../../secret.txt'>",
                "<#include '/etc/passwd'>",
                "<#include 'file:///etc/passwd'>",
                "<#import 'classpath:/META-INF/MANIFEST.MF' as m>",
                "<#include 'words_en.properties'>"
            })
    void includesNothingButTemplates(String attack) throws IOException {
        Files.writeString(project.resolve("secret.txt"), "secret");
        TemplateEngine engine = engine(attack);

        assertThat(render(engine)).isEmpty();
        assertThat(engine.findings())
                .singleElement()
                .satisfies(finding -> assertThat(finding.place().file()).isEqualTo("templates/chapter-summary.ftl"));
    }

    @Test
    void readsNoLinkThatLeavesTheFolder() throws IOException {
        Path secret = Files.writeString(project.resolve("secret.txt"), "secret");
        Path folder = Files.createDirectories(project.resolve("templates"));
        Files.createSymbolicLink(folder.resolve("note.ftl"), secret);

        TemplateSet templates = new TemplateSet(folder);

        assertThat(templates.findings()).singleElement().satisfies(f -> assertThat(f.code())
                .isEqualTo("TPL-003"));
        assertThat(templates.sources().get("note.ftl")).doesNotContain("secret");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<#list 1.. as x></#list>",
                "<#list 1.. as x><#assign y = x></#list>",
                "<#macro m><#list 1.. as x></#list></#macro><@m/>"
            })
    void stopsALoopWithoutEnd(String attack) throws IOException {
        TemplateEngine engine = engine(attack);

        assertThat(render(engine)).isEmpty();
        assertThat(engine.findings()).extracting(Finding::code).containsExactly("TPL-011");
    }

    @ParameterizedTest
    @ValueSource(strings = {"<#list 1.. as x>more</#list>", "<#macro m>more<@m/></#macro><@m/>"})
    void stopsOutputWithoutEnd(String attack) throws IOException {
        TemplateEngine engine = engine(attack);

        assertThat(render(engine)).isEmpty();
        assertThat(engine.findings()).singleElement().satisfies(finding -> assertThat(finding.code())
                .isIn("TPL-010", "TPL-012"));
    }

    @Test
    void stopsMacrosThatCallEachOtherWithoutEnd() throws IOException {
        TemplateEngine engine = engine("<#macro a><@b/></#macro><#macro b><@a/></#macro><@a/>");

        assertThat(render(engine)).isEmpty();
        assertThat(engine.findings()).extracting(Finding::code).containsExactly("TPL-012");
    }

    @Test
    void namesAValueThatIsNotThereWithItsPlace() throws IOException {
        TemplateEngine engine = engine("# Title\n\n${chapter.titel}\n");

        assertThat(render(engine)).isEmpty();
        assertThat(engine.findings()).singleElement().satisfies(finding -> {
            assertThat(finding.code()).isEqualTo("TPL-015");
            assertThat(finding.place()).hasToString("templates/chapter-summary.ftl:3:3");
            assertThat(finding.fact()).isEqualTo("There is no value \"chapter.titel\" here.");
        });
    }

    @Test
    void saysWhereATemplateIsMalformed() throws IOException {
        TemplateEngine engine = engine("# Title\n\n<#if x>open\n");

        assertThat(render(engine)).isEmpty();
        assertThat(engine.findings()).singleElement().satisfies(finding -> {
            assertThat(finding.code()).isEqualTo("TPL-013");
            assertThat(finding.place().file()).isEqualTo("templates/chapter-summary.ftl");
            assertThat(finding.place().line()).isPositive();
            assertThat(finding.fact()).doesNotContain("freemarker.", "\tat ");
        });
    }

    @Test
    void showsNoMethodOfAnyObject() throws IOException {
        TemplateEngine engine = engine("${chapter.getClass().getName()}");

        assertThat(render(engine)).isEmpty();
        assertThat(engine.findings()).extracting(Finding::code).containsExactly("TPL-015");
    }

    @Test
    void escapesEveryValueAndLeavesMarkdownAlone() throws IOException {
        TemplateEngine engine = engine("${value} ${markdown} ${cell} ${line(markdown)} ${1000}");

        assertThat(render(engine)).contains("\\# \\<b> *kept* | * ⟦r1: \\*\\*x\\*\\*⟧ *kept* \\| * 1000");
    }

    @Test
    void refusesFilesThatNothingReadsOrThatAreTooLarge() throws IOException {
        Path folder = Files.createDirectories(project.resolve("templates"));
        Files.writeString(folder.resolve("Chapter.txt"), "x");
        Files.writeString(folder.resolve("note.ftl"), "x".repeat(300_000));
        Files.write(folder.resolve("table.ftl"), "\u00e4".getBytes(StandardCharsets.ISO_8859_1));

        assertThat(new TemplateSet(folder).findings())
                .extracting(Finding::code)
                .containsExactly("TPL-002", "TPL-004", "TPL-005");
    }

    private TemplateEngine engine(String template) throws IOException {
        Path folder = Files.createDirectories(project.resolve("templates"));
        Files.writeString(folder.resolve("chapter-summary.ftl"), template);
        return new TemplateEngine(new TemplateSet(folder), new WordsReader().read("en", null), SHORT);
    }

    private static Optional<String> render(TemplateEngine engine) {
        return engine.render(
                "chapter-summary.ftl",
                Map.of(
                        "value", "# <b>",
                        "markdown", new Markdown("*kept* | *"),
                        "cell", new Value.Shown("**x**", "r1"),
                        "list", List.of("a"),
                        "chapter", new Chapter("Title")));
    }

    /** A record as a template sees it. */
    public record Chapter(String title) {}
}
