package io.github.rpaclients.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** The facts of a client and a document of each of its models, in the vendor's own form. */
record Fixtures(String client) {
    List<Fact> facts() {
        return lines().stream().skip(1).map(Fact::of).toList();
    }

    /** The facts as they are written, and before them what stands in which column. */
    List<String> lines() {
        return resource("operations.tsv").lines().toList();
    }

    /** The operations of the vendor's files that have no fact on purpose, each with its reason. */
    Map<String, String> leftOut() {
        return optional("left-out.tsv")
                .orElse("")
                .lines()
                .skip(1)
                .map(line -> line.split("\t"))
                .collect(Collectors.toMap(cell -> cell[0], cell -> cell[1]));
    }

    String text(String model) {
        return resource("fixtures/" + model + ".json");
    }

    /** Empty if there is none of this name. */
    Optional<String> find(String model) {
        return optional("fixtures/" + model + ".json");
    }

    private Optional<String> optional(String name) {
        return Fixtures.class.getResource(path(name)) == null ? Optional.empty() : Optional.of(resource(name));
    }

    /** In the folder of the client, or in that of all its dialects. */
    private String path(String name) {
        String own = "/" + client + "/" + name;
        return client.contains("/") && Fixtures.class.getResource(own) == null
                ? "/" + client.substring(0, client.indexOf('/')) + "/" + name
                : own;
    }

    private String resource(String name) {
        String path = path(name);
        try (InputStream in = Fixtures.class.getResourceAsStream(path)) {
            assertThat(in).as(path).isNotNull();
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
