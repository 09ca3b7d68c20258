package io.github.rpaclients.processor;

import javax.lang.model.element.PackageElement;

/** What every generated file begins with. */
final class GeneratedMark {
    private GeneratedMark() {}

    /** The annotation by which other tools know that nobody wrote the class. */
    static String of(TypeNames types) {
        types.claim("javax.annotation.processing.Generated");
        return "@Generated(\"" + ModelAdapterProcessor.class.getName() + "\")";
    }

    /** Package and imports; last, because the body finds out what to import. */
    static Source header(PackageElement pkg, TypeNames types) {
        Source header = new Source();
        if (!pkg.isUnnamed()) {
            header.line("package " + pkg.getQualifiedName() + ";").line("");
        }
        types.imports().forEach(type -> header.line("import " + type + ";"));
        return header.line("");
    }
}
