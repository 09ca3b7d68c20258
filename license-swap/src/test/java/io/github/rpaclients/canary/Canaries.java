package io.github.rpaclients.canary;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.stream.Collectors;

/** The secrets that are planted, and those that servers hand out meanwhile. */
final class Canaries {
    static final String ROBOT_PASSWORD = "c4nary-robot-\"pass\"";
    static final String NEW_USER_PASSWORD = "c4nary-new-user 1!";
    static final String WRONG = "c4nary-wr0ng";
    static final String GIVEN_TOKEN = "c4nary-given-t0ken";

    /** Stands in every object of every answer, under names that nobody models. */
    static final String EXTRA = "c4nary-3xtra";

    private final Set<String> secrets =
            new ConcurrentSkipListSet<>(List.of(ROBOT_PASSWORD, NEW_USER_PASSWORD, WRONG, GIVEN_TOKEN, EXTRA));
    private final Set<String> planted = new ConcurrentSkipListSet<>();

    void add(String secret) {
        secrets.add(secret);
    }

    /** Which of them are in a request as it was sent. */
    List<String> in(String request) {
        List<String> found = secrets.stream()
                .filter(secret -> request.contains(secret)
                        || request.contains(secret.replace("\\", "\\\\").replace("\"", "\\\""))
                        || decoded(request).contains(secret))
                .collect(Collectors.toList());
        planted.addAll(found);
        return found;
    }

    /** What has been in a request so far. */
    Set<String> planted() {
        return planted;
    }

    void assertNotIn(String where, String text) {
        for (String secret : secrets) {
            assertThat(text).as(where).doesNotContain(secret);
            assertThat(text).as(where).doesNotContain(secret.replace("\"", "\\\""));
        }
    }

    private static String decoded(String text) {
        try {
            return URLDecoder.decode(text, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            return text;
        }
    }
}
