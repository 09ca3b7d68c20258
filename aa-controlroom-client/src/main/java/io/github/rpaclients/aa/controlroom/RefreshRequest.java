package io.github.rpaclients.aa.controlroom;

import io.github.rpaclients.core.Secret;
import io.github.rpaclients.core.json.Model;

/** The v1 dialect wants the token of the header in the body, too. */
@Model
interface RefreshRequest {
    Secret token();

    static RefreshRequest of(Secret token) {
        return new RefreshRequestBuilder().token(token).build();
    }
}
