package org.systemicrisk.data;

import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;

/** The packages of this module build on each other in one direction. */
final class ArchitectureTest {

    private static final JavaClasses DATA = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("org.systemicrisk.data");

    @Test
    void hasNoCyclesBetweenPackages() {
        slices().matching("org.systemicrisk.(**)").should().beFreeOfCycles().check(DATA);
    }
}
