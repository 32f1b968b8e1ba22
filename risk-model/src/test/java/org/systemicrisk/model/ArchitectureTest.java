package org.systemicrisk.model;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.Random;
import java.util.UUID;
import java.util.random.RandomGenerator;
import org.junit.jupiter.api.Test;

/** What keeps a score reproducible: the model computes from what it is given, and from nothing else. */
final class ArchitectureTest {

    private static final JavaClasses MODEL = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("org.systemicrisk.model");

    private static final DescribedPredicate<JavaClass> PLAIN_VALUES = resideInAnyPackage(
                    "org.systemicrisk.model..",
                    "java.lang..",
                    "java.math..",
                    "java.nio.charset..",
                    "java.security..",
                    "java.text..",
                    "java.time..",
                    "java.util..",
                    "com.fasterxml.jackson.annotation..",
                    "org.apache.commons.rng..",
                    "org.apache.commons.statistics..",
                    "org.jspecify.annotations..")
            .as("the model itself, plain values of the JDK, annotations, and the mathematics of samples");

    @Test
    void knowsNoFrameworkAndNoInputOrOutput() {
        classes()
                .should()
                .onlyDependOnClassesThat(PLAIN_VALUES)
                .because("scoring, rules and redaction have to be usable and testable without files and frameworks")
                .check(MODEL);
    }

    @Test
    void drawsAndEstimatesOnlyToTellHowSureARatingIs() {
        noClasses()
                .that()
                .resideOutsideOfPackage("org.systemicrisk.model.sensitivity..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.apache.commons..")
                .because("scores are exact, and what is drawn has a declared seed")
                .check(MODEL);
    }

    @Test
    void neverAsksTheClockOrChance() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .belongToAnyOf(Clock.class, RandomGenerator.class, Random.class, SecureRandom.class, UUID.class)
                .orShould()
                .dependOnClassesThat()
                .resideInAnyPackage("java.util.logging..", "java.util.prefs..")
                .because("the same assessment has to give the same scores on every machine and every day")
                .check(MODEL);
    }

    @Test
    void hasNoCyclesBetweenPackages() {
        slices().matching("org.systemicrisk.(**)").should().beFreeOfCycles().check(MODEL);
    }
}
