package io.github.rpaclients.architecture;

import java.io.IOException;
import java.lang.reflect.Constructor;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** The class path of an application, in its order; sees nothing of that of the tests. */
final class ClassPath {
    private static final Path OKHTTP_4 = Path.of("target", "okhttp-4");

    private final List<Path> entries = new ArrayList<>();

    /** All that these tests have and whose name fits. */
    ClassPath ours(Predicate<String> name) {
        Stream.of(System.getProperty("java.class.path").split(System.getProperty("path.separator")))
                .map(Path::of)
                .filter(entry -> name.test(entry.getFileName().toString()))
                .forEach(entries::add);
        return this;
    }

    ClassPath ours() {
        return ours(name -> true);
    }

    ClassPath jar(Path jar) {
        entries.add(jar);
        return this;
    }

    /** Libraries of an application with OkHttp 4; all of them if none is named. */
    ClassPath old(String... names) throws IOException {
        try (Stream<Path> jars = Files.list(OKHTTP_4)) {
            jars.filter(jar -> names.length == 0
                            || Arrays.stream(names)
                                    .anyMatch(
                                            name -> jar.getFileName().toString().startsWith(name)))
                    .sorted()
                    .forEach(entries::add);
        }
        return this;
    }

    /** What a program of these tests answers in a class loader that is closed afterwards. */
    String run(Class<? extends UnaryOperator<String>> program, String argument) throws Exception {
        try (URLClassLoader loader = loader()) {
            return run(loader, program, argument);
        }
    }

    URLClassLoader loader() {
        return loader(ClassLoader.getPlatformClassLoader());
    }

    URLClassLoader loader(ClassLoader parent) {
        return new URLClassLoader(entries.stream().map(ClassPath::url).toArray(URL[]::new), parent);
    }

    @SuppressWarnings("unchecked") // the program is that of the argument, in another class loader
    static String run(ClassLoader loader, Class<? extends UnaryOperator<String>> program, String argument)
            throws ReflectiveOperationException {
        Constructor<?> constructor = loader.loadClass(program.getName()).getDeclaredConstructor();
        constructor.setAccessible(true);
        return ((UnaryOperator<String>) constructor.newInstance()).apply(argument);
    }

    private static URL url(Path entry) {
        try {
            return entry.toUri().toURL();
        } catch (MalformedURLException e) {
            throw new IllegalArgumentException(e);
        }
    }
}
