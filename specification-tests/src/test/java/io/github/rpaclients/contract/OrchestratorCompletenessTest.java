package io.github.rpaclients.contract;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import io.github.rpaclients.contract.OrchestratorTable.Row;
import io.github.rpaclients.uipath.orchestrator.OrchestratorClient;
import io.github.rpaclients.uipath.orchestrator.buckets.BucketsApi;
import io.github.rpaclients.uipath.orchestrator.folders.FoldersApi;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Nothing public is missing in the table, and nothing that is known of the vendor is left out. */
class OrchestratorCompletenessTest {
    private static final JavaClasses CLASSES = new ClassFileImporter()
            .importClasses(OrchestratorTable.class, FoldersApi.class, BucketsApi.class, OrchestratorClient.class);

    @Test
    void everyPublicMethodIsCalled() {
        Set<String> called = CLASSES.get(OrchestratorTable.class).getMethodCallsFromSelf().stream()
                .map(call -> call.getTarget().getFullName())
                .collect(Collectors.toSet());
        Set<String> offered = Stream.of(FoldersApi.class, BucketsApi.class)
                .flatMap(type -> CLASSES.get(type).getMethods().stream())
                .filter(method -> method.getModifiers().contains(JavaModifier.PUBLIC))
                .map(JavaMethod::getFullName)
                .collect(Collectors.toSet());

        assertThat(called).containsAll(offered);
        assertThat(offered).hasSizeGreaterThan(40);
    }

    @Test
    void everyKnownOperationIsCalled() {
        Set<String> called =
                OrchestratorTable.rows().stream().map(Row::operation).collect(Collectors.toSet());

        assertThat(new Fixtures("orchestrator").facts())
                .extracting(Fact::operation)
                .allMatch(called::contains);
    }
}
