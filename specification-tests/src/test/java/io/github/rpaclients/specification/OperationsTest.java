package io.github.rpaclients.specification;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaAnnotation;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whether the vendor's specifications know every operation that our services call. */
class OperationsTest {
    private static final Pattern VARIABLE = Pattern.compile("\\{[^}]*}");

    /** What servers were seen to have, and pages of the vendor say of a time after the files. */
    private static final Set<String> IN_NO_FILE = Set.of(
            "GET /api/Status/Version",
            "GET /api/account/{}/user-license/group/{}/with-quota",
            "PUT /api/account/{}/user-license/group/{}/with-quota");

    @ParameterizedTest
    @CsvSource({
        "orchestrator-v20.yaml, io.github.rpaclients.uipath.orchestrator, 11",
        "identity-v3.2.yaml, io.github.rpaclients.uipath.identity.groups, 6",
        "identity-v3.2.yaml, io.github.rpaclients.uipath.identity.robotaccounts, 6",
        "identity-v3.2.yaml, io.github.rpaclients.uipath.identity.users, 8",
        "identity-v3.2.yaml, io.github.rpaclients.uipath.identity.loginattempts, 1",
        "identity-v3.2.yaml, io.github.rpaclients.uipath.identity.audit, 2",
        "identity-v3.2.yaml, io.github.rpaclients.uipath.identity.settings, 2",
        "identity-v3.2.yaml, io.github.rpaclients.uipath.identity.messagetemplates, 3",
        "identity-v3.2.yaml, io.github.rpaclients.uipath.identity.samlcertificates, 5",
        "license-accountant-2023.yaml, io.github.rpaclients.uipath.lease.userlicenses, 6",
        "license-accountant-2023.yaml, io.github.rpaclients.uipath.lease.grouprules, 3",
        "license-resource-manager-2023.yaml, io.github.rpaclients.uipath.lease.status, 1"
    })
    void knowsEveryOperationOfOurServices(String file, String services, int atLeast) {
        Specification specification = Specification.read(Specifications.file(file));

        Set<String> used = used(services);
        used.removeAll(IN_NO_FILE);

        assertThat(used).hasSizeGreaterThanOrEqualTo(atLeast);
        assertThat(specification.operations())
                .extracting(operation -> normal(operation.toString()))
                .containsAll(used);
    }

    private static Set<String> used(String services) {
        return new ClassFileImporter()
                .importPackages(services).stream()
                        .filter(type -> type.getSimpleName().endsWith("Service"))
                        .flatMap(OperationsTest::operations)
                        .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private static Stream<String> operations(JavaClass service) {
        return service.getMethods().stream()
                .flatMap(method -> method.getAnnotations().stream())
                .filter(OperationsTest::namesAVerb)
                .map(OperationsTest::operation);
    }

    /** There are annotations for the form of a request, too. */
    private static boolean namesAVerb(JavaAnnotation<?> annotation) {
        String name = annotation.getRawType().getSimpleName();
        return annotation.getRawType().getPackageName().equals("retrofit2.http")
                && name.equals(name.toUpperCase(Locale.ROOT));
    }

    private static String operation(JavaAnnotation<?> annotation) {
        String verb = annotation.getRawType().getSimpleName();
        return verb.equals("HTTP")
                ? operation(text(annotation, "method"), text(annotation, "path"))
                : operation(verb, text(annotation, "value"));
    }

    private static String text(JavaAnnotation<?> annotation, String property) {
        return annotation.get(property).map(String.class::cast).orElseThrow();
    }

    private static String operation(String method, String path) {
        return normal(method + (path.startsWith("/") ? " " : " /") + path);
    }

    /** Variables have names of our own, texts get their quotes later, and brackets go over the wire encoded. */
    private static String normal(String operation) {
        return VARIABLE.matcher(operation)
                .replaceAll("{}")
                .replace("'{}'", "{}")
                .replace("%5B", "[")
                .replace("%5D", "]");
    }
}
