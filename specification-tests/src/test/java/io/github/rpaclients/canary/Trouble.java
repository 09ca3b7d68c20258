package io.github.rpaclients.canary;

/** What the server does instead of answering; wherever there are words, it quotes the secrets of the request. */
public enum Trouble {
    NONE(0),
    UNAUTHORIZED(401),
    FORBIDDEN(403),
    NOT_FOUND(404),
    CONFLICT(409),
    RATE_LIMITED(429),
    FAILED(500),
    WEB_PAGE(200),
    WEB_PAGE_OF_AN_ERROR(502),
    CUT_JSON(200),
    OTHER_JSON(200),
    TEXT(200),
    LONGER_THAN_IT_SAYS(200),
    DROPPED(0);

    final int status;

    Trouble(int status) {
        this.status = status;
    }
}
