package io.github.rpaclients.uipath.orchestrator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.lang.annotation.Annotation;
import java.lang.reflect.Method;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import retrofit2.http.DELETE;
import retrofit2.http.GET;
import retrofit2.http.POST;
import retrofit2.http.PUT;

/** Whether the vendor's specification, where somebody has put it beside the project, knows what our services call. */
class VendorSpecificationTest {
    private static final Path FILE = Path.of("..", "..", "shared", "specs", "orchestrator-v20.yaml");
    private static final Pattern PATH = Pattern.compile("  (/.*):");
    private static final Pattern METHOD = Pattern.compile("    (get|put|post|delete|patch):");

    @Test
    void knowsEveryOperationOfOurServices() throws Exception {
        assumeTrue(Files.exists(FILE), "skipped: the vendor's orchestrator-v20.yaml is not beside the project");

        assertThat(specified()).containsAll(used());
    }

    private static Set<String> specified() throws IOException {
        Set<String> operations = new LinkedHashSet<>();
        String path = "";
        for (String line : Files.readAllLines(FILE)) {
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

    private static Set<String> used() throws ClassNotFoundException {
        Set<String> operations = new LinkedHashSet<>();
        for (String service : Set.of(
                "users.UsersService", "roles.RolesService", "directory.DirectoryService", "settings.SettingsService")) {
            Class<?> type = Class.forName(VendorSpecificationTest.class.getPackageName() + "." + service);
            for (Method method : type.getDeclaredMethods()) {
                Stream.of(method.getAnnotations())
                        .flatMap(VendorSpecificationTest::operation)
                        .forEach(operations::add);
            }
        }
        assertThat(operations).hasSizeGreaterThan(8);
        return operations;
    }

    private static Stream<String> operation(Annotation annotation) {
        if (annotation instanceof GET get) {
            return Stream.of(operation("get", "/" + get.value()));
        }
        if (annotation instanceof PUT put) {
            return Stream.of(operation("put", "/" + put.value()));
        }
        if (annotation instanceof POST post) {
            return Stream.of(operation("post", "/" + post.value()));
        }
        if (annotation instanceof DELETE delete) {
            return Stream.of(operation("delete", "/" + delete.value()));
        }
        return Stream.empty();
    }

    /** Without the names of path parameters, which are ours. */
    private static String operation(String method, String path) {
        return method + " " + path.replace("%5B", "[").replace("%5D", "]").replaceAll("\\{\\w+}", "{}");
    }
}
