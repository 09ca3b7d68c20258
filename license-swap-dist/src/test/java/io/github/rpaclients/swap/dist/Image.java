package io.github.rpaclients.swap.dist;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;

/** A container image in a tar file, in the layout that OCI names, taken apart. */
final class Image {
    final JsonObject config;
    /** The root of a container, all layers on top of each other. */
    final Path root;

    private final List<List<TarArchiveEntry>> layers = new ArrayList<>();

    /** @param folder to take it apart in */
    Image(Path tar, Path folder) throws IOException {
        Path layout = folder.resolve("layout");
        new TarFile(tar).unpack(layout);
        JsonObject index = json(layout.resolve("index.json"));
        JsonObject manifest =
                json(blob(layout, index.getAsJsonArray("manifests").get(0)));
        this.config = json(blob(layout, manifest.get("config")));
        this.root = Files.createDirectories(folder.resolve("root"));
        for (JsonElement layer : manifest.getAsJsonArray("layers")) {
            layers.add(new TarFile(blob(layout, layer)).unpack(root));
        }
    }

    /** What is in each layer, from below. */
    List<List<TarArchiveEntry>> layers() {
        return layers;
    }

    /** What the image says of the process in it. */
    JsonObject process() {
        return config.getAsJsonObject("config");
    }

    List<String> entrypoint() {
        return StreamSupport.stream(process().getAsJsonArray("Entrypoint").spliterator(), false)
                .map(JsonElement::getAsString)
                .collect(Collectors.toList());
    }

    private static Path blob(Path layout, JsonElement descriptor) {
        return layout.resolve("blobs")
                .resolve(
                        descriptor.getAsJsonObject().get("digest").getAsString().replace(':', '/'));
    }

    private static JsonObject json(Path file) throws IOException {
        return JsonParser.parseString(Files.readString(file)).getAsJsonObject();
    }
}
