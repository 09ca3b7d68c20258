package io.github.rpaclients.aa.controlroom.ids;

import io.github.rpaclients.core.json.TextId;

/** The id of an attribute of a credential: a number, in a string; read from both. */
public final class CredentialAttributeId extends TextId {
    private CredentialAttributeId(String value) {
        super(value);
    }

    public static CredentialAttributeId of(long value) {
        return new CredentialAttributeId(Long.toString(value));
    }

    public static CredentialAttributeId of(String value) {
        return new CredentialAttributeId(value);
    }
}
