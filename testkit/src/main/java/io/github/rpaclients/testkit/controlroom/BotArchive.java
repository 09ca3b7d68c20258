package io.github.rpaclients.testkit.controlroom;

import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import io.github.rpaclients.testkit.internal.Json;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/**
 * What an export writes and an import reads: a zip file with a manifest, which is our own, because the vendor tells nobody
 * what is in his, and the contents of files under the names that the manifest gives them.
 */
final class BotArchive {
    private static final String MANIFEST = "manifest.json";

    /** The same calls give the same bytes. */
    private static final LocalDateTime WRITTEN = LocalDateTime.of(2000, 1, 1, 0, 0);

    private final JsonObject manifest;
    private final Map<String, byte[]> contents;

    /** @param contents by their names in the manifest */
    BotArchive(JsonObject manifest, Map<String, byte[]> contents) {
        this.manifest = manifest;
        this.contents = contents;
    }

    JsonObject manifest() {
        return manifest;
    }

    /** Not a copy; nothing if there is nothing of that name. */
    byte[] content(String name) {
        return contents.getOrDefault(name, new byte[0]);
    }

    byte[] bytes() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            write(zip, MANIFEST, Json.text(manifest).getBytes(StandardCharsets.UTF_8));
            for (Map.Entry<String, byte[]> content : contents.entrySet()) {
                write(zip, content.getKey(), content.getValue());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static void write(ZipOutputStream zip, String name, byte[] content) throws IOException {
        ZipEntry entry = new ZipEntry(name);
        entry.setTimeLocal(WRITTEN);
        zip.putNextEntry(entry);
        zip.write(content);
        zip.closeEntry();
    }

    /** Empty if it is no archive of this kind. */
    static Optional<BotArchive> read(byte[] bytes) {
        Map<String, byte[]> contents = new LinkedHashMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                contents.put(entry.getName(), zip.readAllBytes());
            }
            byte[] manifest = contents.remove(MANIFEST);
            return manifest == null
                    ? Optional.empty()
                    : Optional.of(
                            new BotArchive(Json.parseObject(new String(manifest, StandardCharsets.UTF_8)), contents));
        } catch (IOException | JsonParseException | IllegalStateException e) {
            return Optional.empty();
        }
    }
}
