package io.github.rpaclients.processor;

/** Puts one attribute into the JSON. */
final class WriteStatement {
    private final Attribute attribute;
    private final String adapter;

    WriteStatement(Attribute attribute, String adapter) {
        this.attribute = attribute;
        this.adapter = adapter.isEmpty() ? "" : ", " + adapter;
    }

    void render(Source source) {
        source.line("out." + verb() + "(" + Source.quote(attribute.jsonNames().get(0)) + ", value." + attribute.name()
                + "()" + adapter + ");");
    }

    private String verb() {
        switch (attribute.presence()) {
            case OPTIONAL:
                return "optional";
            case COLLECTION:
            case REQUIRED_COLLECTION:
                return "collection";
            default:
                return "write";
        }
    }
}
