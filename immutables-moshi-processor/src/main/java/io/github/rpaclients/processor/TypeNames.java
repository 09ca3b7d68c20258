package io.github.rpaclients.processor;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;
import javax.lang.model.element.Element;
import javax.lang.model.element.PackageElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.Elements;

/** Names types in a source file: short where that is unambiguous, imported where needed. */
final class TypeNames {
    private final Elements elements;
    private final PackageElement pkg;
    private final TreeSet<String> imports = new TreeSet<>();
    private final Map<String, String> simpleNames = new HashMap<>();

    TypeNames(Elements elements, PackageElement pkg) {
        this.elements = elements;
        this.pkg = pkg;
    }

    /** Imports a type first come, first served, and so keeps its simple name from others. */
    void claim(String qualifiedName) {
        imports.add(qualifiedName);
        simpleNames.put(simpleName(qualifiedName), qualifiedName);
    }

    /** Keeps a simple name from all, because it means something else in the file. */
    void reserve(String simpleName) {
        simpleNames.put(simpleName, "");
    }

    Iterable<String> imports() {
        return imports;
    }

    String name(TypeElement type) {
        Element outer = type.getEnclosingElement();
        if (outer instanceof TypeElement) {
            return name((TypeElement) outer) + "." + type.getSimpleName();
        }
        String qualified = type.getQualifiedName().toString();
        String simple = type.getSimpleName().toString();
        return isFree(simple, qualified) ? imported(simple, qualified, elements.getPackageOf(type)) : qualified;
    }

    /** The type in Java, without annotations. */
    String name(TypeMirror type) {
        if (!(type instanceof DeclaredType)) {
            return type.toString();
        }
        List<? extends TypeMirror> arguments = ((DeclaredType) type).getTypeArguments();
        return name(element(type))
                + (arguments.isEmpty()
                        ? ""
                        : arguments.stream().map(this::name).collect(Collectors.joining(", ", "<", ">")));
    }

    private boolean isFree(String simple, String qualified) {
        return simpleNames.getOrDefault(simple, qualified).equals(qualified);
    }

    private String imported(String simple, String qualified, PackageElement from) {
        boolean here = from.equals(pkg);
        if (!here && isInPackage(simple)) {
            return qualified;
        }
        simpleNames.put(simple, qualified);
        if (!here && !from.getQualifiedName().contentEquals("java.lang")) {
            imports.add(qualified);
        }
        return simple;
    }

    private boolean isInPackage(String simple) {
        return !pkg.isUnnamed() && elements.getTypeElement(pkg.getQualifiedName() + "." + simple) != null;
    }

    private static TypeElement element(TypeMirror type) {
        return (TypeElement) ((DeclaredType) type).asElement();
    }

    private static String simpleName(String qualifiedName) {
        return qualifiedName.substring(qualifiedName.lastIndexOf('.') + 1);
    }
}
