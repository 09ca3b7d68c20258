package io.github.rpaclients.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** The facts of a client and a document of each of its models, in the vendor's own form. */
record Fixtures(String client) {
    List<Fact> facts() {
        return resource("operations.tsv").lines().skip(1).map(Fact::of).toList();
    }

    String text(String model) {
        return resource("fixtures/" + model + ".json");
    }

    private String resource(String name) {
        String own = "/" + client + "/" + name;
        String path = client.contains("/") && Fixtures.class.getResource(own) == null
                ? "/" + client.substring(0, client.indexOf('/')) + "/" + name
                : own;
        try (InputStream in = Fixtures.class.getResourceAsStream(path)) {
            assertThat(in).as(path).isNotNull();
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
