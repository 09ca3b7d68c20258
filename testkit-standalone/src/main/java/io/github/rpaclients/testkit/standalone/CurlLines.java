package io.github.rpaclients.testkit.standalone;

/** A line that gets a token and one that uses it, both valid in POSIX shells and at the prompt of Windows' cmd. */
final class CurlLines {
    private final String token;
    private final String member;
    private final String users;

    /**
     * @param member of the answer to {@code token}, which holds the token
     * @param users with the word TOKEN where the token belongs
     */
    CurlLines(String token, String member, String users) {
        this.token = token;
        this.member = member;
        this.users = users;
    }

    String token() {
        return token;
    }

    String member() {
        return member;
    }

    String users() {
        return users;
    }

    /** Both in one; for POSIX shells only. */
    String both() {
        String cut = " | sed 's/.*\"" + member + "\" *: *\"\\([^\"]*\\)\".*/\\1/'";
        return users.replace("TOKEN", "$(" + token + cut + ")");
    }
}
