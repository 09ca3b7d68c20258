package io.github.rpaclients.contract;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.util.DocTrees;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreePath;
import com.sun.source.util.TreePathScanner;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.jspecify.annotations.Nullable;

/** What stands above the facades in the sources, as one line each. */
final class Javadocs {
    /** By class, or by class, method and the simple names of its parameters. */
    private final Map<String, String> texts = new TreeMap<>();

    private Javadocs() {}

    /** Of the facades in and below a package, wherever its module is. */
    static Javadocs of(String packageName) {
        Javadocs javadocs = new Javadocs();
        String folder = "src/main/java/" + packageName.replace('.', '/');
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        try (Stream<Path> modules = Files.list(Path.of(".."));
                StandardJavaFileManager files = compiler.getStandardFileManager(null, null, null)) {
            List<Path> sources = modules.map(module -> module.resolve(folder))
                    .filter(Files::isDirectory)
                    .flatMap(Javadocs::facades)
                    .toList();
            assertThat(sources).isNotEmpty();
            JavacTask task = (JavacTask)
                    compiler.getTask(null, files, null, null, null, files.getJavaFileObjectsFromPaths(sources));
            DocTrees trees = DocTrees.instance(task);
            for (CompilationUnitTree unit : task.parse()) {
                javadocs.read(unit, trees);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return javadocs;
    }

    private static Stream<Path> facades(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith("Api.java")).toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void read(CompilationUnitTree unit, DocTrees trees) {
        String packageName = unit.getPackageName() + ".";
        new TreePathScanner<Void, String>() {
            @Override
            public @Nullable Void visitClass(ClassTree type, String outer) {
                put(outer + type.getSimpleName());
                return super.visitClass(type, outer + type.getSimpleName());
            }

            @Override
            public @Nullable Void visitMethod(MethodTree method, String owner) {
                put(owner + "." + method.getName()
                        + method.getParameters().stream()
                                .map(parameter -> parameter
                                        .getType()
                                        .toString()
                                        .replaceAll("<.*>", "")
                                        .replace("...", "[]"))
                                .collect(Collectors.toList()));
                return super.visitMethod(method, owner);
            }

            private void put(String name) {
                TreePath path = getCurrentPath();
                String text = Optional.ofNullable(trees.getDocComment(path)).orElse("");
                texts.put(name, text.replaceAll("\\s+", " "));
            }
        }.scan(unit, packageName);
    }

    String of(JavaClass type) {
        return texts.getOrDefault(type.getName(), "");
    }

    String of(JavaMethod method) {
        String name = method.getOwner().getName() + "." + method.getName()
                + method.getRawParameterTypes().stream()
                        .map(JavaClass::getSimpleName)
                        .collect(Collectors.toList());
        assertThat(texts).containsKey(name);
        return texts.get(name);
    }
}
