package io.github.rpaclients.processor;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.lang.model.AnnotatedConstruct;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;

/** Annotations by name, values as written. */
final class Annotations {
    private Annotations() {}

    static boolean has(AnnotatedConstruct element, String annotation) {
        return find(element, annotation).isPresent();
    }

    /** By simple name, since every library brings its own. */
    static boolean hasNullable(AnnotatedConstruct element) {
        return element.getAnnotationMirrors().stream()
                .anyMatch(mirror ->
                        mirror.getAnnotationType().asElement().getSimpleName().contentEquals("Nullable"));
    }

    /** A member that was written down; for an enum constant its name. */
    static Optional<String> value(AnnotatedConstruct element, String annotation, String member) {
        return raw(element, annotation, member).map(Annotations::text);
    }

    static List<String> values(AnnotatedConstruct element, String annotation, String member) {
        return raw(element, annotation, member).map(Annotations::texts).orElse(List.of());
    }

    /** A member of an annotation at hand. */
    static Optional<String> value(AnnotationMirror mirror, String member) {
        return raw(mirror, member).map(Annotations::text);
    }

    /** The members of an annotation at hand. */
    static List<String> values(AnnotationMirror mirror, String member) {
        return raw(mirror, member).map(Annotations::texts).orElse(List.of());
    }

    /** An annotation that may stand several times. */
    static List<AnnotationMirror> repeated(AnnotatedConstruct element, String annotation, String container) {
        List<AnnotationMirror> all = new ArrayList<>();
        find(element, annotation).ifPresent(all::add);
        raw(element, container, "value")
                .ifPresent(several -> ((List<?>) several)
                        .forEach(one -> all.add((AnnotationMirror) ((AnnotationValue) one).getValue())));
        return all;
    }

    private static List<String> texts(Object value) {
        List<String> texts = new ArrayList<>();
        if (value instanceof List) {
            ((List<?>) value).forEach(item -> texts.add(text(((AnnotationValue) item).getValue())));
        } else {
            texts.add(text(value));
        }
        return texts;
    }

    private static String text(Object value) {
        return value instanceof VariableElement
                ? ((VariableElement) value).getSimpleName().toString()
                : String.valueOf(value);
    }

    private static Optional<Object> raw(AnnotatedConstruct element, String annotation, String member) {
        return find(element, annotation).flatMap(mirror -> raw(mirror, member));
    }

    private static Optional<Object> raw(AnnotationMirror mirror, String member) {
        return mirror.getElementValues().entrySet().stream()
                .filter(entry -> entry.getKey().getSimpleName().contentEquals(member))
                .findFirst()
                .map(Annotations::rawValue);
    }

    private static Object rawValue(Map.Entry<? extends ExecutableElement, ? extends AnnotationValue> entry) {
        return entry.getValue().getValue();
    }

    private static Optional<? extends AnnotationMirror> find(AnnotatedConstruct element, String annotation) {
        return element.getAnnotationMirrors().stream()
                .filter(mirror -> ((TypeElement) mirror.getAnnotationType().asElement())
                        .getQualifiedName()
                        .contentEquals(annotation))
                .findFirst();
    }
}
