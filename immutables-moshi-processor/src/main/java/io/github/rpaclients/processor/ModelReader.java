package io.github.rpaclients.processor;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.PackageElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.ExecutableType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;

/** Understands a model, or says why not. */
final class ModelReader {
    private final Elements elements;
    private final Types types;
    private final AttributeTypes attributeTypes;

    ModelReader(Elements elements, Types types) {
        this.elements = elements;
        this.types = types;
        this.attributeTypes = new AttributeTypes(elements, types);
    }

    Model read(TypeElement type) throws Refusal {
        requireModel(type);
        JsonNames names = JsonNames.of(type, elements.getPackageOf(type));
        List<Attribute> attributes = new ArrayList<>();
        Optional<String> extras = Optional.empty();
        for (ExecutableElement accessor : new Accessors(elements, types).of(type)) {
            refuseIgnored(accessor, type);
            TypeMirror returned = returnType(type, accessor);
            if (!AttributeTypes.is(returned, Names.JSON_EXTRAS)) {
                attributes.add(attributeTypes.attribute(accessor, returned, names.of(accessor)));
            } else if (extras.isPresent()) {
                throw new Refusal(
                        at(accessor, type),
                        "A model has one JsonExtras: '" + extras.get() + "' and '" + accessor.getSimpleName()
                                + "' would both collect what is not modelled");
            } else {
                extras = Optional.of(accessor.getSimpleName().toString());
            }
        }
        refuseDuplicates(attributes, type);
        return new Model(type, elements.getPackageOf(type), flatName(type), attributes, extras);
    }

    private void requireModel(TypeElement type) throws Refusal {
        if (type.getKind() != ElementKind.INTERFACE) {
            throw new Refusal(type, "A JSON model is an interface; abstract value classes are not supported");
        }
        boolean isShort = Model.isShort(type);
        if (isShort) {
            requireShort(type);
        } else if (!Annotations.has(type, Names.IMMUTABLE)) {
            throw new Refusal(type, "@JsonClass(generator = \"immutables\") needs @Value.Immutable beside it");
        }
        if (!type.getTypeParameters().isEmpty()) {
            throw new Refusal(type, "A JSON model cannot be generic; write one model per type of content");
        }
        if (Nesting.isPrivate(type)) {
            throw new Refusal(type, "A JSON model has to be visible in its package, this one is private");
        }
        if (!isShort
                && ElementFilter.methodsIn(type.getEnclosedElements()).stream().noneMatch(m -> isBuilder(m, type))) {
            String name = type.getSimpleName().toString();
            throw new Refusal(
                    type,
                    "A JSON model declares 'static Builder builder()' and 'class Builder extends Immutable" + name
                            + ".Builder'");
        }
    }

    private static void requireShort(TypeElement type) throws Refusal {
        if (Annotations.has(type, Names.IMMUTABLE) || Annotations.has(type, Names.JSON_CLASS)) {
            throw new Refusal(type, "@Model and @Entity stand alone, without @Value.Immutable and @JsonClass");
        }
        if (type.getEnclosingElement() instanceof TypeElement) {
            throw new Refusal(type, "A model with @Model or @Entity is a file of its own, not a nested type");
        }
        if (Annotations.has(type, Names.ENTITY)
                && type.getInterfaces().stream().noneMatch(parent -> isWith(parent, type))) {
            throw new Refusal(type, "An @Entity extends With" + type.getSimpleName() + ", which is generated");
        }
    }

    private static boolean isWith(TypeMirror parent, TypeElement type) {
        String name = parent.toString();
        return name.substring(name.lastIndexOf('.') + 1).equals("With" + type.getSimpleName());
    }

    private static boolean isBuilder(ExecutableElement method, TypeElement type) {
        return method.getSimpleName().contentEquals("builder")
                && method.getModifiers().contains(Modifier.STATIC)
                && !method.getModifiers().contains(Modifier.PRIVATE)
                && method.getParameters().isEmpty()
                && method.getReturnType() instanceof DeclaredType
                && isBuilderOf(type, ((DeclaredType) method.getReturnType()).asElement());
    }

    private static boolean isBuilderOf(TypeElement type, Element builder) {
        return builder.getSimpleName().contentEquals("Builder") && type.equals(builder.getEnclosingElement());
    }

    private TypeMirror returnType(TypeElement type, ExecutableElement accessor) {
        return ((ExecutableType) types.asMemberOf((DeclaredType) type.asType(), accessor)).getReturnType();
    }

    private static void refuseIgnored(ExecutableElement accessor, TypeElement type) throws Refusal {
        if (Annotations.value(accessor, Names.JSON, "ignore")
                .filter("true"::equals)
                .isPresent()) {
            throw new Refusal(
                    at(accessor, type),
                    "Attribute '" + accessor.getSimpleName()
                            + "': a model is read from JSON alone, nothing can be ignored");
        }
    }

    private static void refuseDuplicates(List<Attribute> attributes, TypeElement type) throws Refusal {
        Map<String, String> taken = new HashMap<>();
        for (Attribute attribute : attributes) {
            for (String jsonName : attribute.jsonNames()) {
                String other = taken.put(jsonName, attribute.name());
                if (other != null) {
                    throw new Refusal(
                            at(attribute.accessor(), type),
                            "JSON name \"" + jsonName + "\" of '" + attribute.name() + "' is taken by '" + other + "'");
                }
            }
        }
    }

    /** An inherited accessor may be in a class file, where no message can point. */
    private static Element at(ExecutableElement accessor, TypeElement type) {
        return type.equals(accessor.getEnclosingElement()) ? accessor : type;
    }

    private String flatName(TypeElement type) {
        PackageElement pkg = elements.getPackageOf(type);
        String binary = elements.getBinaryName(type).toString();
        int prefix = pkg.isUnnamed() ? 0 : pkg.getQualifiedName().length() + 1;
        return binary.substring(prefix).replace('$', '_');
    }
}
