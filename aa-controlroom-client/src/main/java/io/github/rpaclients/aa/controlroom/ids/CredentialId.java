package io.github.rpaclients.aa.controlroom.ids;

import io.github.rpaclients.core.json.TextId;

/** The id of a credential in the vault: a number, in a string; read from both. */
public final class CredentialId extends TextId {
    private CredentialId(String value) {
        super(value);
    }

    public static CredentialId of(long value) {
        return new CredentialId(Long.toString(value));
    }

    public static CredentialId of(String value) {
        return new CredentialId(value);
    }
}
