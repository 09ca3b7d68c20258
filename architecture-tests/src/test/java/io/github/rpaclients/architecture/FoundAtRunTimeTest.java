package io.github.rpaclients.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static io.github.rpaclients.architecture.OurClasses.ALL;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystems;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** What is found by name at run time, and in no class file, is declared in its jar for native-image. */
class FoundAtRunTimeTest {
    private static final String ADAPTER = "io.github.rpaclients.core.internal.json.ModelAdapter";

    private static final List<String> VALUES = List.of(
            "io.github.rpaclients.core.json.OpenEnum",
            "io.github.rpaclients.core.json.TextId",
            "io.github.rpaclients.core.json.NumericId");

    /** A field of it is found by its type. */
    private static final String CONNECTION = "okhttp3.internal.connection.RealConnection";

    /** Build time, or a program or beans of their own. */
    private static final String NOT_FOR_NATIVE_IMAGE = "immutables-moshi-processor|examples|.*spring.*|testkit.*";

    /** Look-ups by a name that is put together at run time, or of members, or of resources. */
    private static final Set<String> LOOK_UPS = Set.of(
            "java.lang.Class.forName",
            "java.lang.Class.getDeclaredConstructor",
            "java.lang.Class.getDeclaredField",
            "java.lang.Class.getDeclaredFields",
            "java.lang.Class.getDeclaredMethod",
            "java.lang.Class.getDeclaredMethods",
            "java.lang.Class.getField",
            "java.lang.Class.getMethod",
            "java.lang.Class.getMethods",
            "java.lang.Class.getResource",
            "java.lang.Class.getResourceAsStream",
            "java.lang.ClassLoader.getResource",
            "java.lang.ClassLoader.getResourceAsStream",
            "java.lang.ClassLoader.getResources",
            "java.lang.ClassLoader.loadClass",
            "java.lang.invoke.MethodHandles$Lookup.findConstructor",
            "java.lang.invoke.MethodHandles$Lookup.findStatic",
            "java.lang.invoke.MethodHandles$Lookup.findVirtual",
            "java.lang.reflect.Proxy.newProxyInstance",
            "java.util.ResourceBundle.getBundle",
            "java.util.ServiceLoader.load");

    /** Where that is done; a new place wants its declaration, and a row of the tests below. */
    private static final String PLACES = "io\\.github\\.rpaclients\\.("
            // adapters, words and ids, the version
            + "core\\.internal\\.json\\.(Models|OpenValues)|core\\.internal\\.http\\.Build"
            // of Okio and OkHttp, by names and types that are written down there; what is not found is done without
            + "|core\\.internal\\.http\\.(Libraries|IdleThreads|Unread)"
            // files beside the class
            + "|swap\\.report\\.PageFile|swap\\.jdbc\\.Tables|swap\\.cli\\.WatchTable"
            // the driver that a user names
            + "|swap\\.cli\\.PoolDatabase)";

    @Test
    void isLookedUpInKnownPlacesOnly() {
        noClasses()
                .that()
                .resideOutsideOfPackages(
                        "io.github.rpaclients.processor..",
                        "io.github.rpaclients.testkit..",
                        "io.github.rpaclients.spring..",
                        "io.github.rpaclients.examples..",
                        "picocli..")
                .and()
                .haveNameNotMatching(PLACES)
                .should()
                .accessTargetWhere(DescribedPredicate.describe("looks something up", FoundAtRunTimeTest::looksUp))
                .check(ALL);
    }

    @Test
    void everyAdapterServiceAndValueIsDeclaredInItsJar() throws IOException {
        for (Path jar : jars()) {
            List<JavaClass> classes = ALL.stream()
                    .filter(type ->
                            type.getSource().orElseThrow().getUri().toString().contains(Modules.name(jar) + "-"))
                    .collect(Collectors.toList());
            Set<String> adapters = names(
                    classes,
                    type -> type.isAssignableTo(ADAPTER) && type.getName().endsWith("JsonAdapter"));
            Set<String> services = names(classes, FoundAtRunTimeTest::isService);
            Set<String> types = new TreeSet<>();
            Set<String> proxies = new TreeSet<>();
            for (JsonElement entry : declared(jar, "reflection")) {
                JsonElement type = entry.getAsJsonObject().get("type");
                if (type.isJsonObject()) {
                    proxies.add(type.getAsJsonObject()
                            .getAsJsonArray("proxy")
                            .get(0)
                            .getAsString());
                } else {
                    types.add(type.getAsString());
                }
            }

            Set<String> wanted = new TreeSet<>(adapters);
            wanted.addAll(services);
            wanted.addAll(names(classes, FoundAtRunTimeTest::isValue));
            if (Modules.name(jar).equals("client-core")) {
                wanted.add(CONNECTION);
            }
            assertThat(types).as("types of %s", jar).isEqualTo(wanted);
            assertThat(proxies).as("proxies of %s", jar).isEqualTo(services);
        }
    }

    @Test
    void everyFileOfAJarIsDeclared() throws IOException {
        for (Path jar : jars()) {
            List<String> globs = declared(jar, "resources").stream()
                    .map(entry -> entry.getAsJsonObject().get("glob").getAsString())
                    .collect(Collectors.toList());
            try (JarFile file = Modules.open(jar)) {
                assertThat(file.stream().map(JarEntry::getName))
                        .filteredOn(name ->
                                !name.endsWith("/") && !name.endsWith(".class") && !name.startsWith("META-INF/"))
                        .allSatisfy(name -> assertThat(globs)
                                .as("%s of %s", name, jar)
                                .anySatisfy(glob -> assertThat(FileSystems.getDefault()
                                                .getPathMatcher("glob:" + glob)
                                                .matches(Path.of(name)))
                                        .isTrue()));
            }
        }
    }

    /** As GraalVM's schema of these files has it, which is under a licence that we do not pass on. */
    @Test
    void isDeclaredInTheFormThatNativeImageReads() throws IOException {
        for (Path jar : jars()) {
            assertThat(declared(jar, "reflection"))
                    .allSatisfy(entry -> assertThat(entry.getAsJsonObject().keySet())
                            .contains("type")
                            .isSubsetOf("type", "methods", "allDeclaredMethods", "allDeclaredFields"));
            assertThat(declared(jar, "resources"))
                    .allSatisfy(entry ->
                            assertThat(entry.getAsJsonObject().keySet()).containsExactly("glob"));
            for (JsonObject file : files(jar)) {
                assertThat(file.keySet()).isSubsetOf("reflection", "resources");
            }
        }
    }

    private static boolean looksUp(JavaAccess<?> access) {
        AccessTarget target = access.getTarget();
        return LOOK_UPS.contains(target.getOwner().getName() + "." + target.getName());
    }

    private static boolean isService(JavaClass type) {
        return type.isInterface()
                && type.getMethods().stream()
                        .anyMatch(method -> method.getAnnotations().stream()
                                .anyMatch(annotation ->
                                        annotation.getRawType().getName().startsWith("retrofit2.http.")));
    }

    private static boolean isValue(JavaClass type) {
        return !type.getModifiers().contains(JavaModifier.ABSTRACT)
                && VALUES.stream().anyMatch(type::isAssignableTo);
    }

    private static Set<String> names(List<JavaClass> classes, Predicate<JavaClass> of) {
        return classes.stream().filter(of).map(JavaClass::getName).collect(Collectors.toCollection(TreeSet::new));
    }

    private static List<Path> jars() {
        return Modules.jars().stream()
                .filter(jar -> !Modules.name(jar).matches(NOT_FOR_NATIVE_IMAGE))
                .collect(Collectors.toList());
    }

    private static List<JsonElement> declared(Path jar, String kind) throws IOException {
        List<JsonElement> entries = new ArrayList<>();
        for (JsonObject file : files(jar)) {
            if (file.has(kind)) {
                file.getAsJsonArray(kind).forEach(entries::add);
            }
        }
        return entries;
    }

    private static List<JsonObject> files(Path jar) throws IOException {
        List<JsonObject> files = new ArrayList<>();
        try (JarFile file = Modules.open(jar)) {
            for (JarEntry entry : file.stream().collect(Collectors.toList())) {
                if (entry.getName()
                        .matches("META-INF/native-image/io\\.github\\.rpaclients/[^/]+/reachability-metadata\\.json")) {
                    try (Reader reader = new InputStreamReader(file.getInputStream(entry), StandardCharsets.UTF_8)) {
                        files.add(JsonParser.parseReader(reader).getAsJsonObject());
                    }
                }
            }
        }
        return files;
    }
}
