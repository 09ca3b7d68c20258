package io.github.rpaclients.processor;

import java.util.LinkedHashMap;
import java.util.Map;

/** The adapters an adapter asks for: one field for each type of value, named after the first attribute of that type. */
final class AdapterFields {
    private final TypeNames types;
    private final Map<String, String> nameByType = new LinkedHashMap<>();
    private final Source declarations = new Source().indent();
    private final Source assignments = new Source().indent().indent();

    AdapterFields(Model model, TypeNames types) {
        this.types = types;
        model.attributes().forEach(this::nameFor);
    }

    /** The field to read and write this attribute with; empty where none is needed. */
    String nameFor(Attribute attribute) {
        return attribute.form() == Form.ADAPTED
                ? nameByType.computeIfAbsent(types.literal(attribute.value()), literal -> add(attribute, literal))
                : "";
    }

    private String add(Attribute attribute, String literal) {
        String name = attribute.name() + "Adapter";
        declarations.line("private final JsonAdapter<" + types.name(attribute.value()) + "> " + name + ";");
        assignments.line(name + " = moshi.adapter(" + literal + ");");
        return name;
    }

    void declare(Source source) {
        if (!nameByType.isEmpty()) {
            source.block(declarations).line("");
        }
    }

    void assign(Source source) {
        source.block(assignments);
    }
}
