package io.github.rpaclients.processor;

import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.Element;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;

/** A type and the types around it. */
final class Nesting {
    private Nesting() {}

    /** Innermost first. */
    static List<TypeElement> of(Element type) {
        List<TypeElement> nesting = new ArrayList<>();
        Element element = type;
        while (element instanceof TypeElement) {
            nesting.add((TypeElement) element);
            element = element.getEnclosingElement();
        }
        return nesting;
    }

    /** Whether code elsewhere in the package could not name it. */
    static boolean isPrivate(Element type) {
        return of(type).stream().anyMatch(t -> t.getModifiers().contains(Modifier.PRIVATE));
    }
}
