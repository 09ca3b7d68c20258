package io.github.rpaclients.processor;

/** How a value is read and written. */
enum Form {
    BOOLEAN("booleanValue()"),
    INT("intValue()"),
    LONG("longValue()"),
    DOUBLE("doubleValue()"),
    STRING("string()"),
    /** As its type says. */
    ADAPTED("value(%s)");

    private final String read;

    Form(String read) {
        this.read = read;
    }

    /** @param type the field that says how; ignored where none is needed */
    String read(String type) {
        return String.format(read, type);
    }
}
