package io.github.rpaclients.architecture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.tngtech.archunit.core.domain.JavaAnnotation;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Whether the vendor's specifications know every operation that our services call. They are not part of this project; the
 * test is skipped, and says so, unless somebody has put them into {@code shared/specs} beside it.
 */
class VendorSpecificationTest {
    private static final Path SPECIFICATIONS = Path.of("..", "..", "shared", "specs");
    private static final Pattern PATH = Pattern.compile("  [\"']?(/.*?)[\"']?:");
    private static final Pattern METHOD = Pattern.compile("    (get|put|post|delete|patch):");
    private static final Pattern VARIABLE = Pattern.compile("\\{[^}]*}");

    @ParameterizedTest
    @CsvSource({
        "orchestrator-v20.yaml, io.github.rpaclients.uipath.orchestrator, 11",
        "identity-v3.2.yaml, io.github.rpaclients.uipath.identity, 14",
        "license-accountant-2023.yaml, io.github.rpaclients.uipath.lease.userlicenses, 6",
        "license-accountant-2023.yaml, io.github.rpaclients.uipath.lease.grouprules, 3",
        "license-resource-manager-2023.yaml, io.github.rpaclients.uipath.lease.status, 1"
    })
    void knowsEveryOperationOfOurServices(String file, String services, int atLeast) throws IOException {
        Path specification = SPECIFICATIONS.resolve(file);
        if (!Files.exists(specification)) {
            System.out.println("skipped: the vendor's " + file + " is not beside the project");
        }
        assumeTrue(Files.exists(specification));

        Set<String> used = used(services);

        assertThat(used).hasSizeGreaterThanOrEqualTo(atLeast);
        assertThat(specified(specification)).containsAll(used);
    }

    private static Set<String> specified(Path specification) throws IOException {
        Set<String> operations = new LinkedHashSet<>();
        String path = "";
        for (String line : Files.readAllLines(specification)) {
            Matcher newPath = PATH.matcher(line);
            Matcher method = METHOD.matcher(line);
            if (newPath.matches()) {
                path = newPath.group(1);
            } else if (method.matches()) {
                operations.add(operation(method.group(1), path));
            }
        }
        return operations;
    }

    private static Set<String> used(String services) {
        return new ClassFileImporter()
                .importPackages(services).stream()
                        .filter(type -> type.getSimpleName().endsWith("Service"))
                        .flatMap(VendorSpecificationTest::operations)
                        .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private static Stream<String> operations(JavaClass service) {
        return service.getMethods().stream()
                .flatMap(method -> method.getAnnotations().stream())
                .filter(annotation -> annotation.getRawType().getPackageName().equals("retrofit2.http"))
                .map(VendorSpecificationTest::operation);
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

    /** Variables have names of our own, and brackets go over the wire encoded. */
    private static String operation(String method, String path) {
        String normal =
                VARIABLE.matcher(path).replaceAll("{}").replace("%5B", "[").replace("%5D", "]");
        return method.toUpperCase(java.util.Locale.ROOT) + " " + (normal.startsWith("/") ? normal : "/" + normal);
    }
}
