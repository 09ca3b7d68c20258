package io.github.rpaclients.architecture;

import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toCollection;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMember;
import com.tngtech.archunit.core.domain.JavaModifier;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.lang.module.Configuration;
import java.lang.module.ModuleDescriptor;
import java.lang.module.ModuleDescriptor.Exports;
import java.lang.module.ModuleDescriptor.Opens;
import java.lang.module.ModuleDescriptor.Requires;
import java.lang.module.ModuleFinder;
import java.lang.module.ModuleReference;
import java.lang.module.ResolvedModule;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.spi.ToolProvider;
import java.util.stream.Stream;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What our jars tell the module system, and what it makes of it. */
class ModuleInfosTest {
    private static final String CORE = "io.github.rpaclients.core";

    /** Of the compiler; beside Spring, whose jars have no descriptors; programs. */
    private static final Set<String> WITHOUT =
            Set.of("immutables-moshi-processor", "rpa-clients-spring-boot-starter", "examples");

    private static final List<Path> JARS = Modules.jars().stream()
            .filter(jar -> !WITHOUT.contains(Modules.name(jar)))
            .collect(toList());

    private static final List<ModuleDescriptor> LIBRARIES =
            ModuleFinder.of(JARS.toArray(Path[]::new)).findAll().stream()
                    .map(ModuleReference::descriptor)
                    .collect(toList());

    /** All of them, and whatever they require. */
    private static final Configuration TOGETHER = ModuleLayer.boot()
            .configuration()
            .resolve(
                    ModuleFinder.of(jarsOfTheClassPath()),
                    ModuleFinder.of(),
                    LIBRARIES.stream().map(ModuleDescriptor::name).collect(toList()));

    private static final Map<String, String> MODULE_OF_PACKAGE = modulesOfPackages();

    @Test
    void areNamedAsTheManifestSaysToWhoReadsNoDescriptors() throws Exception {
        for (Path jar : JARS) {
            try (var file = Modules.open(jar)) {
                ModuleDescriptor module =
                        ModuleFinder.of(jar).findAll().iterator().next().descriptor();

                assertThat(module.isAutomatic()).as("no descriptor in " + jar).isFalse();
                assertThat(module.name())
                        .isEqualTo(file.getManifest().getMainAttributes().getValue("Automatic-Module-Name"));
            }
        }
    }

    @ParameterizedTest
    @MethodSource("libraries")
    void exportToAllWhatIsPublicAndNotInternal(ModuleDescriptor library) {
        Set<String> exported = library.exports().stream()
                .filter(exports -> !exports.isQualified())
                .map(Exports::source)
                .collect(toSet());

        assertThat(exported)
                .containsExactlyInAnyOrderElementsOf(classesOf(library)
                        .filter(type -> type.getModifiers().contains(JavaModifier.PUBLIC))
                        .map(JavaClass::getPackageName)
                        .filter(name -> !name.contains(".internal"))
                        .collect(toSet()));
    }

    @ParameterizedTest
    @MethodSource("libraries")
    void shareWhatIsInternalWithModulesThatUseIt(ModuleDescriptor library) {
        assertThat(library.exports().stream().filter(Exports::isQualified))
                .allSatisfy(exports -> assertThat(exports.targets())
                        .as(exports.source())
                        .containsExactlyInAnyOrderElementsOf(usersOf(exports.source(), library.name())));
    }

    @ParameterizedTest
    @MethodSource("libraries")
    void openToTheCoreWhereItLooksForAdaptersOfModels(ModuleDescriptor library) {
        Set<String> open = library.opens().stream()
                .filter(opens -> opens.targets().equals(Set.of(CORE)))
                .map(Opens::source)
                .collect(toSet());

        assertThat(open)
                .containsExactlyInAnyOrderElementsOf(classesOf(library)
                        .filter(type -> type.getSimpleName().endsWith("JsonAdapter"))
                        .map(JavaClass::getPackageName)
                        .collect(toSet()));
        assertThat(library.opens()).allMatch(Opens::isQualified);
    }

    @ParameterizedTest
    @MethodSource("libraries")
    void requireNothingThatTheyDoNotUse(ModuleDescriptor library) {
        Set<String> used = classesOf(library)
                .flatMap(type -> type.getDirectDependenciesFromSelf().stream())
                .map(Dependency::getTargetClass)
                .map(ModuleInfosTest::moduleOf)
                .collect(toSet());

        assertThat(used)
                .containsAll(library.requires().stream()
                        .filter(requires -> !requires.modifiers().contains(Requires.Modifier.STATIC))
                        .map(Requires::name)
                        .collect(toSet()));
    }

    @ParameterizedTest
    @MethodSource("libraries")
    void handOnWhatTheirPublicMembersName(ModuleDescriptor library) {
        Set<String> readable = new TreeSet<>(Set.of(library.name(), "java.base"));
        handedOn(library.name(), readable);

        assertThat(classesOf(library)
                        .filter(type -> library.exports().stream()
                                .anyMatch(exports -> !exports.isQualified()
                                        && exports.source().equals(type.getPackageName())))
                        .filter(type -> type.getModifiers().contains(JavaModifier.PUBLIC))
                        .flatMap(ModuleInfosTest::named)
                        .map(ModuleInfosTest::moduleOf))
                .isNotEmpty()
                .allSatisfy(module -> assertThat(readable).contains(module));
    }

    @ParameterizedTest
    @MethodSource("libraries")
    void needTheModulesOfTheJdkThatThePageNames(ModuleDescriptor library) throws IOException {
        assertThat(neededOfTheJdk(library.name())).isEqualTo(namedByThePage(library.name()));
    }

    @Test
    void cannotBeLinkedWhileOkioIsNoModule(@TempDir Path folder) {
        StringWriter said = new StringWriter();

        int exitCode = jlink(said, folder.resolve("image"), CORE);

        assertThat(said.toString()).contains("automatic module cannot be used with jlink");
        assertThat(exitCode).isNotZero();
    }

    @Test
    void runBesideALinkedJdk(@TempDir Path folder) throws Exception {
        assumeTrue(Boolean.getBoolean("jlink"), "Links a JDK; only with -Djlink=true, see CONTRIBUTING.md");
        StringWriter said = new StringWriter();
        Path image = folder.resolve("image");
        String command = "io.github.rpaclients.swap.cli";

        assertThat(jlink(said, image, String.join(",", namedByThePage(command))))
                .as(said.toString())
                .isZero();

        Path printed = folder.resolve("printed.txt");
        Process plan = new ProcessBuilder(
                        image.resolve("bin").resolve("java").toString(),
                        "--module-path",
                        pathOf(jarsOfTheClassPath()),
                        "--module",
                        command + "/" + command + ".LicenseSwapCommand",
                        "plan",
                        "--simulate")
                .redirectErrorStream(true)
                .redirectOutput(printed.toFile())
                .start();
        plan.waitFor();

        assertThat(printed).content().contains("Pool developers (RPADEVPRONU): 2 moves");
        assertThat(plan.exitValue()).isZero();
    }

    static Stream<Named<ModuleDescriptor>> libraries() {
        return LIBRARIES.stream().map(library -> Named.of(library.name(), library));
    }

    private static Stream<JavaClass> classesOf(ModuleDescriptor library) {
        return OurClasses.ALL.stream().filter(type -> library.packages().contains(type.getPackageName()));
    }

    private static Set<String> usersOf(String packageName, String owner) {
        return OurClasses.ALL.stream()
                .filter(type -> type.getDirectDependenciesFromSelf().stream()
                        .anyMatch(dependency ->
                                dependency.getTargetClass().getPackageName().equals(packageName)))
                .map(ModuleInfosTest::moduleOf)
                .filter(user -> !user.equals(owner))
                .collect(toSet());
    }

    /** All types in what a class shows to others. */
    private static Stream<JavaClass> named(JavaClass type) {
        return Stream.concat(
                Stream.concat(type.getRawSuperclass().stream(), type.getRawInterfaces().stream()),
                type.getMembers().stream()
                        .filter(ModuleInfosTest::isForOthers)
                        .flatMap(member -> member.getAllInvolvedRawTypes().stream()));
    }

    private static boolean isForOthers(JavaMember member) {
        return member.getModifiers().contains(JavaModifier.PUBLIC)
                || member.getModifiers().contains(JavaModifier.PROTECTED);
    }

    private static void handedOn(String module, Set<String> known) {
        ModuleDescriptor descriptor =
                TOGETHER.findModule(module).orElseThrow().reference().descriptor();
        if (descriptor.isAutomatic()) {
            TOGETHER.modules().stream()
                    .map(ResolvedModule::reference)
                    .map(ModuleReference::descriptor)
                    .filter(ModuleDescriptor::isAutomatic)
                    .forEach(automatic -> known.add(automatic.name()));
        }
        descriptor.requires().stream()
                .filter(requires -> requires.modifiers().contains(Requires.Modifier.TRANSITIVE))
                .filter(requires -> known.add(requires.name()))
                .filter(requires -> !requires.modifiers().contains(Requires.Modifier.STATIC))
                .forEach(requires -> handedOn(requires.name(), known));
    }

    /** Of the classes that have one; what only compilers need may be missing. */
    private static String moduleOf(JavaClass type) {
        return MODULE_OF_PACKAGE.getOrDefault(type.getBaseComponentType().getPackageName(), "java.base");
    }

    private static Map<String, String> modulesOfPackages() {
        Map<String, String> modules = new HashMap<>();
        Stream.concat(ModuleLayer.boot().configuration().modules().stream(), TOGETHER.modules().stream())
                .map(ResolvedModule::reference)
                .map(ModuleReference::descriptor)
                .forEach(module -> module.packages().forEach(name -> modules.put(name, module.name())));
        return modules;
    }

    /** By itself or by what it requires, as far as that is a module of its own. */
    private static Set<String> neededOfTheJdk(String module) {
        return requiredBy(module)
                .flatMap(name -> isOfTheJdk(name) ? Stream.of(name) : neededOfTheJdk(name).stream())
                .filter(name -> !name.equals("java.base"))
                .collect(toCollection(TreeSet::new));
    }

    private static Stream<String> requiredBy(String module) {
        return TOGETHER.findModule(module).orElseThrow().reference().descriptor().requires().stream()
                .filter(requires -> !requires.modifiers().contains(Requires.Modifier.STATIC))
                .map(Requires::name);
    }

    private static boolean isOfTheJdk(String module) {
        return ModuleFinder.ofSystem().find(module).isPresent();
    }

    private static Set<String> namedByThePage(String module) throws IOException {
        String row = Files.readAllLines(Path.of("..", "docs", "modules.md")).stream()
                .filter(line -> line.contains("| `" + module + "` |"))
                .findFirst()
                .orElseThrow(() -> new AssertionError("docs/modules.md has no row for " + module));
        return Pattern.compile("`((?:java|jdk)\\.[a-z.]+)`")
                .matcher(row)
                .results()
                .map(match -> match.group(1))
                .collect(toCollection(TreeSet::new));
    }

    private static int jlink(StringWriter said, Path image, String modules) {
        PrintWriter out = new PrintWriter(said);
        return ToolProvider.findFirst("jlink")
                .orElseThrow()
                .run(
                        out,
                        out,
                        "--module-path",
                        pathOf(jarsOfTheClassPath()),
                        "--add-modules",
                        modules,
                        "--output",
                        image.toString());
    }

    private static String pathOf(Path... jars) {
        return Stream.of(jars).map(Path::toString).collect(joining(System.getProperty("path.separator")));
    }

    private static Path[] jarsOfTheClassPath() {
        return Stream.of(System.getProperty("java.class.path").split(System.getProperty("path.separator")))
                .filter(name -> name.endsWith(".jar"))
                .map(Path::of)
                .toArray(Path[]::new);
    }
}
