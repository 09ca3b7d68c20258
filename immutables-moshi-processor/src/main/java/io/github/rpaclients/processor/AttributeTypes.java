package io.github.rpaclients.processor;

import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;

/** Which types an attribute may have, and what they mean. */
final class AttributeTypes {
    private static final String OPTIONAL = "java.util.Optional";
    private static final Map<String, TypeKind> OPTIONAL_PRIMITIVES = Map.of(
            "java.util.OptionalInt", TypeKind.INT,
            "java.util.OptionalLong", TypeKind.LONG,
            "java.util.OptionalDouble", TypeKind.DOUBLE);
    private static final Map<TypeKind, Form> PRIMITIVES = Map.of(
            TypeKind.BOOLEAN, Form.BOOLEAN,
            TypeKind.INT, Form.INT,
            TypeKind.LONG, Form.LONG,
            TypeKind.DOUBLE, Form.DOUBLE);
    private static final Set<String> COLLECTIONS = Set.of("java.util.List", "java.util.Set", "java.util.Map");
    private static final Set<String> ONLY_ATTRIBUTES = Set.of(OPTIONAL, Names.PATCH, Names.JSON_EXTRAS);
    private static final Set<String> UNSUPPORTED_BOXES =
            Set.of("java.lang.Character", "java.lang.Byte", "java.lang.Short", "java.lang.Float");

    private final Elements elements;
    private final Types types;

    AttributeTypes(Elements elements, Types types) {
        this.elements = elements;
        this.types = types;
    }

    Attribute attribute(ExecutableElement accessor, TypeMirror type, List<String> jsonNames) throws Refusal {
        boolean unknown = check(accessor, type, false);
        boolean hasDefault = Annotations.has(accessor, Names.DEFAULT);
        Presence presence = presence(accessor, type, hasDefault);
        if (Annotations.has(accessor, Names.JSON_REQUIRED) && !presence.isCollection()) {
            throw refuse(accessor, type, "is no collection; @JsonRequired has a meaning on a List, Set or Map only");
        }
        if (Annotations.has(accessor, Names.AS_NUMBER) && !isTextId(type)) {
            throw refuse(
                    accessor, type, "is no TextId; @AsNumber has a meaning on one, or a List or Set of them, only");
        }
        if (presence == Presence.PATCH && !hasDefault) {
            throw refuse(
                    accessor, type, "needs @Value.Default and Patch.keep(), so that callers name only what changes");
        }
        TypeMirror value = value(type);
        return new Attribute(accessor, jsonNames, presence, hasDefault, type, form(value), value, unknown);
    }

    static boolean is(TypeMirror type, String name) {
        return type.getKind() == TypeKind.DECLARED && name(type).equals(name);
    }

    private static Presence presence(ExecutableElement accessor, TypeMirror type, boolean hasDefault) {
        if (Annotations.hasNullable(accessor) || Annotations.hasNullable(type)) {
            return Presence.NULLABLE;
        }
        if (is(type, OPTIONAL) || isOptionalPrimitive(type)) {
            return Presence.OPTIONAL;
        }
        if (type.getKind() == TypeKind.DECLARED && COLLECTIONS.contains(name(type))) {
            return Annotations.has(accessor, Names.JSON_REQUIRED) ? Presence.REQUIRED_COLLECTION : Presence.COLLECTION;
        }
        if (is(type, Names.PATCH)) {
            return Presence.PATCH;
        }
        return hasDefault ? Presence.DEFAULTED : Presence.REQUIRED;
    }

    private TypeMirror value(TypeMirror type) {
        if (is(type, OPTIONAL)) {
            return ((DeclaredType) type).getTypeArguments().get(0);
        }
        return isOptionalPrimitive(type) ? types.getPrimitiveType(OPTIONAL_PRIMITIVES.get(name(type))) : type;
    }

    private static Form form(TypeMirror value) {
        if (is(value, "java.lang.String")) {
            return Form.STRING;
        }
        return PRIMITIVES.getOrDefault(value.getKind(), Form.ADAPTED);
    }

    /** Refuses what cannot be kept whole. Returns whether a type is unknown so far. */
    private boolean check(ExecutableElement accessor, TypeMirror type, boolean nested) throws Refusal {
        switch (type.getKind()) {
            case BOOLEAN:
            case INT:
            case LONG:
            case DOUBLE:
                return false;
            case ERROR:
                return true;
            case DECLARED:
                return checkDeclared(accessor, (DeclaredType) type, nested);
            case ARRAY:
                throw refuse(accessor, type, "an array is not supported, use a List");
            case WILDCARD:
                throw refuse(accessor, type, "a wildcard leaves the type of the JSON open");
            case TYPEVAR:
                throw refuse(accessor, type, "a type variable leaves the type of the JSON open");
            default:
                throw refuse(accessor, type, "is not supported, use int, long, double or String");
        }
    }

    private boolean checkDeclared(ExecutableElement accessor, DeclaredType type, boolean nested) throws Refusal {
        String name = name(type);
        if (UNSUPPORTED_BOXES.contains(name)) {
            throw refuse(accessor, type, "is not supported, use Integer, Long, Double or String");
        }
        if (name.equals("java.lang.Object")) {
            throw refuse(accessor, type, "any number would become a double, use JsonValue");
        }
        if (type.getTypeArguments().isEmpty()
                && !((TypeElement) type.asElement()).getTypeParameters().isEmpty()) {
            throw refuse(accessor, type, "a raw type leaves the type of the JSON open");
        }
        if (nested && (ONLY_ATTRIBUTES.contains(name) || isOptionalPrimitive(type))) {
            throw refuse(accessor, type, "has a meaning only as the attribute itself");
        }
        if (!COLLECTIONS.contains(name) && (isA(type, "java.util.Collection") || isA(type, "java.util.Map"))) {
            throw refuse(accessor, type, "use List, Set or Map");
        }
        if (name.equals("java.util.Map") && !is(type.getTypeArguments().get(0), "java.lang.String")) {
            throw refuse(accessor, type, "the key of a Map has to be a String, as in JSON");
        }
        if (Nesting.isPrivate(type.asElement())) {
            throw refuse(accessor, type, "is private, and the adapter could not name it");
        }
        boolean unknown = false;
        for (TypeMirror argument : type.getTypeArguments()) {
            unknown |= check(accessor, argument, true);
        }
        return unknown;
    }

    private boolean isA(DeclaredType type, String name) {
        TypeElement other = elements.getTypeElement(name);
        return types.isAssignable(types.erasure(type), types.erasure(other.asType()));
    }

    /** Whether it is one in the end: itself, or what the only argument of its type is. */
    private boolean isTextId(TypeMirror type) {
        if (type.getKind() != TypeKind.DECLARED) {
            return false;
        }
        List<? extends TypeMirror> arguments = ((DeclaredType) type).getTypeArguments();
        return arguments.size() == 1 ? isTextId(arguments.get(0)) : isA((DeclaredType) type, Names.TEXT_ID);
    }

    private static boolean isOptionalPrimitive(TypeMirror type) {
        return type.getKind() == TypeKind.DECLARED && OPTIONAL_PRIMITIVES.containsKey(name(type));
    }

    private static String name(TypeMirror type) {
        return ((TypeElement) ((DeclaredType) type).asElement())
                .getQualifiedName()
                .toString();
    }

    private static Refusal refuse(ExecutableElement accessor, TypeMirror type, String reason) {
        return new Refusal(accessor, "Attribute '" + accessor.getSimpleName() + "': " + type + " " + reason);
    }
}
