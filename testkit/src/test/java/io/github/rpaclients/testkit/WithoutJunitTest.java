package io.github.rpaclients.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.File;
import java.io.IOException;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** JUnit is an optional dependency: a program that only wants a simulator does without. */
class WithoutJunitTest {
    private static final String PACKAGE = "io.github.rpaclients.testkit.";

    @ParameterizedTest
    @ValueSource(strings = {"uipath.UiPath", "controlroom.ControlRoom"})
    void aSimulatorStarts(String vendor) throws Exception {
        try (URLClassLoader loader = withoutJunit()) {
            Class<?> type = loader.loadClass(PACKAGE + vendor + "Simulator");

            try (AutoCloseable simulator =
                    (AutoCloseable) type.getMethod("start").invoke(null)) {
                assertThat(type.getMethod("url").invoke(simulator).toString()).startsWith("http://");
                assertThat(type.getMethod("json").invoke(simulator).toString()).contains("grace");
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"uipath.UiPath", "controlroom.ControlRoom"})
    void anExtensionDoesNot(String vendor) throws IOException {
        try (URLClassLoader loader = withoutJunit()) {
            assertThatThrownBy(() -> loader.loadClass(PACKAGE + vendor + "Extension"))
                    .isInstanceOf(NoClassDefFoundError.class)
                    .hasMessageContaining("org/junit/jupiter/api/extension/");
        }
    }

    /** What is on the class path of this test, without JUnit and what comes with it. */
    private static URLClassLoader withoutJunit() {
        URL[] urls = Stream.of(System.getProperty("java.class.path").split(File.pathSeparator))
                .map(Path::of)
                .filter(path -> !path.getFileName().toString().startsWith("junit-"))
                .map(WithoutJunitTest::url)
                .toArray(URL[]::new);
        return new URLClassLoader(urls, ClassLoader.getPlatformClassLoader());
    }

    private static URL url(Path path) {
        try {
            return path.toUri().toURL();
        } catch (MalformedURLException e) {
            throw new IllegalArgumentException(e);
        }
    }
}
