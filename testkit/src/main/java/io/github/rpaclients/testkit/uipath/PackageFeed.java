package io.github.rpaclients.testkit.uipath;

import com.google.gson.JsonObject;
import io.github.rpaclients.testkit.internal.Answer;
import io.github.rpaclients.testkit.internal.Json;
import io.github.rpaclients.testkit.internal.Parts;
import io.github.rpaclients.testkit.internal.Request;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.lang.module.ModuleDescriptor.Version;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/** A feed: versions of packages, and the files that somebody uploaded. {@code Id} is the key, name and version. */
final class PackageFeed {
    private static final Pattern VERSION = Pattern.compile("\\d+(\\.\\d+){1,3}(-[\\w.]+)?");
    private static final Pattern FILE_NAME = Pattern.compile("(?i)(.+?)\\.(\\d+(?:\\.\\d+){1,3}(?:-[\\w.]+)?)\\.nupkg");
    private static final Pattern ID = Pattern.compile("<id>\\s*([^<]+?)\\s*</id>");
    private static final Pattern NUSPEC_VERSION = Pattern.compile("<version>\\s*([^<]+?)\\s*</version>");
    private static final int MOST_FILES = 10;
    private static final Comparator<JsonObject> BY_VERSION =
            Comparator.comparing(row -> Version.parse(Json.string(row, "Version")));

    private final OrchestratorSets sets;
    private final EntityType type;
    private final EntitySet set;
    private final Predicate<JsonObject> isInUse;

    /** @param isInUse a version that is in use stays */
    PackageFeed(OrchestratorSets sets, EntityType type, Predicate<JsonObject> isInUse) {
        this.sets = sets;
        this.type = type;
        this.isInUse = isInUse;
        this.set = sets.entities(type, "OR.Execution").beforeDelete(this::refuseIfInUse);
    }

    /** Gives a version its key. */
    static void settle(JsonObject row, OrchestratorState state) {
        if (!isVersion(Json.string(row, "Version"))) {
            throw new IllegalArgumentException(
                    "'" + Json.string(row, "Version") + "' is no version of a package: write 1.0.2");
        }
        String key = Json.string(row, "Title") + ":" + Json.string(row, "Version");
        row.addProperty("Id", key);
        row.addProperty("Key", key);
        row.addProperty("Published", state.organization().now());
    }

    static boolean isVersion(String text) {
        return VERSION.matcher(text).matches();
    }

    /** @param versions the vendor's function with its parameter {@code name} */
    EntitySet register(String versions) {
        return set.answers("", type.schema, this::newestOfEach)
                .answers(versions, type.schema, this::versions)
                .on("GET", "/" + EntitySet.NAMESPACE + "DownloadPackage(key={key})", ".Read", this::download)
                .on("POST", "/" + EntitySet.NAMESPACE + "UploadPackage", ".Write", this::upload)
                .deletes();
    }

    boolean exists(String name, String version) {
        return set.stored().find(name + ":" + version).isPresent();
    }

    /** Empty if there is no such package. */
    Optional<String> newest(String name) {
        return versions(name).stream().findFirst().map(row -> Json.string(row, "Version"));
    }

    private List<JsonObject> newestOfEach(Request request) {
        String term = request.parameter("searchTerm").orElse("").toLowerCase(Locale.ROOT);
        return set.stored().all().stream()
                .map(row -> Json.string(row, "Title"))
                .distinct()
                .filter(name -> name.toLowerCase(Locale.ROOT).contains(term))
                .map(name -> shown(versions(name).get(0)))
                .collect(Collectors.toList());
    }

    private List<JsonObject> versions(Request request) {
        String name = EntityType.Key.TEXT.unquoted(request.variable("name"));
        return versions(name).stream().map(this::shown).collect(Collectors.toList());
    }

    /** The newest first. */
    private List<JsonObject> versions(String name) {
        return set.stored().all().stream()
                .filter(row -> Json.string(row, "Title").equals(name))
                .sorted(BY_VERSION.reversed())
                .collect(Collectors.toList());
    }

    private JsonObject shown(JsonObject row) {
        JsonObject shown = set.shown(row);
        String name = Json.string(row, "Title");
        shown.addProperty("Id", name);
        shown.addProperty("IsLatestVersion", newest(name).equals(Optional.of(Json.string(row, "Version"))));
        if (type.schema.property("IsActive") != null) {
            shown.addProperty("IsActive", isInUse.test(row));
        }
        return shown;
    }

    private void refuseIfInUse(JsonObject row) {
        if (isInUse.test(row)) {
            throw sets.errors.refused();
        }
    }

    /** Only what was uploaded has a file. */
    private Answer download(Request request) {
        JsonObject row = set.row(request);
        if (Json.isNull(row, "$file")) {
            throw sets.errors.notFound("Package");
        }
        return Answer.bytes(200, "application/octet-stream", Base64.getDecoder().decode(Json.string(row, "$file")))
                .header(
                        "Content-Disposition",
                        "attachment; filename=\"" + Json.string(row, "Title") + "." + Json.string(row, "Version")
                                + ".nupkg\"");
    }

    /** Each file has a result of its own; a version that is there already is not replaced. */
    private Answer upload(Request request) {
        List<Parts.Part> files = Parts.of(request);
        if (files.isEmpty() || files.size() > MOST_FILES) {
            throw sets.errors.refused();
        }
        List<JsonObject> results = new ArrayList<>();
        files.forEach(file -> results.add(uploaded(file)));
        return Answer.json(207, Json.object("value", results));
    }

    private JsonObject uploaded(Parts.Part file) {
        Optional<JsonObject> said = nuspec(file.content()).or(() -> named(file.name()));
        if (said.isEmpty()) {
            return result(file.name(), "BadRequest", "{\"message\":\"The package is invalid.\",\"errorCode\":0}");
        }
        JsonObject row = type.blank();
        said.get().entrySet().forEach(member -> row.add(member.getKey(), member.getValue()));
        settle(row, sets.state);
        String key = Json.string(row, "Key");
        if (set.stored().find(key).isPresent()) {
            return result(key, "Conflict", "{\"message\":\"Package already exists.\",\"errorCode\":1004}");
        }
        row.addProperty("$file", Base64.getEncoder().encodeToString(file.content()));
        set.stored().put(row);
        return result(
                key,
                "OK",
                Json.text(Json.object("Id", row.get("Title"), "Version", row.get("Version"), "Key", row.get("Key"))));
    }

    private static JsonObject result(String key, String status, String body) {
        return Json.object("Key", key, "Status", status, "Body", body);
    }

    private static Optional<JsonObject> named(String fileName) {
        Matcher name = FILE_NAME.matcher(fileName);
        return name.matches() ? said(name.group(1), name.group(2)) : Optional.empty();
    }

    /** What the description in the archive says; empty for what is none. */
    private static Optional<JsonObject> nuspec(byte[] archive) {
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(archive))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (entry.getName().endsWith(".nuspec")) {
                    String text = new String(zip.readAllBytes(), StandardCharsets.UTF_8);
                    Matcher id = ID.matcher(text);
                    Matcher version = NUSPEC_VERSION.matcher(text);
                    return id.find() && version.find() ? said(id.group(1), version.group(1)) : Optional.empty();
                }
            }
        } catch (IOException e) {
            // no archive
        }
        return Optional.empty();
    }

    private static Optional<JsonObject> said(String name, String version) {
        return isVersion(version) ? Optional.of(Json.object("Title", name, "Version", version)) : Optional.empty();
    }
}
