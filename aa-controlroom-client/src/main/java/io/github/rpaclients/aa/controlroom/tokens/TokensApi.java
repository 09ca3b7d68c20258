package io.github.rpaclients.aa.controlroom.tokens;

import io.github.rpaclients.core.internal.http.ApiCalls;

/**
 * The token of a client. One that logs in gets and renews it by itself; this is for one that was handed over, as {@code
 * ControlRoomCredentials.token(…)}.
 *
 * @see <a href="https://docs.automationanywhere.com/bundle/enterprise-v2019/page/enterprise-cloud/topics/control-room/control-room-api/cloud-validate-token.html">
 *     Validate a token</a>
 */
public final class TokensApi {
    private final ApiCalls calls;
    private final TokensService service;

    /** Called by {@code ControlRoomClient}. */
    public TokensApi(ApiCalls calls) {
        this.calls = calls;
        this.service = calls.service(TokensService.class);
    }

    /**
     * Whether the server takes the token. It is sent in the header alone, as current servers want it; the vendor's pages
     * for 11.3 have it in the query, where logs would show it.
     *
     * @throws io.github.rpaclients.core.error.ApiException if there is no answer, or an error
     */
    public boolean isValid() {
        return calls.execute(service.valid());
    }
}
