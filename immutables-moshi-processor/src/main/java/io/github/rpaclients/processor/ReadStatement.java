package io.github.rpaclients.processor;

import javax.lang.model.element.Element;
import javax.lang.model.type.DeclaredType;

/** Takes one member from the JSON into the builder. */
final class ReadStatement {
    private final Attribute attribute;
    private final String read;

    ReadStatement(Attribute attribute, String type) {
        this.attribute = attribute;
        this.read = set("in." + attribute.form().read(type));
    }

    void render(Source source) {
        if (attribute.presence() == Presence.REQUIRED || attribute.presence() == Presence.PATCH) {
            source.line(read);
            return;
        }
        source.line("if (in.present()) {").line(read);
        if (attribute.hasDefault() && attribute.presence() != Presence.DEFAULTED) {
            // null is what the server says, the default is for when it says nothing
            source.line("} else {").line(set(empty()));
        }
        source.line("}");
    }

    private String empty() {
        if (attribute.presence() == Presence.NULLABLE) {
            return "null";
        }
        Element type = ((DeclaredType) attribute.type()).asElement();
        return type + (attribute.presence() == Presence.OPTIONAL ? ".empty()" : ".of()");
    }

    private String set(String value) {
        return "builder." + attribute.name() + "(" + value + ");";
    }
}
