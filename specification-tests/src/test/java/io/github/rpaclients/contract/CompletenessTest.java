package io.github.rpaclients.contract;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.MethodSource;

/** Nothing public is missing in the table of a client, and nothing that is known of the vendor is left out. */
@ParameterizedClass(name = "{0}")
@MethodSource("io.github.rpaclients.contract.Contracts#all")
class CompletenessTest {
    private final Contract<?> contract;

    CompletenessTest(Contract<?> contract) {
        this.contract = contract;
    }

    @Test
    void everyPublicMethodIsCalled() {
        Set<String> offered = CompiledClient.of(contract).stream()
                .filter(type -> type.getSimpleName().endsWith("Api"))
                .flatMap(type -> type.getMethods().stream())
                .filter(method -> method.getModifiers().contains(JavaModifier.PUBLIC))
                .map(JavaMethod::getFullName)
                .collect(Collectors.toSet());
        JavaClasses tables =
                new ClassFileImporter().importClasses(contract.tables().toArray(Class<?>[]::new));
        Set<String> called = contract.tables().stream()
                .flatMap(table -> tables.get(table).getMethodCallsFromSelf().stream())
                .map(call -> call.getTarget().getFullName())
                .collect(Collectors.toSet());

        assertThat(offered).isNotEmpty();
        assertThat(called).containsAll(offered);
    }

    @Test
    void everyKnownOperationIsCalled() {
        Set<String> called = contract.rows().stream().map(Row::operation).collect(Collectors.toSet());

        assertThat(new Fixtures(contract.name()).facts())
                .extracting(Fact::operation)
                .containsExactlyInAnyOrderElementsOf(called);
    }
}
