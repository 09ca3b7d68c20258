package io.github.rpaclients.swap.cli;

import io.github.rpaclients.core.Secret;
import io.github.rpaclients.swap.files.AccountSettings;
import io.github.rpaclients.swap.files.BadInputException;
import io.github.rpaclients.swap.files.Problem;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermission;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The settings of an account, looked up where they point to. No message shows a value. Immutable. */
final class Settings {
    private static final String ENVIRONMENT = "env:";
    private static final String FILE = "file:";
    private static final Set<String> LOOPBACK = Set.of("localhost", "127.0.0.1", "[::1]");

    private final AccountSettings account;
    private final Function<String, Optional<String>> environment;

    Settings(AccountSettings account, Function<String, Optional<String>> environment) {
        this.account = account;
        this.environment = environment;
    }

    /** Refuses keys that nobody reads, all at once. */
    void checkKeys(List<String> known) {
        List<Problem> problems = new ArrayList<>();
        for (String key : account.values().keySet()) {
            if (!known.contains(key)) {
                problems.add(account.problem(
                        key, "An account here has no key " + key + "; write one of " + String.join(", ", known)));
            }
        }
        if (!problems.isEmpty()) {
            throw new BadInputException(problems);
        }
    }

    boolean has(String key) {
        return account.values().containsKey(key);
    }

    String required(String key) {
        return optional(key)
                .orElseThrow(() -> bad(
                        key,
                        "The account " + account.name() + " has no " + key + "; write " + key + " = "
                                + (key.equals("system") ? "one of " + words(SwapSystem.class) : "...")));
    }

    Secret secret(String key) {
        return Secret.of(required(key));
    }

    Optional<String> optional(String key) {
        return Optional.ofNullable(account.values().get(key)).map(value -> lookUp(key, value));
    }

    /** A duration such as {@code 5m}. */
    Optional<Duration> duration(String key) {
        return optional(key).map(text -> account.duration(key, text));
    }

    /** Several values in one, with semicolons or commas between them; none if the key is not there. */
    List<String> list(String key) {
        return optional(key)
                .map(text -> Arrays.stream(text.split("[;,]"))
                        .map(String::strip)
                        .filter(part -> !part.isEmpty())
                        .collect(Collectors.toList()))
                .orElse(List.of());
    }

    private String lookUp(String key, String value) {
        if (value.startsWith(ENVIRONMENT)) {
            String name = value.substring(ENVIRONMENT.length());
            return environment
                    .apply(name)
                    .filter(set -> !set.isBlank())
                    .orElseThrow(() -> bad(
                            key, key + " is to come from the environment, but " + name + " is not set there; set it"));
        }
        return value.startsWith(FILE) ? contents(key, value.substring(FILE.length())) : value;
    }

    private String contents(String key, String path) {
        String text;
        try {
            Path file = account.file().toAbsolutePath().resolveSibling(path.strip());
            if (othersMayRead(file)) {
                throw bad(
                        key,
                        key + " is to come from a file that others than its owner may read; take that from them:"
                                + " chmod 600");
            }
            text = Files.readString(file).strip();
        } catch (IOException | InvalidPathException e) {
            // the message of either may quote what it has read
            throw bad(key, key + " is to come from a file that cannot be read; see that it is there, and UTF-8 text");
        }
        if (text.isEmpty()) {
            throw bad(key, key + " is to come from a file that is empty; write it there");
        }
        return text;
    }

    /** Where the file system knows owners in the POSIX way; elsewhere nobody can tell. */
    private static boolean othersMayRead(Path file) throws IOException {
        PosixFileAttributeView owners = Files.getFileAttributeView(file, PosixFileAttributeView.class);
        if (owners == null) {
            return false;
        }
        Set<PosixFilePermission> permissions = owners.readAttributes().permissions();
        return permissions.contains(PosixFilePermission.GROUP_READ)
                || permissions.contains(PosixFilePermission.OTHERS_READ);
    }

    <E extends Enum<E>> E oneOf(String key, Class<E> words) {
        String value = required(key);
        return Arrays.stream(words.getEnumConstants())
                .filter(word -> word.toString().equals(value))
                .findFirst()
                .orElseThrow(() -> bad(key, "The value of " + key + " is none of " + words(words)));
    }

    private static <E extends Enum<E>> String words(Class<E> words) {
        return Arrays.stream(words.getEnumConstants()).map(Object::toString).collect(Collectors.joining(", "));
    }

    URI url(String key) {
        try {
            URI url = URI.create(required(key));
            if (url.getHost() != null && ("https".equals(url.getScheme()) || "http".equals(url.getScheme()))) {
                return url;
            }
        } catch (IllegalArgumentException e) {
            // told below, without the value
        }
        throw bad(key, "The value of " + key + " is no address; write one such as https://cloud.uipath.com");
    }

    /** An address that secrets may be sent to. */
    URI secureUrl(String key) {
        URI url = url(key);
        if ("http".equals(url.getScheme()) && !LOOPBACK.contains(url.getHost())) {
            throw bad(key, "Secrets that go to an address with http could be read on the way; write https");
        }
        return url;
    }

    BadInputException bad(String key, String sentence) {
        return new BadInputException(List.of(account.problem(key, sentence)));
    }
}
