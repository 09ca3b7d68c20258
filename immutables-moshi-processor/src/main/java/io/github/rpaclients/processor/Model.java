package io.github.rpaclients.processor;

import java.util.List;
import java.util.Optional;
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
        return pkg.isUnnamed() ? adapterSimpleName() : pkg.getQualifiedName() + "." + adapterSimpleName();
    }

    boolean hasUnknownTypes() {
        return attributes.stream().anyMatch(Attribute::isUnknown);
    }
}
