package io.github.rpaclients.architecture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.jar.JarFile;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;

/** What the profile "release" has put into target/staging is what a public repository takes, and nothing else. */
class StagedBundleTest {
    private static final Path STAGING = Path.of(System.getProperty("staging", "no-staging"));

    @BeforeEach
    void somethingIsStaged() {
        assumeTrue(
                System.getProperty("staging") != null,
                "Nothing is staged in an ordinary build; see \"Releasing\" in CONTRIBUTING.md");
    }

    @Test
    void holdsEveryPublishedModuleAndNoOther() throws IOException {
        TreeSet<String> published = new TreeSet<>();
        published.add("rpa-clients");
        for (Element module : StagedModule.children(
                StagedModule.children(StagedModule.pom(Path.of("..", "pom.xml")), "modules")
                        .get(0),
                "module")) {
            Element pom = StagedModule.pom(Path.of("..", module.getTextContent(), "pom.xml"));
            if (!StagedModule.said(pom, "properties", "unpublished").equals(Optional.of("true"))) {
                published.add(StagedModule.said(pom, "artifactId").orElseThrow());
            }
        }

        assertThat(staged().stream().map(module -> module.name))
                .containsExactlyElementsOf(published)
                .contains("client-core", "testkit", "license-swap-cli", "rpa-clients-bom")
                .doesNotContain("examples", "benchmarks", "architecture-tests", "specification-tests");
    }

    @Test
    void hasSourcesJavadocAndComponentsOfEveryJar() throws IOException {
        for (StagedModule module : libraries()) {
            assertThat(StagedModule.entry(module.file("-javadoc.jar"), "index.html"))
                    .as("Javadoc of %s", module)
                    .isPresent();
            try (JarFile sources = Modules.open(module.file("-sources.jar"))) {
                assertThat(sources.stream())
                        .as("sources of %s", module)
                        .anyMatch(entry -> entry.getName().endsWith(".java"));
            }
            assertThat(Files.readString(module.file("-cyclonedx.json")))
                    .contains("CycloneDX", "pkg:maven/io.github.rpaclients/" + module.name + "@" + Modules.VERSION);
        }
    }

    @Test
    void namesEveryComponentOfAJarToRun() throws IOException {
        for (StagedModule module : libraries()) {
            Path components = Path.of("..", module.name, "target", "runtime-components.txt");
            if (Files.exists(components)) {
                String sbom = Files.readString(module.file("-cyclonedx.json"));
                assertThat(Files.readString(components)
                                .lines()
                                .filter(line -> line.contains(":jar:"))
                                .map(line -> line.strip().split(":"))
                                .map(parts -> "pkg:maven/" + parts[0] + "/" + parts[1] + "@" + parts[3]))
                        .isNotEmpty()
                        .allSatisfy(component -> assertThat(sbom).contains(component));
            }
        }
    }

    @Test
    void carriesTheLicenceInEveryJar() throws IOException {
        for (StagedModule module : libraries()) {
            for (Path jar : jars(module)) {
                for (String name : List.of("LICENSE", "NOTICE")) {
                    assertThat(StagedModule.entry(jar, "META-INF/" + name))
                            .as("%s of %s", name, jar.getFileName())
                            .hasValue(Files.readString(Path.of("..", name)));
                }
            }
        }
    }

    @Test
    void isSignedAndHasChecksums() throws Exception {
        for (StagedModule module : staged()) {
            for (Path file : module.files()) {
                assertThat(beside(file, ".asc"))
                        .content()
                        .startsWith("-----BEGIN PGP SIGNATURE-----")
                        .contains("-----END PGP SIGNATURE-----");
                assertThat(beside(file, ".sha1")).hasContent(checksum("SHA-1", file));
                assertThat(beside(file, ".md5")).hasContent(checksum("MD5", file));
            }
        }
    }

    @Test
    void saysInEachPomWhatARepositoryAsksFor() throws IOException {
        Element parent = staged().stream()
                .filter(module -> module.name.equals("rpa-clients"))
                .findFirst()
                .orElseThrow()
                .pom();
        for (StagedModule module : staged()) {
            Element pom = module.pom();
            assertThat(StagedModule.said(pom, "name")).as("name of %s", module).isPresent();
            assertThat(StagedModule.said(pom, "description"))
                    .as("description of %s", module)
                    .isPresent();
            for (String[] asked : new String[][] {
                {"url"},
                {"licenses", "license", "name"},
                {"licenses", "license", "url"},
                {"developers", "developer", "name"},
                {"scm", "connection"},
                {"scm", "developerConnection"},
                {"scm", "url"}
            }) {
                boolean inherits = StagedModule.said(pom, "parent", "artifactId")
                        .filter("rpa-clients"::equals)
                        .isPresent();
                assertThat(StagedModule.said(pom, asked)
                                .or(() -> inherits ? StagedModule.said(parent, asked) : Optional.empty()))
                        .as("%s of %s", String.join("/", asked), module)
                        .isPresent();
            }
        }
    }

    @Test
    void keepsOfTheCompilePathWhatNoSignatureNames() throws IOException {
        List<String> seen = new ArrayList<>();
        for (StagedModule module : libraries()) {
            Element pom = module.pom();
            for (String name : StagedModule.said(pom, "properties", "runtime.for.users")
                    .orElse("")
                    .split("[\\s,]+")) {
                for (Element dependencies : StagedModule.children(pom, "dependencies")) {
                    StagedModule.children(dependencies, "dependency").stream()
                            .filter(dependency -> StagedModule.said(dependency, "artifactId")
                                    .filter(name::equals)
                                    .isPresent())
                            .forEach(dependency -> {
                                assertThat(StagedModule.said(dependency, "scope"))
                                        .as("scope of %s in %s", name, module)
                                        .hasValue("runtime");
                                seen.add(name);
                            });
                }
            }
        }

        assertThat(seen).contains("retrofit", "mockwebserver3", "picocli");
    }

    private static List<StagedModule> staged() throws IOException {
        List<StagedModule> modules = new ArrayList<>();
        try (Stream<Path> folders = Files.list(STAGING.resolve("io/github/rpaclients"))) {
            for (Path folder : folders.sorted().collect(Collectors.toList())) {
                modules.add(new StagedModule(folder.getFileName().toString(), folder.resolve(Modules.VERSION)));
            }
        }
        return modules;
    }

    /** Those with a jar. */
    private static List<StagedModule> libraries() throws IOException {
        List<StagedModule> modules = staged();
        modules.removeIf(module -> module.name.equals("rpa-clients") || module.name.equals("rpa-clients-bom"));
        for (StagedModule module : modules) {
            assertThat(module.file(".jar")).exists();
        }
        return modules;
    }

    private static List<Path> jars(StagedModule module) throws IOException {
        return module.files().stream()
                .filter(file -> file.toString().endsWith(".jar"))
                .collect(Collectors.toList());
    }

    private static Path beside(Path file, String end) {
        return file.resolveSibling(file.getFileName() + end);
    }

    private static String checksum(String algorithm, Path file) throws Exception {
        return HexFormat.of().formatHex(MessageDigest.getInstance(algorithm).digest(Files.readAllBytes(file)));
    }
}
