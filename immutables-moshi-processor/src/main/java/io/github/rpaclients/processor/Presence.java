package io.github.rpaclients.processor;

/** What a member may do besides having a value, and how the adapter declares it. */
enum Presence {
    /** Has to be there and cannot be null. */
    REQUIRED("required"),
    /** The model says what it is when it is not there. */
    DEFAULTED("optional"),
    /** Null in the model. */
    NULLABLE("optional"),
    /** An Optional of the model. */
    OPTIONAL("optional"),
    /** Empty in the model. */
    COLLECTION("collection"),
    /** Empty in the model where it is null, but has to be there. */
    REQUIRED_COLLECTION("required"),
    /** Null means clear, and is a value. */
    PATCH("optional");

    private final String declaration;

    Presence(String declaration) {
        this.declaration = declaration;
    }

    boolean isCollection() {
        return this == COLLECTION || this == REQUIRED_COLLECTION;
    }

    String declaration() {
        return declaration;
    }
}
