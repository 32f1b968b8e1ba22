package org.systemicrisk.report.build;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.zip.CRC32;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.systemicrisk.model.finding.Finding;
import org.systemicrisk.report.publish.Folder;

/**
 * What a hostile writer can put into a project ends in a finding that names the place, or is harmless; soon, and without
 * a word to the network.
 */
class HostileInputIT {

    private static final Duration SOON = Duration.ofSeconds(90);
    private static final String CLOSING = "assessments/2024/narrative/10-conclusion.md";
    private static final String LOGO = "look/logo.svg";
    private static final String SECRET = "OutsideOfTheProject";

    private static final AtomicInteger REQUESTS = new AtomicInteger();
    private static ServerSocket server;
    private static String address;

    @TempDir
    Path temp;

    private Project project;

    @BeforeAll
    static void listen() throws IOException {
        server = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        address = "http://127.0.0.1:" + server.getLocalPort() + "/";
        Thread listener = new Thread(() -> {
            while (!server.isClosed()) {
                try {
                    server.accept().close();
                    REQUESTS.incrementAndGet();
                } catch (IOException closed) {
                    return;
                }
            }
        });
        listener.setDaemon(true);
        listener.start();
    }

    @AfterAll
    static void hangUp() throws IOException {
        server.close();
    }

    @BeforeEach
    void copy() throws IOException {
        project = Project.copy(Project.CANARY, temp);
        Files.writeString(temp.resolve("secret.txt"), SECRET);
        Files.writeString(temp.resolve("secret.ftl"), SECRET);
    }

    @AfterEach
    void nobodyCalled() {
        assertThat(REQUESTS.get()).as("requests to the network").isZero();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "${\"freemarker.template.utility.Execute\"?new()(\"touch pwned\")} | TPL-001",
                "${\"freemarker.template.utility.Execute\"? <#-- --> new()(\"id\")} | TPL-001",
                "${\"freemarker.template.utility.ObjectConstructor\"?new()(\"java.io.File\", \"x\")} | TPL-001",
                "${document?api.class.protectionDomain} | TPL-001",
                "${document.class.name} | TPL-01",
                "${\"1 + 1\"?eval} | TPL-001",
                "${\"<#list 1.. as x>x</#list>\"?interpret} | TPL-001",
                "${\"x\"?left_pad(2000000000)} | TPL-001",
                "${\"[x](javascript:x)\"?no_esc} | TPL-001",
                "<#noautoesc>x</#noautoesc> | TPL-001",
                "<#outputformat \"HTML\">x</#outputformat> | TPL-001",
                "<#list 1.. as x>x</#list> | TPL-01",
                "<#list 1.. as x></#list> | TPL-01",
                "<#macro m><@m/></#macro><@m/> | TPL-012",
                "<#include \"../secret.ftl\"> | TPL-01",
                "<#include \"/secret.ftl\"> | TPL-01",
                "<#include \"file:///etc/passwd\"> | TPL-01",
                "<#include \"link.ftl\"> | TPL-01",
                "<#import \"../../secret.ftl\" as s> | TPL-01"
            })
    void aTemplateRunsNoCodeReadsNothingElseAndEnds(String attack, String code) throws IOException {
        project.write("templates/chapter-conclusion.ftl", "<#-- one line -->\n" + attack + "\n");

        BuildOutcome outcome = build();

        assertRefused(outcome, code, "templates/chapter-conclusion.ftl");
        assertThat(Path.of("pwned")).doesNotExist();
    }

    @Test
    void aTemplateThatIsALinkOutOfTheProjectIsNotRead() throws IOException {
        Files.createDirectories(project.folder().resolve("templates"));
        Files.createSymbolicLink(
                project.folder().resolve("templates/chapter-conclusion.ftl"), temp.resolve("secret.ftl"));

        assertRefused(build(), "TPL-003", "templates/chapter-conclusion.ftl");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "[x](javascript:alert(1)) | TXT-004",
                "[x](java&#115;cript:alert(1)) | TXT-004",
                "[x](JaVaScRiPt:alert(1)) | TXT-004",
                "[x](data:text/html;base64,PHNjcmlwdD4=) | TXT-004",
                "[x](file:///etc/passwd) | TXT-004",
                "[x](//127.0.0.1/x) | TXT-004",
                "[x](../../../etc/passwd) | TXT-004",
                "![x](NETx.png) | TXT-003",
                "![x](file:///etc/passwd) | TXT-003",
                "![x](data:image/svg+xml;base64,PHN2Zz4=) | TXT-003"
            })
    void aTextLinksNowhereElseAndLoadsNoPicture(String attack, String code) throws IOException {
        project.append(CLOSING, "\n" + attack.replace("NET", address) + "\n");

        assertRefused(build(), code, CLOSING + ":5:1");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script>alert(1)</script>",
                "<img src=\"NETx.png\" onerror=\"alert(1)\">",
                "<iframe src=\"NET\"></iframe>",
                "<link rel=\"stylesheet\" href=\"NETx.css\">",
                "<style>@import url(NETx.css);</style>",
                "<svg><image href=\"NETx.png\"/></svg>",
                "<base href=\"NET\">",
                "<meta http-equiv=\"refresh\" content=\"0;url=NET\">",
                "<object data=\"NETx.swf\"></object>",
                "<!-- --><script src=\"NETx.js\"></script>",
                "x\n\n<div onclick=\"alert(1)\">\n\nx\n\n</div>"
            })
    void rawHtmlIsTextAndReported(String attack) throws IOException {
        Document before = published(build());
        project.append(CLOSING, "\n" + attack.replace("NET", address) + "\n");

        BuildOutcome outcome = build();
        Document after = published(outcome);

        assertThat(outcome.findings()).as(Project.told(outcome)).anySatisfy(f -> assertAt(f, "TXT-002", CLOSING + ":"));
        for (String tag : List.of("script", "img", "iframe", "link", "style", "image", "base", "meta", "object")) {
            assertThat(after.select(tag)).as(tag).hasSameSizeAs(before.select(tag));
        }
        assertThat(after.select("[onclick], [onerror], [onload]")).isEmpty();
        assertThat(after.select("[src^=http], [href^='" + address + "']")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<image href=\"NETx.png\" width=\"9\" height=\"9\"/>",
                "<image xmlns:xlink=\"http://www.w3.org/1999/xlink\" xlink:href=\"NETx.png\" width=\"9\" height=\"9\"/>",
                "<image href=\"file:///etc/passwd\" width=\"9\" height=\"9\"/>",
                "<use href=\"NETx.svg#a\"/>",
                "<script>alert(1)</script>",
                "<style>@import url(NETx.css);</style>",
                "<rect style=\"fill:url(NETx.svg#a)\" width=\"9\" height=\"9\"/>",
                "<rect fill=\"url(NETx.svg#a)\" width=\"9\" height=\"9\"/>",
                "<foreignObject><iframe xmlns=\"http://www.w3.org/1999/xhtml\" src=\"NET\"/></foreignObject>",
                "<a href=\"javascript:alert(1)\"><rect width=\"9\" height=\"9\"/></a>",
                "<rect onload=\"alert(1)\" width=\"9\" height=\"9\"/>",
                "<filter id=\"f\"><feImage href=\"NETx.png\"/></filter><rect filter=\"url(#f)\" width=\"9\" height=\"9\"/>"
            })
    void aLogoLoadsAndRunsNothing(String attack) throws IOException {
        project.write(
                LOGO,
                "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"10\" height=\"10\">" + attack.replace("NET", address)
                        + "</svg>");

        assertRefused(build(), "LOK-003", "assessment.yaml:6:14");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<!DOCTYPE svg [<!ENTITY x SYSTEM \"file:///etc/passwd\">]><svg xmlns=\"http://www.w3.org/2000/svg\"><text>&x;</text></svg>",
                "<!DOCTYPE svg SYSTEM \"NETx.dtd\"><svg xmlns=\"http://www.w3.org/2000/svg\"/>",
                "<!DOCTYPE svg [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;&a;&a;\"><!ENTITY c \"&b;&b;&b;&b;&b;&b;&b;&b;\">]><svg xmlns=\"http://www.w3.org/2000/svg\"><text>&c;</text></svg>",
                "<?xml-stylesheet href=\"NETx.css\"?><svg xmlns=\"http://www.w3.org/2000/svg\"/>"
            })
    void aLogoCannotNameOtherFiles(String logo) throws IOException {
        project.write(LOGO, logo.replace("NET", address));

        BuildOutcome outcome = build();

        if (outcome.hasErrors()) {
            assertRefused(outcome, "LOK-003", "assessment.yaml:6:14");
        } else {
            assertThat(published(outcome).html()).doesNotContain("root:", "aaaaaaaaaa", address);
        }
    }

    @Test
    void aPictureOfManyPixelsIsRefusedBeforeItIsUnpacked() throws IOException {
        project.write("look/logo.png", png(16_000, 16_000))
                .replace("assessment.yaml", "logo: look/logo.svg", "logo: look/logo.png");

        assertRefused(build(), "LOK-003", "assessment.yaml:6:14");
    }

    @ParameterizedTest
    @CsvSource({"../secret.svg", "/etc/passwd.svg", "look/../../secret.svg", "http://127.0.0.1/x.svg", "C:\\x.svg"})
    void aLogoLiesInTheProject(String path) throws IOException {
        Files.writeString(temp.resolve("secret.svg"), "<svg xmlns=\"http://www.w3.org/2000/svg\"/>");
        project.replace("assessment.yaml", "logo: look/logo.svg", "logo: '" + path + "'");

        assertRefused(build(), "FIL-005", "assessment.yaml:6:14");
    }

    @ParameterizedTest
    @ValueSource(strings = {"registry/policies.yaml", CLOSING, "assessments/2024/observations.csv", LOGO, "registry"})
    void aLinkOutOfTheProjectIsNotFollowed(String path) throws IOException {
        Path target = temp.resolve("outside");
        Path link = project.folder().resolve(path);
        Files.move(link, target);
        Files.createSymbolicLink(link, target);

        assertRefused(build(), path.equals(LOGO) ? "LOK-002" : "FIL-005", path.equals(LOGO) ? "assessment.yaml" : path);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "registry/policies.yaml | policies: | a: &a [x, x]\\nb: &b [*a, *a]\\npolicies: | YML-002 | 1:4",
                "registry/policies.yaml | id: rules | id: ../../etc/passwd | KEY-006 | 2:10",
                "registry/policies.yaml | id: rules | id: 'rules/x' | KEY-006 | 2:10",
                "registry/policies.yaml | name: House rules | name: !!javax.script.ScriptEngineManager x | YML-003 | 2:",
                "registry/policies.yaml | name: House rules | name: \"a\\u0000b\" | | ",
                "registry/policies.yaml | policies: | policies: [[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[ | YML-007 | 1:",
                "assessments/2024/assessment.yaml | methodology: three | methodology: ../../three | DAT-006 | 3:14",
                "assessments/2024/assessment.yaml | compares-to: \"2023\" | compares-to: ../2023 | KEY-006 | 4:"
            })
    void aFileDoesNotGrowOrLeaveItsPlace(String file, String before, String after, String code, String at)
            throws IOException {
        project.replace(file, before, after.replace("\\n", "\n"));

        BuildOutcome outcome = build();

        if (code == null) {
            assertThat(Project.told(outcome)).doesNotContain("\0");
        } else {
            assertRefused(outcome, code, file + ":" + at);
        }
    }

    @Test
    void aFileOfThreeMegabytesIsNotParsed() throws IOException {
        project.append("registry/policies.yaml", "# a long remark\n".repeat(200_000));

        assertRefused(build(), "FIL-004", "registry/policies.yaml");
    }

    @ParameterizedTest
    @ValueSource(strings = {"> ", "- ", "**", "[", "`", "<b>", "{withheld passages}", "\\", "|", "![", "[^"})
    void aTextOfOneSignWithoutEndIsReadSoon(String piece) throws IOException {
        project.append(CLOSING, "\n" + piece.repeat(20_000) + "\n");

        BuildOutcome outcome = build();

        assertThat(outcome.findings())
                .as("it ends, and says something or prints it")
                .isNotNull();
        assertThat(Project.told(outcome)).hasSizeLessThan(200_000);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "x\\n\\n# Heading",
                "# Heading",
                "- item",
                "1. item",
                "> quote",
                "x | y | z",
                "```",
                "    code",
                "<b>bold</b>",
                "&lt;b&gt;",
                "[x](javascript:alert(1))",
                "![x](http://127.0.0.1/x)",
                "https://example.org",
                "{#summary}",
                "{withheld passages}x{/withheld}",
                "⟦passages: x⟧",
                "⟧ x ⟦",
                "x\\u0007\\u001b[31m\\u202Ex",
                "$x^2$ ~~x~~ __x__ *x*"
            })
    void aValueStaysAValue(String value) throws IOException {
        Document before = published(build());
        project.replace("registry/governance.yaml", "name: Legal department", "name: \"" + value + "\"");

        BuildOutcome outcome = build();

        if (outcome.hasErrors()) {
            assertThat(outcome.findings().get(0).place().toString()).startsWith("registry/governance.yaml:3:");
            return;
        }
        Document after = published(outcome);
        for (String tag :
                List.of("h1", "h2", "h3", "h4", "li", "td", "th", "blockquote", "pre", "code", "b", "img", "sup")) {
            assertThat(after.select(tag)).as(tag).hasSameSizeAs(before.select(tag));
        }
        assertThat(after.select("a[href]")).as("links").hasSameSizeAs(before.select("a[href]"));
        assertThat(after.select(".confidential")).as("marks").hasSameSizeAs(before.select(".confidential"));
        assertThat(after.select(".withheld")).isEmpty();
        assertThat(after.text()).doesNotContain("\u001b", "\u202e");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "registry/governance.yaml | name: Legal department | name: \"x [Confidential]\" | 3:",
                "assessments/2024/narrative/10-conclusion.md | That is all. | That is [Confidential]. | 3:9",
                "assessments/2024/narrative/10-conclusion.md | That is all. | That is [Confidential: rose]. | 3:9"
            })
    void nobodyCanTypeTheMarkOfARemoval(String file, String before, String after, String at) throws IOException {
        project.replace(file, before, after);

        assertRefused(build(), "TXT-005", file + ":" + at);
    }

    @ParameterizedTest
    @ValueSource(strings = {"[^n]: note", "x[^figure-goods.offers-EU]"})
    void aValueCannotReferToANote(String value) throws IOException {
        project.replace("registry/governance.yaml", "name: Legal department", "name: \"" + value + "\"");

        assertRefused(build(), "PRT-007", "");
    }

    private BuildOutcome build() {
        return assertTimeoutPreemptively(SOON, () -> project.build());
    }

    private Document published(BuildOutcome outcome) throws IOException {
        assertThat(outcome.hasErrors()).as(Project.told(outcome)).isFalse();
        return Jsoup.parse(Files.readString(
                project.output().resolve(Folder.PUBLIC.directory()).resolve("2024/report.html")));
    }

    /** @param code the code, or its beginning where the engine's own words decide */
    private void assertRefused(BuildOutcome outcome, String code, String place) throws IOException {
        String told = Project.told(outcome);
        assertThat(outcome.findings()).as(told).anySatisfy(finding -> {
            assertThat(finding.isError()).isTrue();
            assertAt(finding, code, place);
        });
        assertThat(told).doesNotContain(SECRET, "root:", "\tat ");
        assertThat(project.built()).allMatch(file -> file.startsWith(Folder.INTERNAL.directory() + "/"));
    }

    private static void assertAt(Finding finding, String code, String place) {
        assertThat(finding.code()).startsWith(code);
        assertThat(finding.place().toString()).startsWith(place);
        assertThat(finding.help()).isNotBlank();
    }

    /** The head of a picture with a claim about its size. */
    private static byte[] png(int width, int height) {
        byte[] head = ByteBuffer.allocate(17)
                .put("IHDR".getBytes(StandardCharsets.US_ASCII))
                .putInt(width)
                .putInt(height)
                .put(new byte[] {1, 0, 0, 0, 0})
                .array();
        CRC32 sum = new CRC32();
        sum.update(head);
        return ByteBuffer.allocate(33)
                .putLong(0x89504E470D0A1A0AL)
                .putInt(13)
                .put(head)
                .putInt((int) sum.getValue())
                .array();
    }
}
