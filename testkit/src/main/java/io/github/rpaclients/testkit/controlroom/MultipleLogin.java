package io.github.rpaclients.testkit.controlroom;

/** Which login leaves the earlier tokens of its user alone; the vendor's sources disagree. */
public enum MultipleLogin {
    /** Each login by apiKey; a password login that asks for it, where the user is allowed to. */
    API_KEY_OR_FLAG,
    /** Where the user is allowed to: each login by apiKey, and a password login that asks for it. */
    FLAG,
    /** Each login by apiKey; a password login never, whatever it asks for. */
    API_KEY;

    boolean keepsEarlierTokens(boolean byApiKey, boolean asked, boolean allowed) {
        switch (this) {
            case FLAG:
                return allowed && (byApiKey || asked);
            case API_KEY:
                return byApiKey;
            default:
                return byApiKey || (asked && allowed);
        }
    }
}
