package io.github.rpaclients.processor;

import java.util.List;
import java.util.Optional;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.PackageElement;
import javax.lang.model.element.TypeElement;

/** What there is to know of a model to write its adapter. */
final class Model {
    private final TypeElement type;
    private final PackageElement pkg;
    private final String flatName;
    private final List<Attribute> attributes;
    private final Optional<String> extras;

    Model(TypeElement type, PackageElement pkg, String flatName, List<Attribute> attributes, Optional<String> extras) {
        this.type = type;
        this.pkg = pkg;
        this.flatName = flatName;
        this.attributes = List.copyOf(attributes);
        this.extras = extras;
    }

    TypeElement type() {
        return type;
    }

    PackageElement pkg() {
        return pkg;
    }

    /** The members of the JSON object, in the order declared, inherited ones first. */
    List<Attribute> attributes() {
        return attributes;
    }

    /** The accessor of what is not modelled. */
    Optional<String> extras() {
        return extras;
    }

    /** As Moshi looks for it: nested types joined with an underscore. */
    String adapterSimpleName() {
        return flatName + "JsonAdapter";
    }

    String adapterName() {
        return inPackage(adapterSimpleName());
    }

    /** The whole name of a class beside the model. */
    String inPackage(String simpleName) {
        return pkg.isUnnamed() ? simpleName : pkg.getQualifiedName() + "." + simpleName;
    }

    /** Whether its header is one annotation, and Immutables hides the value in a builder of its own. */
    boolean isShort() {
        return isShort(type);
    }

    /** Whether the header of a type that may be a model is one annotation. */
    static boolean isShort(TypeElement type) {
        return Annotations.has(type, Names.MODEL) || Annotations.has(type, Names.ENTITY);
    }

    /** Whether callers change it. */
    boolean isEntity() {
        return Annotations.has(type, Names.ENTITY);
    }

    /** {@code public } or nothing. */
    String visibility() {
        return type.getModifiers().contains(Modifier.PUBLIC) ? "public " : "";
    }

    /** As Immutables calls the builder of a value that is hidden in it. */
    String builderName() {
        return type.getSimpleName() + "Builder";
    }

    boolean hasUnknownTypes() {
        return attributes.stream().anyMatch(Attribute::isUnknown);
    }
}
