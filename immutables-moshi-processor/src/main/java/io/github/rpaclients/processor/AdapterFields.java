package io.github.rpaclients.processor;

import java.util.LinkedHashMap;
import java.util.Map;

/** How values are read and written: one field for each way, named after the first attribute that goes it. */
final class AdapterFields {
    private final TypeNames types;
    private final TypeExpressions expressions;
    private final Map<String, String> nameByExpression = new LinkedHashMap<>();
    private final Source declarations = new Source().indent();

    AdapterFields(Model model, TypeNames types, TypeExpressions expressions) {
        this.types = types;
        this.expressions = expressions;
        model.attributes().forEach(this::nameFor);
    }

    /** The field to read and write this attribute with; empty where none is needed. */
    String nameFor(Attribute attribute) {
        return attribute.form() == Form.ADAPTED
                ? nameByExpression.computeIfAbsent(expressions.of(attribute), expression -> add(attribute, expression))
                : "";
    }

    private String add(Attribute attribute, String expression) {
        String name = attribute.name() + "Type";
        declarations.line(
                "private final JsonType<" + types.name(attribute.value()) + "> " + name + " = " + expression + ";");
        return name;
    }

    void declare(Source source) {
        if (!nameByExpression.isEmpty()) {
            source.block(declarations).line("");
        }
    }
}
