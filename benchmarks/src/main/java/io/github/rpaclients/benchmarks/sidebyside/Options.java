package io.github.rpaclients.benchmarks.sidebyside;

import io.github.rpaclients.benchmarks.peers.Peer;
import io.github.rpaclients.benchmarks.peers.PeerKind;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What is measured and how much of it, from arguments such as {@code rounds=5}. */
final class Options {
    private static final Set<String> NAMES =
            new TreeSet<>(Set.of("rounds", "pages", "parts", "peers", "jdk25", "report"));

    private final Map<String, String> given;

    private Options(Map<String, String> given) {
        this.given = given;
    }

    /** @throws IllegalArgumentException if an argument is none of ours, says what to write instead */
    static Options of(String... arguments) {
        Map<String, String> given = new LinkedHashMap<>();
        for (String argument : arguments) {
            String[] pair = argument.split("=", 2);
            if (pair.length < 2 || !NAMES.contains(pair[0])) {
                throw new IllegalArgumentException("Expected NAME=VALUE with a name of " + NAMES + ", not " + argument);
            }
            if (!pair[1].isEmpty()) {
                given.put(pair[0], pair[1]);
            }
        }
        Options options = new Options(given);
        options.rounds();
        options.users();
        options.peers();
        for (Part part : Part.values()) {
            options.wants(part);
        }
        return options;
    }

    int rounds() {
        return atLeastOne("rounds", "5");
    }

    int users() {
        return atLeastOne("pages", "100") * Peer.PAGE;
    }

    private int atLeastOne(String name, String otherwise) {
        String text = given.getOrDefault(name, otherwise);
        if (!text.matches("[1-9]\\d{0,4}")) {
            throw new IllegalArgumentException("Expected a number from 1 for " + name + ", not " + text);
        }
        return Integer.parseInt(text);
    }

    boolean wants(Part part) {
        return words("parts", Part.class).contains(part);
    }

    /** The peers of the table that were built, the floor always. */
    List<PeerKind> peers() {
        Set<PeerKind> wanted = words("peers", PeerKind.class);
        return Arrays.stream(PeerKind.values())
                .filter(kind -> kind == PeerKind.FLOOR || wanted.contains(kind))
                .filter(kind -> kind.isInTable() && kind.isThere())
                .collect(Collectors.toList());
    }

    private <E extends Enum<E>> Set<E> words(String name, Class<E> type) {
        String text = given.getOrDefault(name, "all");
        if (text.equals("all")) {
            return EnumSet.allOf(type);
        }
        Set<E> words = EnumSet.noneOf(type);
        for (String word : text.split(",", -1)) {
            words.add(Arrays.stream(type.getEnumConstants())
                    .filter(value -> word(value).equals(word))
                    .findFirst()
                    .orElseThrow(() -> new IllegalArgumentException("Expected all, or some of "
                            + Arrays.stream(type.getEnumConstants())
                                    .map(Options::word)
                                    .collect(Collectors.joining(","))
                            + " for " + name + ", not " + word)));
        }
        return words;
    }

    private static String word(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    Path report() {
        return Path.of(given.getOrDefault("report", "REPORT.md"));
    }

    /** What somebody types to have the same again. */
    String command() {
        List<String> words = new ArrayList<>(List.of("mvn -q verify -pl benchmarks -am -DskipTests -Pside-by-side"));
        given.forEach((name, value) -> {
            if (!name.equals("report") && !name.equals("jdk25") && !value.equals("all")) {
                words.add("-D" + name + "=" + value);
            }
        });
        return String.join(" ", words);
    }

    /** The {@code java} of a JDK 25: the folder given, or one beside the JDK that runs this. */
    Optional<Path> java25() throws IOException {
        String given25 = given.getOrDefault("jdk25", "");
        if (!given25.isEmpty()) {
            Path java = java(Path.of(given25));
            if (!Files.exists(java)) {
                throw new IllegalArgumentException("There is no " + java + "; give the folder of a JDK 25 for jdk25");
            }
            return Optional.of(java);
        }
        Path own = Path.of(System.getProperty("java.home")).toRealPath();
        if (Runtime.version().feature() == 25) {
            return Optional.of(java(own));
        }
        Path beside = own.getParent();
        if (beside == null) {
            return Optional.empty();
        }
        try (Stream<Path> jdks = Files.list(beside)) {
            return jdks.filter(jdk -> jdk.getFileName().toString().matches(".*(^|\\D)25(\\D.*|$)"))
                    .map(Options::java)
                    .filter(Files::exists)
                    .findFirst();
        }
    }

    /** The launcher in the folder of a JDK. */
    static Path java(Path jdk) {
        boolean windows = System.getProperty("os.name").startsWith("Windows");
        return jdk.resolve("bin").resolve(windows ? "java.exe" : "java");
    }
}
