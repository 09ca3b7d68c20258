package io.github.rpaclients.processor;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;

/** Finds the attributes of a model among its methods: inherited ones first, each where it was first declared. */
final class Accessors {
    private final Elements elements;
    private final Types types;

    Accessors(Elements elements, Types types) {
        this.elements = elements;
        this.types = types;
    }

    List<ExecutableElement> of(TypeElement model) {
        Map<String, ExecutableElement> methods = new LinkedHashMap<>();
        collect(model, model, methods);
        List<ExecutableElement> accessors = new ArrayList<>(methods.values());
        accessors.removeIf(method -> !isAttribute(method));
        return accessors;
    }

    private void collect(TypeElement type, TypeElement model, Map<String, ExecutableElement> methods) {
        for (TypeMirror parent : type.getInterfaces()) {
            if (parent.getKind() == TypeKind.DECLARED) { // what is still to be generated declares no attributes
                collect((TypeElement) ((DeclaredType) parent).asElement(), model, methods);
            }
        }
        for (ExecutableElement method : ElementFilter.methodsIn(type.getEnclosedElements())) {
            if (method.getParameters().isEmpty() && !method.getModifiers().contains(Modifier.STATIC)) {
                methods.merge(
                        method.getSimpleName().toString(),
                        method,
                        (old, candidate) -> elements.overrides(old, candidate, model) ? old : candidate);
            }
        }
    }

    private boolean isAttribute(ExecutableElement method) {
        boolean isAbstract = method.getModifiers().contains(Modifier.ABSTRACT);
        return (isAbstract || Annotations.has(method, Names.DEFAULT))
                && method.getReturnType().getKind() != TypeKind.VOID
                && !isOfObject(method);
    }

    private boolean isOfObject(ExecutableElement method) {
        TypeElement object = elements.getTypeElement("java.lang.Object");
        return ElementFilter.methodsIn(object.getEnclosedElements()).stream()
                .anyMatch(inherited -> inherited.getSimpleName().equals(method.getSimpleName())
                        && types.isSubsignature(
                                (javax.lang.model.type.ExecutableType) method.asType(),
                                (javax.lang.model.type.ExecutableType) inherited.asType()));
    }
}
