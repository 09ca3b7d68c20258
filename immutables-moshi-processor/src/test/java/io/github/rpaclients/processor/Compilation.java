package io.github.rpaclients.processor;

import static java.util.stream.Collectors.toList;

import java.io.IOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.FileObject;
import javax.tools.ForwardingJavaFileManager;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileManager;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;

/** What javac makes of some sources, with the processors it finds on the class path: Immutables and this one. */
final class Compilation {
    private final Map<String, SourceFile> generated = new TreeMap<>();
    private final List<String> options = new ArrayList<>();
    private final DiagnosticCollector<JavaFileObject> diagnostics = new DiagnosticCollector<>();

    private Compilation() {}

    static Compilation of(String... sources) {
        Compilation compilation = new Compilation();
        compilation.run(sources);
        return compilation;
    }

    /** With an option for the processors. */
    static Compilation with(String option, String... sources) {
        Compilation compilation = new Compilation();
        compilation.options.add(option);
        compilation.run(sources);
        return compilation;
    }

    private void run(String... sources) {
        List<SourceFile> files = new ArrayList<>();
        for (String source : Stubs.SOURCES) {
            files.add(new SourceFile(source));
        }
        for (String source : sources) {
            files.add(new SourceFile(source));
        }
        JavaCompiler javac = ToolProvider.getSystemJavaCompiler();
        JavaFileManager manager = javac.getStandardFileManager(diagnostics, Locale.ROOT, null);
        options.addAll(List.of("-proc:only", "--release", "11", "-classpath", System.getProperty("java.class.path")));
        javac.getTask(null, new Capture(manager), diagnostics, options, null, files)
                .call();
    }

    /** {@code simple name of the file:line's text: message}, one for each error. */
    List<String> errors() {
        return diagnostics.getDiagnostics().stream()
                .filter(diagnostic -> diagnostic.getKind() == Diagnostic.Kind.ERROR)
                .map(diagnostic -> line(diagnostic) + " ~ " + diagnostic.getMessage(Locale.ROOT))
                .collect(toList());
    }

    /** The source written for a class, or the text of another file by its path; empty if there is none. */
    String generated(String qualifiedName) {
        SourceFile file = generated.get(qualifiedName);
        return file == null ? "" : file.text.toString();
    }

    /** The names of all that was written. */
    Set<String> generated() {
        return generated.keySet();
    }

    private static String line(Diagnostic<? extends JavaFileObject> diagnostic) {
        if (diagnostic.getSource() == null) {
            return "";
        }
        List<String> lines =
                ((SourceFile) diagnostic.getSource()).text.toString().lines().collect(toList());
        return lines.get((int) diagnostic.getLineNumber() - 1).strip();
    }

    private final class Capture extends ForwardingJavaFileManager<JavaFileManager> {
        Capture(JavaFileManager manager) {
            super(manager);
        }

        @Override
        public JavaFileObject getJavaFileForOutput(
                Location location, String className, JavaFileObject.Kind kind, FileObject sibling) {
            SourceFile file = new SourceFile("class " + className + " {");
            file.text.setLength(0);
            generated.put(className, file);
            return file;
        }

        @Override
        public FileObject getFileForOutput(Location location, String pkg, String name, FileObject sibling) {
            return getJavaFileForOutput(location, name, JavaFileObject.Kind.OTHER, sibling);
        }
    }

    private static final class SourceFile extends SimpleJavaFileObject {
        private final StringBuilder text;

        SourceFile(String source) {
            super(URI.create("memory:///" + path(source)), Kind.SOURCE);
            this.text = new StringBuilder(source);
        }

        private static String path(String source) {
            String pkg = first(source, "(?m)^package ([\\w.]+);", "");
            String type = first(source, "(?m)^(?:\\w+ )*(?:class|interface|@interface|enum) ([\\w.]+)", "package-info");
            return (pkg.isEmpty() ? "" : pkg + ".").concat(type).replace('.', '/') + ".java";
        }

        private static String first(String source, String pattern, String otherwise) {
            java.util.regex.Matcher matcher =
                    java.util.regex.Pattern.compile(pattern).matcher(source);
            return matcher.find() ? matcher.group(1) : otherwise;
        }

        @Override
        public CharSequence getCharContent(boolean ignoreEncodingErrors) {
            return text;
        }

        @Override
        public java.io.Writer openWriter() {
            return new java.io.StringWriter() {
                @Override
                public void close() throws IOException {
                    super.close();
                    text.append(getBuffer());
                }
            };
        }
    }
}
