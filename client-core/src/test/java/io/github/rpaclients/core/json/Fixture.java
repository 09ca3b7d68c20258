package io.github.rpaclients.core.json;

import com.google.gson.JsonElement;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** JSON beside the tests, and a second opinion on what it means. */
public final class Fixture {
    private Fixture() {}

    public static String read(String name) {
        try (InputStream in = Fixture.class.getResourceAsStream(name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** By Gson, which keeps the digits of a number. */
    public static JsonElement tree(String json) {
        return JsonParser.parseString(json);
    }
}
