package org.systemicrisk.maven;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaPackage;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.regex.Pattern;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;

/** Rules that hold in every module; they are checked here because only the plugin sees all of them. */
final class ProductArchitectureTest {

    private static final JavaClasses PRODUCT = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("org.systemicrisk");

    private static final DescribedPredicate<JavaClass> PLUGIN = resideInAPackage("org.systemicrisk.maven..");

    /** Maven generates the help goal; it is not ours to judge. */
    private static final DescribedPredicate<JavaClass> WRITTEN_BY_US = DescribedPredicate.describe(
            "written by us", type -> !type.getName().equals("org.systemicrisk.maven.HelpMojo"));

    private static final Pattern WORD_WITHOUT_MEANING = Pattern.compile(
            "(?i).*\\.(utils?|common|helpers?|impl|misc|base)(\\..*)?|.*(Utils?|Helper|Impl|Manager|Common)");

    @Test
    void onlyThePluginKnowsMaven() {
        noClasses()
                .that(DescribedPredicate.not(PLUGIN))
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.apache.maven..", "org.codehaus.plexus..")
                .because("the report has to be buildable by something else than Maven")
                .check(PRODUCT);
    }

    @Test
    void thePluginLeavesReadingScoringAndPrintingToTheOtherModules() {
        noClasses()
                .that(PLUGIN)
                .and(WRITTEN_BY_US)
                .should()
                .dependOnClassesThat(resideInAnyPackage(
                        "com.fasterxml.jackson..",
                        "com.vladsch.flexmark..",
                        "com.openhtmltopdf..",
                        "freemarker..",
                        "org.apache.pdfbox..",
                        "org.jsoup..",
                        "org.snakeyaml..",
                        "org.systemicrisk.model.scoring..",
                        "org.systemicrisk.model.redaction.."))
                .because(
                        "a goal takes parameters in and hands findings out; what is worth a test is tested without Maven")
                .check(PRODUCT);
    }

    @Test
    void namesSayWhatAThingIs() {
        classes()
                .should(haveTellingNames())
                .because("util, common, helper, impl and manager say nothing")
                .check(PRODUCT);
    }

    @Test
    void everyPackageIsNullMarked() {
        classes().should(resideInANullMarkedPackage()).check(PRODUCT);
    }

    private static ArchCondition<JavaClass> haveTellingNames() {
        return new ArchCondition<>("have telling names") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                boolean says = !WORD_WITHOUT_MEANING.matcher(type.getName()).matches();
                events.add(new SimpleConditionEvent(type, says, type.getName() + " is named after no subject"));
            }
        };
    }

    private static ArchCondition<JavaClass> resideInANullMarkedPackage() {
        return new ArchCondition<>("reside in a package marked @NullMarked") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                JavaPackage home = type.getPackage();
                boolean marked = home.tryGetPackageInfo()
                        .map(info -> info.isAnnotatedWith(NullMarked.class))
                        .orElse(false);
                events.add(new SimpleConditionEvent(type, marked, home.getName() + " is not @NullMarked"));
            }
        };
    }
}
