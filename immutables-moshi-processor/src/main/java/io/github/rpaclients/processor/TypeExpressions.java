package io.github.rpaclients.processor;

import java.util.List;
import java.util.Map;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;

/** Java expressions that say how a type is read and written, composed of those of its parts. */
final class TypeExpressions {
    private static final Map<String, String> COMPOSED =
            Map.of("java.util.List", "list", "java.util.Set", "set", "java.util.Map", "map", Names.PATCH, "patch");

    /** One-field classes, made by their own {@code of}. */
    private static final Map<String, String> OPEN =
            Map.of(Names.OPEN_ENUM, "word", Names.TEXT_ID, "id", Names.NUMERIC_ID, "number");

    private final Elements elements;
    private final Types types;
    private final TypeNames names;

    TypeExpressions(Elements elements, Types types, TypeNames names) {
        this.elements = elements;
        this.types = types;
        this.names = names;
    }

    String of(Attribute attribute) {
        return of(attribute.value(), attribute.isAsNumber());
    }

    private String of(TypeMirror type, boolean asNumber) {
        TypeElement element = (TypeElement) ((DeclaredType) type).asElement();
        String composed = COMPOSED.get(element.getQualifiedName().toString());
        List<? extends TypeMirror> arguments = ((DeclaredType) type).getTypeArguments();
        if (composed != null) {
            return "JsonTypes." + composed + "(" + of(arguments.get(arguments.size() - 1), asNumber) + ")";
        }
        String name = names.name(element);
        for (Map.Entry<String, String> open : OPEN.entrySet()) {
            if (isA(type, open.getKey())) {
                String how = asNumber ? "idAsNumber" : open.getValue();
                return "JsonTypes." + how + "("
                        + Source.quote(element.getSimpleName().toString()) + ", " + name + "::of)";
            }
        }
        return "JsonTypes.of(" + name + ".class)";
    }

    private boolean isA(TypeMirror type, String name) {
        TypeElement other = elements.getTypeElement(name);
        return other != null && types.isSubtype(types.erasure(type), types.erasure(other.asType()));
    }
}
