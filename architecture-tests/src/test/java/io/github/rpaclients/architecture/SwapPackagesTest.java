package io.github.rpaclients.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.library.dependencies.SliceAssignment;
import com.tngtech.archunit.library.dependencies.SliceIdentifier;
import org.junit.jupiter.api.Test;

/** Inside the licence swap arrows point down, too: run → planning → plan, journal, roster, pool. */
class SwapPackagesTest {
    private static final String SWAP = "io.github.rpaclients.swap";
    private static final JavaClasses ENGINE = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages(SWAP);

    @Test
    void packagesAreFreeOfCycles() {
        slices().assignedFrom(new EachPackage()).should().beFreeOfCycles().check(ENGINE);
    }

    @Test
    void planningKnowsNoRuns() {
        noClasses()
                .that()
                .resideInAPackage(SWAP + ".internal.planning..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(SWAP + ".run..", SWAP + ".notice..", SWAP + ".report..", SWAP + ".files..")
                .check(ENGINE);
    }

    @Test
    void onlyRunsPlan() {
        classes()
                .that()
                .resideInAPackage(SWAP + ".internal.planning..")
                .should()
                .onlyBeAccessed()
                .byAnyPackage(SWAP + ".internal.planning..", SWAP + ".run..")
                .check(ENGINE);
    }

    private static final class EachPackage implements SliceAssignment {
        @Override
        public SliceIdentifier getIdentifierOf(JavaClass type) {
            return type.getPackageName().startsWith(SWAP)
                    ? SliceIdentifier.of(type.getPackageName())
                    : SliceIdentifier.ignore();
        }

        @Override
        public String getDescription() {
            return "packages of the licence swap";
        }
    }
}
