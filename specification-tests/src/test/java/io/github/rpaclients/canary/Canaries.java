package io.github.rpaclients.canary;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.stream.Collectors;

/** The secrets that are planted, and those that servers hand out meanwhile. */
public final class Canaries {
    static final String WRONG = "c4nary-wr0ng";

    /** Stands in every object of every answer, under names that nobody models. */
    public static final String EXTRA = "c4nary-3xtra";

    private final Set<String> secrets = new ConcurrentSkipListSet<>(List.of(WRONG, EXTRA));
    private final Set<String> planted = new ConcurrentSkipListSet<>();

    public void add(String secret) {
        secrets.add(secret);
    }

    /** Which of them are in a request as it was sent. */
    public List<String> in(String request) {
        List<String> found = secrets.stream()
                .filter(secret -> request.contains(secret)
                        || request.contains(secret.replace("\\", "\\\\").replace("\"", "\\\""))
                        || decoded(request).contains(secret))
                .collect(Collectors.toList());
        planted.addAll(found);
        return found;
    }

    /** What has been in a request so far. */
    public Set<String> planted() {
        return planted;
    }

    public void assertNotIn(String where, String text) {
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
