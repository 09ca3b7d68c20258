package io.github.rpaclients.processor;

import java.util.List;
import java.util.Optional;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.type.TypeMirror;

/** One attribute of a model and the member of the JSON object it is. */
final class Attribute {
    private final ExecutableElement accessor;
    private final List<String> jsonNames;
    private final Presence presence;
    private final boolean hasDefault;
    private final TypeMirror type;
    private final Form form;
    private final TypeMirror value;
    private final boolean unknown;

    Attribute(
            ExecutableElement accessor,
            List<String> jsonNames,
            Presence presence,
            boolean hasDefault,
            TypeMirror type,
            Form form,
            TypeMirror value,
            boolean unknown) {
        this.accessor = accessor;
        this.jsonNames = List.copyOf(jsonNames);
        this.presence = presence;
        this.hasDefault = hasDefault;
        this.type = type;
        this.form = form;
        this.value = value;
        this.unknown = unknown;
    }

    String name() {
        return accessor.getSimpleName().toString();
    }

    ExecutableElement accessor() {
        return accessor;
    }

    /** The name written, then other names accepted. */
    List<String> jsonNames() {
        return jsonNames;
    }

    Presence presence() {
        return presence;
    }

    boolean hasDefault() {
        return hasDefault;
    }

    /** Whether only the server sets it. */
    boolean isReadOnly() {
        return Annotations.has(accessor, Names.READ_ONLY);
    }

    /** Whether an id made of digits is written as a number. */
    boolean isAsNumber() {
        return Annotations.has(accessor, Names.AS_NUMBER);
    }

    /** The first version of the API that has it; empty if all have it. */
    Optional<String> since() {
        return Annotations.value(accessor, Names.SINCE, "value");
    }

    /** The type the accessor returns. */
    TypeMirror type() {
        return type;
    }

    Form form() {
        return form;
    }

    /** The type in JSON: the content of an Optional. */
    TypeMirror value() {
        return value;
    }

    /** Whether a type is not there, or not there yet. */
    boolean isUnknown() {
        return unknown;
    }
}
