package io.github.rpaclients.processor;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.PackageElement;
import javax.lang.model.element.TypeElement;

/** The names an attribute has in JSON. */
final class JsonNames {
    private final boolean pascalCase;

    private JsonNames(boolean pascalCase) {
        this.pascalCase = pascalCase;
    }

    /** The nearest {@code @JsonNaming} counts. */
    static JsonNames of(TypeElement type, PackageElement pkg) {
        Optional<String> strategy = Nesting.of(type).stream()
                .flatMap(t -> Annotations.value(t, Names.JSON_NAMING, "value").stream())
                .findFirst()
                .or(() -> Annotations.value(pkg, Names.JSON_NAMING, "value"));
        return new JsonNames(strategy.filter("PASCAL_CASE"::equals).isPresent());
    }

    /** The name to write, then other names to accept. */
    List<String> of(ExecutableElement accessor) {
        List<String> names = new ArrayList<>();
        names.add(Annotations.value(accessor, Names.JSON, "name")
                .orElseGet(() -> convert(accessor.getSimpleName().toString())));
        names.addAll(Annotations.values(accessor, Names.JSON_ALIAS, "value"));
        return names;
    }

    private String convert(String name) {
        return pascalCase ? Character.toUpperCase(name.charAt(0)) + name.substring(1) : name;
    }
}
