package io.github.rpaclients.testkit.uipath;

import com.google.gson.JsonObject;
import io.github.rpaclients.testkit.internal.Answer;
import io.github.rpaclients.testkit.internal.Json;
import io.github.rpaclients.testkit.internal.Request;
import io.github.rpaclients.testkit.uipath.BucketFiles.BucketFile;
import io.github.rpaclients.testkit.uipath.OdataSchema.Kind;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** {@code /odata/Buckets} and {@code /api/Buckets}, seen from a folder. */
final class BucketsEndpoint {
    static final EntityType TYPE = new EntityType(
                    "Buckets",
                    EntityType.Key.INT64,
                    8001,
                    new OdataSchema(EntitySet.DTOS + "BucketDto")
                            .with(Kind.NUMBER, "Id", "CredentialStoreId", "FoldersCount")
                            .with(Kind.GUID, "Identifier")
                            .with(
                                    Kind.TEXT,
                                    "Name",
                                    "Description",
                                    "StorageProvider",
                                    "StorageParameters",
                                    "StorageContainer",
                                    // several words at once, with commas
                                    "Options",
                                    "ExternalName",
                                    "Password")
                            .with(Kind.OPAQUE, "Tags"),
                    "{'Name':null,'Description':null,'Identifier':null,'StorageProvider':null,'StorageParameters':null,"
                            + "'StorageContainer':null,'Options':'None','CredentialStoreId':null,'ExternalName':null,"
                            + "'Password':null,'FoldersCount':1,'Tags':[],'Id':null}")
            .inFolders()
            .seeded((bucket, state) ->
                    bucket.addProperty("Identifier", state.organization().newId()));

    private static final OdataSchema FILE = new OdataSchema("UiPath.Server.Configuration.OData.DTOs.BlobFileDto")
            .with(Kind.TEXT, "FullPath", "ContentType", "Id")
            .with(Kind.NUMBER, "Size")
            .with(Kind.FLAG, "IsDirectory");

    private static final String OF = "({key})/" + EntitySet.NAMESPACE;
    private static final int MOST_FILES = 1000;
    private static final int USUAL_FILES = 500;
    private static final int USUAL_MINUTES = 10;

    private final OrchestratorErrors errors;
    private final BlobStorage storage;
    private final EntitySet set;

    private BucketsEndpoint(OrchestratorSets sets) {
        this.errors = sets.errors;
        this.storage = sets.storage;
        this.set = sets.entities(TYPE, "OR.Administration")
                .requires("Name", "Identifier")
                .serves("Id", "FoldersCount")
                .hides("Password")
                .unique("Name");
    }

    static void register(OrchestratorSets sets) {
        new BucketsEndpoint(sets).register(sets.service);
    }

    private void register(Service service) {
        set.lists()
                .gets()
                .creates()
                .replaces()
                .deletes()
                .listsAcrossFolders("GetBucketsAcrossFolders")
                .tellsFolders("GetFoldersForBucket")
                .sharesToFolders("BucketIds")
                .answers(OF + "GetFiles", FILE, this::files)
                .answers(OF + "GetDirectories", FILE, this::directories)
                .reads(OF + "GetFile", FILE, request -> shown(file(request)))
                .on("DELETE", OF + "DeleteFile", ".Write", this::deleteFile)
                .on("GET", OF + "GetReadUri", ".Read", request -> uri(set.row(request), request, "GET"))
                .on("GET", OF + "GetWriteUri", ".Read", request -> uri(writable(request), request, "PUT"));
        service.on("GET", "/api/Buckets/{key}/ListFiles", "OR.Administration.Read", this::listFiles);
    }

    private List<JsonObject> files(Request request) {
        String directory = directory(request);
        boolean isRecursive = request.parameter("recursive").orElse("false").equalsIgnoreCase("true");
        Predicate<String> glob = glob(request);
        return BucketFiles.of(set.row(request)).all().stream()
                .filter(file -> file.path().startsWith(directory))
                .filter(file -> isRecursive || file.path().indexOf('/', directory.length()) < 0)
                .filter(file -> glob.test(file.path().substring(file.path().lastIndexOf('/') + 1)))
                .map(BucketsEndpoint::shown)
                .collect(Collectors.toList());
    }

    private List<JsonObject> directories(Request request) {
        String directory = directory(request);
        return BucketFiles.of(set.row(request)).all().stream()
                .filter(file -> file.path().startsWith(directory))
                .filter(file -> file.path().indexOf('/', directory.length()) > 0)
                .map(file -> file.path().substring(0, file.path().indexOf('/', directory.length())))
                .distinct()
                .map(path -> shown(path, null, 0, true))
                .collect(Collectors.toList());
    }

    /** A page of all files under a prefix; the token says behind which file the next one begins. */
    private Answer listFiles(Request request) {
        JsonObject bucket = set.row(request);
        String prefix = stripped(request.parameter("prefix").orElse(""));
        int hint = number(request, "takeHint");
        if (hint > MOST_FILES) {
            throw errors.refused();
        }
        int take = hint == 0 ? USUAL_FILES : hint;
        String behind = behind(request.parameter("continuationToken").orElse(""), prefix);
        List<BucketFile> left = BucketFiles.of(bucket).all().stream()
                .filter(file -> file.path().startsWith(prefix) && file.path().compareTo(behind) > 0)
                .collect(Collectors.toList());
        List<BucketFile> page = left.stream().limit(take).collect(Collectors.toList());
        boolean isLast = page.size() == left.size();
        return Answer.json(
                200,
                Json.object(
                        "items",
                        page.stream().map(file -> item(file, bucket, request)).collect(Collectors.toList()),
                        "continuationToken",
                        isLast ? null : token(page.get(page.size() - 1).path(), prefix)));
    }

    private JsonObject item(BucketFile file, JsonObject bucket, Request request) {
        int minutes = number(request, "expiryInMinutes");
        return Json.object(
                "fullPath",
                file.path(),
                "contentType",
                file.contentType(),
                "size",
                file.size(),
                "lastModified",
                file.lastModified(),
                "accessInfo",
                minutes == 0 ? null : storage.access(request, bucket, file.path(), "GET", Duration.ofMinutes(minutes)));
    }

    private static String token(String path, String prefix) {
        return Base64.getEncoder().encodeToString((prefix + "\n" + path).getBytes(StandardCharsets.UTF_8));
    }

    /** A token of another prefix is no token. */
    private String behind(String token, String prefix) {
        try {
            String text = new String(Base64.getDecoder().decode(token), StandardCharsets.UTF_8);
            if (token.isEmpty() || text.startsWith(prefix + "\n")) {
                return text.substring(text.indexOf('\n') + 1);
            }
        } catch (IllegalArgumentException e) {
            // falls through to the refusal
        }
        throw errors.refused();
    }

    private Answer deleteFile(Request request) {
        BucketFiles files = BucketFiles.of(writable(request));
        if (!files.remove(path(request))) {
            throw errors.notFound("File");
        }
        return Answer.of(204);
    }

    private Answer uri(JsonObject bucket, Request request, String verb) {
        int minutes = number(request, "expiryInMinutes");
        Duration life = Duration.ofMinutes(minutes == 0 ? USUAL_MINUTES : minutes);
        return Answer.json(200, storage.access(request, bucket, path(request), verb, life));
    }

    private JsonObject writable(Request request) {
        JsonObject bucket = set.row(request);
        if (Json.string(bucket, "Options").contains("ReadOnly")) {
            throw errors.refused();
        }
        return bucket;
    }

    private BucketFile file(Request request) {
        return BucketFiles.of(set.row(request)).find(path(request)).orElseThrow(() -> errors.notFound("File"));
    }

    private String path(Request request) {
        String path = stripped(request.parameter("path").orElse(""));
        if (path.isEmpty() || path.endsWith("/")) {
            throw errors.refused();
        }
        return path;
    }

    /** Empty, or with a slash at the end. */
    private static String directory(Request request) {
        String directory = stripped(request.parameter("directory").orElse(""));
        return directory.isEmpty() || directory.endsWith("/") ? directory : directory + "/";
    }

    private static String stripped(String path) {
        return path.startsWith("/") ? path.substring(1) : path;
    }

    private static Predicate<String> glob(Request request) {
        String glob = request.parameter("fileNameGlob").orElse("*");
        String regex = Pattern.quote(glob).replace("*", "\\E.*\\Q").replace("?", "\\E.\\Q");
        return Pattern.compile(regex).asMatchPredicate();
    }

    private int number(Request request, String name) {
        String text = request.parameter(name).orElse("0");
        if (!text.matches("\\d{1,6}")) {
            throw errors.refused();
        }
        return Integer.parseInt(text);
    }

    private static JsonObject shown(BucketFile file) {
        return shown(file.path(), file.contentType(), file.size(), false);
    }

    private static JsonObject shown(String path, @Nullable String type, int size, boolean isDirectory) {
        return Json.object("FullPath", path, "ContentType", type, "Size", size, "IsDirectory", isDirectory, "Id", null);
    }
}
