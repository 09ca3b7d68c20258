package io.github.rpaclients.processor;

/** Puts one attribute into the JSON. */
final class WriteStatement {
    private final Attribute attribute;
    private final int member;
    private final String type;

    /** @param type the field that says how the value is written; empty where none is needed */
    WriteStatement(Attribute attribute, int member, String type) {
        this.attribute = attribute;
        this.member = member;
        this.type = type.isEmpty() ? "" : ", " + type;
    }

    void render(Source source) {
        source.line("out." + verb() + "(" + member + ", value." + attribute.name() + "()" + type + ");");
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
