package io.github.rpaclients.aa.controlroom.credentialvault;

import io.github.rpaclients.aa.controlroom.ids.CredentialId;
import io.github.rpaclients.aa.controlroom.query.IdField;
import io.github.rpaclients.aa.controlroom.query.TextField;

/** What lists of credentials can be filtered and sorted by. The vendor shows {@code name}, clients use {@code id}. */
public final class CredentialFields {
    public static final IdField<Credential, CredentialId> ID = IdField.of("id");
    public static final TextField<Credential> NAME = TextField.of("name");

    private CredentialFields() {}
}
