package io.github.rpaclients.uipath.identity.personalaccesstokens;

import io.github.rpaclients.core.json.GuidId;

/** The id of a personal access token, which is not the token. */
public final class PersonalAccessTokenId extends GuidId {
    private PersonalAccessTokenId(String value) {
        super(value);
    }

    public static PersonalAccessTokenId of(String value) {
        return new PersonalAccessTokenId(value);
    }
}
