package org.systemicrisk.maven;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.Set;
import org.junit.jupiter.api.Test;

/**
 * Same inputs, same bytes: nothing that becomes part of a report may come from the machine it was built on. The plugin
 * itself is left out, since it may look at the clock to say how long a build took.
 */
final class NothingAmbientTest {

    private static final JavaClasses LIBRARIES = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("org.systemicrisk.model", "org.systemicrisk.data", "org.systemicrisk.report");

    private static final Set<String> CLOCK = Set.of(
            "java.lang.System.currentTimeMillis()",
            "java.time.Clock.systemDefaultZone()",
            "java.time.Clock.systemUTC()",
            "java.time.Instant.now()",
            "java.time.LocalDate.now()",
            "java.time.LocalDateTime.now()",
            "java.time.OffsetDateTime.now()",
            "java.time.Year.now()",
            "java.time.YearMonth.now()",
            "java.time.ZonedDateTime.now()",
            "java.util.Calendar.getInstance()",
            "java.util.Date.<init>()",
            "java.util.GregorianCalendar.<init>()");

    private static final Set<String> CHANCE = Set.of(
            "java.lang.Math.random()",
            "java.security.SecureRandom.<init>()",
            "java.util.Random.<init>()",
            "java.util.UUID.randomUUID()",
            "java.util.concurrent.ThreadLocalRandom.current()");

    private static final Set<String> LOCALE_AND_ZONE = Set.of(
            "java.lang.String.format(java.lang.String, [Ljava.lang.Object;)",
            "java.lang.String.formatted([Ljava.lang.Object;)",
            "java.lang.String.toLowerCase()",
            "java.lang.String.toUpperCase()",
            "java.text.Collator.getInstance()",
            "java.text.NumberFormat.getInstance()",
            "java.text.NumberFormat.getNumberInstance()",
            "java.text.NumberFormat.getPercentInstance()",
            "java.time.ZoneId.systemDefault()",
            "java.time.format.DateTimeFormatter.ofPattern(java.lang.String)",
            "java.util.Locale.getDefault()",
            "java.util.ResourceBundle.getBundle(java.lang.String)",
            "java.util.TimeZone.getDefault()");

    private static final Set<String> CHARSET = Set.of(
            "java.io.FileReader.<init>(java.io.File)",
            "java.io.FileReader.<init>(java.lang.String)",
            "java.io.FileWriter.<init>(java.io.File)",
            "java.io.FileWriter.<init>(java.lang.String)",
            "java.io.InputStreamReader.<init>(java.io.InputStream)",
            "java.io.OutputStreamWriter.<init>(java.io.OutputStream)",
            "java.io.PrintStream.<init>(java.io.OutputStream)",
            "java.lang.String.<init>([B)",
            "java.lang.String.getBytes()",
            "java.nio.charset.Charset.defaultCharset()");

    private static final Set<String> SURROUNDINGS = Set.of(
            "java.lang.System.getenv()",
            "java.lang.System.getenv(java.lang.String)",
            "java.net.InetAddress.getLocalHost()");

    @Test
    void noReportKnowsWhenItWasBuilt() {
        refuse(CLOCK, "dates come from the assessment or from project.build.outputTimestamp");
    }

    @Test
    void nothingIsLeftToChance() {
        refuse(CHANCE, "a seed is passed in, or derived from the content");
    }

    @Test
    void languageAndZoneOfTheMachineDoNotMatter() {
        refuse(LOCALE_AND_ZONE, "a locale or zone is passed in; messages are concatenated or use Locale.ROOT");
    }

    @Test
    void charsetOfTheMachineDoesNotMatter() {
        refuse(CHARSET, "every file is UTF-8, and says so");
    }

    @Test
    void environmentOfTheMachineDoesNotMatter() {
        refuse(SURROUNDINGS, "what steers a build is a parameter");
    }

    private static void refuse(Set<String> calls, String because) {
        noClasses().should().accessTargetWhere(target(calls)).because(because).check(LIBRARIES);
    }

    private static DescribedPredicate<JavaAccess<?>> target(Set<String> calls) {
        return DescribedPredicate.describe(
                "takes it from the machine",
                access -> calls.contains(access.getTarget().getFullName()));
    }
}
