package io.github.rpaclients.processor;

/** How a value is read and written. */
enum Form {
    BOOLEAN("booleanValue()"),
    INT("intValue()"),
    LONG("longValue()"),
    DOUBLE("doubleValue()"),
    STRING("string()"),
    /** By the adapter Moshi has for the type. */
    ADAPTED("value(%s)");

    private final String read;

    Form(String read) {
        this.read = read;
    }

    /** @param adapter the field that holds the adapter; ignored where none is needed */
    String read(String adapter) {
        return String.format(read, adapter);
    }
}
