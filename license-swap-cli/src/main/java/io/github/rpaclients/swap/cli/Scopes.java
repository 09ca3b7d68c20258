package io.github.rpaclients.swap.cli;

import java.util.List;
import java.util.stream.Collectors;

/** The scopes that an application asks for. UiPath grants all of them, or no token at all. Immutable. */
final class Scopes {
    private static final String READ = ".Read";
    private static final String WRITE = ".Write";

    private final List<String> needed;
    private final List<String> asked;

    /** @param needed to move a seat; {@code X} to write, {@code X.Read} to read */
    Scopes(Settings settings, String... needed) {
        this.needed = List.of(needed);
        this.asked = settings.optional("scopes")
                .map(list -> List.of(list.trim().split("\\s+", -1)))
                .orElse(this.needed);
    }

    List<String> asked() {
        return asked;
    }

    /** Those without which no seat moves. */
    List<String> missing() {
        return needed.stream().filter(scope -> !isAskedFor(scope)).collect(Collectors.toList());
    }

    private boolean isAskedFor(String scope) {
        return asked.contains(scope)
                || (scope.endsWith(READ)
                        ? asked.contains(scope.substring(0, scope.length() - READ.length()))
                        : asked.contains(scope + WRITE));
    }
}
