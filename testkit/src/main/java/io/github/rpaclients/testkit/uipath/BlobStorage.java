package io.github.rpaclients.testkit.uipath;

import com.google.gson.JsonObject;
import io.github.rpaclients.testkit.internal.Answer;
import io.github.rpaclients.testkit.internal.Json;
import io.github.rpaclients.testkit.internal.Request;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Where the files of buckets are: an address that Orchestrator signs for one file, one verb and some minutes. It goes by
 * another host name than Orchestrator, wants the headers that came with the address, and has no use for Orchestrator's
 * token: a request that brings it is refused with 403. Guarded by the organization's lock.
 */
final class BlobStorage {
    private static final String BASE = "/blobs/";

    /** What an address is good for. */
    private static final class Access {
        final String verb;
        final String path;
        final JsonObject bucket;
        final String file;
        final Instant expires;
        final boolean isOrchestrators;

        Access(String verb, String path, JsonObject bucket, String file, Instant expires, boolean isOrchestrators) {
            this.verb = verb;
            this.path = path;
            this.bucket = bucket;
            this.file = file;
            this.expires = expires;
            this.isOrchestrators = isOrchestrators;
        }
    }

    private final Organization organization;
    private final OrchestratorState state;
    private final Tokens tokens;
    private final Map<String, Access> issued = new HashMap<>();

    BlobStorage(Organization organization, OrchestratorState state, Tokens tokens) {
        this.organization = organization;
        this.state = state;
        this.tokens = tokens;
    }

    /** As at the start: no address is good any more. */
    void startOver() {
        issued.clear();
    }

    /** {@code BlobFileAccessDto}; a bucket that hides its provider has Orchestrator itself in between. */
    JsonObject access(Request request, JsonObject bucket, String file, String verb, Duration life) {
        boolean isOrchestrators = Json.string(bucket, "Options").contains("AccessDataThroughOrchestrator");
        String host = request.header("Host").orElse("localhost");
        String path = BASE + Json.string(bucket, "Identifier") + "/" + file;
        Instant expires = organization.instant().plus(life);
        // a signature that is decoded and written again in another way is another one
        String signature = "c2ln/" + (issued.size() + 1) + "+A==";
        issued.put(signature, new Access(verb, path, bucket, file, expires, isOrchestrators));
        String uri = "http://" + (isOrchestrators ? host : foreign(host)) + encoded(path) + "?sv=2023-11-03&se="
                + URLEncoder.encode(expires.toString(), StandardCharsets.UTF_8) + "&sig="
                + URLEncoder.encode(signature, StandardCharsets.UTF_8);
        return Json.object(
                "Uri",
                uri,
                "Verb",
                verb,
                "RequiresAuth",
                isOrchestrators,
                "Headers",
                Json.object(
                        "Keys",
                        Json.array(headers(verb).keySet()),
                        "Values",
                        Json.array(headers(verb).values())));
    }

    /** Empty for a path that is none of its own. */
    Optional<Answer> answer(Request request) {
        if (!request.path().startsWith(BASE)) {
            return Optional.empty();
        }
        synchronized (organization.lock()) {
            Access access = request.parameter("sig").map(issued::get).orElse(null);
            if (access == null || !access.isOrchestrators) {
                if (request.header("Authorization").isPresent()) {
                    return error(403, "AuthenticationFailed", "The Authorization header is not for this host.");
                }
            } else if (tokens.scopes(request, Duration.ZERO).isEmpty()) {
                return error(401, "NoAuthenticationInformation", "The token of Orchestrator is wanted.");
            }
            if (access == null
                    || !access.verb.equals(request.method())
                    || !access.path.equals(decoded(request.path()))
                    || !organization.instant().isBefore(access.expires)) {
                return error(403, "AuthenticationFailed", "The signature is not for this, or has expired.");
            }
            for (Map.Entry<String, String> header : headers(access.verb).entrySet()) {
                if (!request.header(header.getKey()).equals(Optional.of(header.getValue()))) {
                    return error(400, "MissingRequiredHeader", header.getKey());
                }
            }
            return access.verb.equals("PUT") ? write(access, request) : read(access);
        }
    }

    private Optional<Answer> read(Access access) {
        return bucket(access)
                .flatMap(bucket -> BucketFiles.of(bucket).find(access.file))
                .map(file -> Answer.bytes(200, file.contentType(), file.content()))
                .or(() -> error(404, "BlobNotFound", "The specified blob does not exist."));
    }

    private Optional<Answer> write(Access access, Request request) {
        if (request.header("Content-Length").isEmpty()) {
            return error(411, "MissingContentLengthHeader", "Content-Length");
        }
        Optional<JsonObject> bucket = bucket(access);
        String type = request.header("Content-Type").orElse("application/octet-stream");
        bucket.ifPresent(b -> BucketFiles.of(b).put(access.file, type, request.bytes(), organization.now()));
        return bucket.isPresent()
                ? Optional.of(Answer.of(201))
                : error(404, "ContainerNotFound", "The specified container does not exist.");
    }

    private Optional<JsonObject> bucket(Access access) {
        return state.rows(BucketsEndpoint.TYPE).find(Json.string(access.bucket, "Id"));
    }

    private static Map<String, String> headers(String verb) {
        return verb.equals("PUT") ? Map.of("x-ms-blob-type", "BlockBlob") : Map.of("x-ms-version", "2023-11-03");
    }

    private static Optional<Answer> error(int status, String code, String message) {
        return Optional.of(Answer.text(
                status,
                "application/xml",
                "<?xml version=\"1.0\" encoding=\"utf-8\"?><Error><Code>" + code + "</Code><Message>" + message
                        + "</Message></Error>"));
    }

    /** The loopback address has two names; an address of another kind has to do for both. */
    private static String foreign(String host) {
        return host.startsWith("localhost")
                ? host.replaceFirst("localhost", "127.0.0.1")
                : host.replaceFirst("^127\\.0\\.0\\.1", "localhost");
    }

    private static String encoded(String path) {
        return URLEncoder.encode(path, StandardCharsets.UTF_8)
                .replace("+", "%20")
                .replace("%2F", "/");
    }

    private static String decoded(String path) {
        return URLDecoder.decode(path.replace("+", "%2B"), StandardCharsets.UTF_8);
    }
}
