package io.github.rpaclients.contract;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;

/** The classes of a client. Reading them takes seconds, so that those last read are kept for who asks next. */
record CompiledClient(String packageName, JavaClasses classes) {
    private static CompiledClient last = new CompiledClient("", new ClassFileImporter().importClasses());

    static synchronized JavaClasses of(Contract<?> contract) {
        if (!last.packageName.equals(contract.packageName())) {
            last = new CompiledClient(
                    contract.packageName(),
                    new ClassFileImporter()
                            .withImportOption(new ImportOption.DoNotIncludeTests())
                            .importPackages(contract.packageName()));
        }
        return last.classes;
    }
}
