package io.github.rpaclients.processor;

import java.util.LinkedHashMap;
import java.util.Map;

/** How values are read and written: one field for each type of value, named after the first attribute of that type. */
final class AdapterFields {
    private final TypeNames types;
    private final TypeExpressions expressions;
    private final Map<String, String> nameByType = new LinkedHashMap<>();
    private final Source declarations = new Source().indent();

    AdapterFields(Model model, TypeNames types, TypeExpressions expressions) {
        this.types = types;
        this.expressions = expressions;
        model.attributes().forEach(this::nameFor);
    }

    /** The field to read and write this attribute with; empty where none is needed. */
    String nameFor(Attribute attribute) {
        return attribute.form() == Form.ADAPTED
                ? nameByType.computeIfAbsent(types.name(attribute.value()), type -> add(attribute, type))
                : "";
    }

    private String add(Attribute attribute, String type) {
        String name = attribute.name() + "Type";
        declarations.line(
                "private final JsonType<" + type + "> " + name + " = " + expressions.of(attribute.value()) + ";");
        return name;
    }

    void declare(Source source) {
        if (!nameByType.isEmpty()) {
            source.block(declarations).line("");
        }
    }
}
