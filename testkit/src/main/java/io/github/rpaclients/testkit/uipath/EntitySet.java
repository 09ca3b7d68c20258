package io.github.rpaclients.testkit.uipath;

import com.google.gson.JsonElement;
import com.google.gson.JsonNull;
import com.google.gson.JsonObject;
import io.github.rpaclients.testkit.internal.Answer;
import io.github.rpaclients.testkit.internal.Json;
import io.github.rpaclients.testkit.internal.Request;
import io.github.rpaclients.testkit.internal.Rows;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * One entity set under {@code /odata}: a line says what the vendor lets do with it, as {@code
 * sets.entities(TYPE, "OR.Users").lists().gets()}. What is said about the entities comes before what can be done with them.
 *
 * <p>What a write says of a member the server writes itself is passed over; what it leaves out is as in a new entity. A
 * member of another kind than declared is 400, one that nobody knows is kept.
 */
final class EntitySet {
    static final String NAMESPACE = "UiPath.Server.Configuration.OData.";

    /** The first version whose lists of jobs and of releases need no folder. */
    private static final int LISTS_OF_ALL_FOLDERS = 20;

    /** Before the name of almost every type. */
    static final String DTOS = NAMESPACE + "DTOs.";

    private static final OdataSchema TEXT = new OdataSchema("Edm.String").with(OdataSchema.Kind.TEXT, "Text");

    private final OrchestratorSets sets;
    private final EntityType type;
    private final String scope;
    private final String path;
    private Set<String> required = Set.of();
    private Set<String> served = Set.of("Id", "Key");
    private Set<String> secret = Set.of();
    private Set<String> toldOnce = Set.of();
    private Set<String> notInLists = Set.of();
    private String unique = "Id";
    private Predicate<JsonObject> visible = row -> true;
    private Consumer<JsonObject> beforeWrite = row -> {};
    private Consumer<JsonObject> afterWrite = row -> {};
    private Consumer<JsonObject> beforeShown = row -> {};
    private Consumer<JsonObject> beforeDelete = row -> {};
    private Consumer<String> beforeFound = key -> {};

    EntitySet(OrchestratorSets sets, EntityType type, String scope) {
        this.sets = sets;
        this.type = type;
        this.scope = scope;
        this.path = "/odata/" + type.set;
    }

    /** Texts without which nothing is written. */
    EntitySet requires(String... members) {
        required = Set.of(members);
        return this;
    }

    /** Members that only the server writes, {@code Id} and {@code Key} among them. */
    EntitySet serves(String... members) {
        served = Set.of(members);
        return this;
    }

    /** Members that are never shown, and stay as they are unless a write has another value. */
    EntitySet hides(String... members) {
        secret = Set.of(members);
        return this;
    }

    /** Members that only the answer to the creation shows, and only the server writes. */
    EntitySet tellsOnce(String... members) {
        toldOnce = Set.of(members);
        return this;
    }

    /** Members that are null in lists, and shown of a single entity. */
    EntitySet hidesInLists(String... members) {
        notInLists = Set.of(members);
        return this;
    }

    /** No two entities that meet in a folder, or in the tenant, have the same text here: 409 with 1001. */
    EntitySet unique(String member) {
        unique = member;
        return this;
    }

    EntitySet onlyThose(Predicate<JsonObject> condition) {
        visible = condition;
        return this;
    }

    /** Completes or refuses what is about to be stored. */
    EntitySet beforeWrite(Consumer<JsonObject> step) {
        beforeWrite = step;
        return this;
    }

    /** Does what follows from an edit that is stored. */
    EntitySet afterWrite(Consumer<JsonObject> step) {
        afterWrite = step;
        return this;
    }

    /** Takes from a copy that is about to be shown what is not for everybody. */
    EntitySet beforeShown(Consumer<JsonObject> step) {
        beforeShown = step;
        return this;
    }

    /** Refuses to let an entity go. */
    EntitySet beforeDelete(Consumer<JsonObject> step) {
        beforeDelete = step;
        return this;
    }

    /** Refuses what cannot be done with the entity under this key, before it is looked up. */
    EntitySet beforeFound(Consumer<String> step) {
        beforeFound = step;
        return this;
    }

    EntitySet lists() {
        return lists("", row -> true);
    }

    /** The entities of all folders, where a request names none. */
    EntitySet listsWithAndWithoutFolder() {
        return answers("", schema(), request -> rows(inSight(request)));
    }

    /** What a list shows that need not be of one folder. Servers before version 20 want one. */
    Predicate<JsonObject> inSight(Request request) {
        if (sets.state.apiVersion() >= LISTS_OF_ALL_FOLDERS && !Folders.areNamed(request)) {
            return row -> true;
        }
        long folder = folder(request);
        return row -> isSeen(row, folder);
    }

    /** Some of the entities, under the vendor's name for it, or that of the set. */
    EntitySet lists(String function, Predicate<JsonObject> those) {
        return answers(function, schema(), request -> {
            long folder = folder(request);
            return rows(row -> isSeen(row, folder) && those.test(row));
        });
    }

    EntitySet gets() {
        return reads("({key})", schema(), request -> shown(row(request)));
    }

    /** From a folder, or wherever it is where a request names none. Servers before version 20 want one. */
    EntitySet getsWithAndWithoutFolder() {
        return reads("({key})", schema(), request -> {
            Predicate<JsonObject> inSight = inSight(request);
            JsonObject row = required(key(request));
            if (!inSight.test(row)) {
                throw notFound();
            }
            return shown(row);
        });
    }

    /** 201 with the entity. */
    EntitySet creates() {
        return createsAt("");
    }

    /** The same by an action of the set. */
    EntitySet createsBy(String action) {
        return createsAt("/" + NAMESPACE + action);
    }

    private EntitySet createsAt(String suffix) {
        return on("POST", suffix, ".Write", request -> {
            JsonObject row = type.blank();
            bound(request).entrySet().forEach(member -> row.add(member.getKey(), member.getValue()));
            if (type.isInFolders()) {
                row.add("$folders", Json.array(List.of(folder(request))));
            }
            if (stored().find(Json.string(row, "Id")).isPresent()) {
                throw sets.errors.nameTaken(Json.string(row, "Id"));
            }
            beforeWrite.accept(row);
            refuseTaken(row);
            type.settle(row, stored(), sets.organization);
            JsonObject shown = shown(row);
            toldOnce.stream().filter(shown::has).forEach(member -> shown.add(member, row.get(member)));
            return answer(201, request, shown);
        });
    }

    /** 200 with the entity. */
    EntitySet replaces() {
        return replaces("PUT", "", (request, row) -> entity(200, request, row));
    }

    /** 200 with nothing. */
    EntitySet replacesInSilence() {
        return replaces("PUT", "", (request, row) -> Answer.of(200));
    }

    /** The same by an action on the entity. */
    EntitySet replacesBy(String action) {
        return replaces("POST", "/" + NAMESPACE + action, (request, row) -> Answer.of(200));
    }

    /** 204. */
    EntitySet replacesWithNoContent() {
        return replaces("PUT", "", (request, row) -> Answer.of(204));
    }

    private EntitySet replaces(String method, String suffix, BiFunction<Request, JsonObject, Answer> answer) {
        return on(method, "({key})" + suffix, ".Write", request -> {
            JsonObject before = row(request);
            JsonObject body = bound(request);
            if (!isOf(before, request)) {
                throw sets.errors.refused();
            }
            JsonObject row = type.blank();
            for (String name : before.keySet()) {
                if (name.startsWith("$") || isServed(name) || secret.contains(name)) {
                    row.add(name, before.get(name));
                }
            }
            body.entrySet().stream()
                    .filter(member -> !(secret.contains(member.getKey())
                            && member.getValue().isJsonNull()))
                    .forEach(member -> row.add(member.getKey(), member.getValue()));
            row.add("Id", before.get("Id"));
            beforeWrite.accept(row);
            store(row);
            return answer.apply(request, row);
        });
    }

    /** 200; what the body leaves out stays. */
    EntitySet patches() {
        return on("PATCH", "({key})", ".Write", request -> {
            JsonObject row = row(request).deepCopy();
            fitting(request).entrySet().forEach(member -> row.add(member.getKey(), member.getValue()));
            refuseIncomplete(row);
            beforeWrite.accept(row);
            store(row);
            return Answer.of(200);
        });
    }

    /** 204. */
    EntitySet deletes() {
        return on("DELETE", "({key})", ".Write", request -> {
            delete(List.of(row(request)));
            return Answer.of(204);
        });
    }

    /** All entities that the member of the body names, or none. */
    EntitySet deletesBulk(String member) {
        return acts(
                "DeleteBulk",
                body -> delete(body.ids(member).stream()
                        .map(id -> required(Long.toString(id)))
                        .collect(Collectors.toList())));
    }

    EntitySet getsByKey() {
        return reads(
                "/" + NAMESPACE + "GetByKey(identifier={identifier})",
                schema(),
                request -> shown(row(request, request.variable("identifier"))));
    }

    /** The entities of all folders but one, under the vendor's name for it. Needs no folder. */
    EntitySet listsAcrossFolders(String function) {
        return answers(function, schema(), request -> {
            String excluded = request.parameter("excludeFolderId").orElse("");
            return rows(
                    row -> folders(row).stream().anyMatch(id -> !id.toString().equals(excluded)));
        });
    }

    /** In which folders an entity is, under the vendor's name for it. Needs no folder. */
    EntitySet tellsFolders(String function) {
        return on("GET", "/" + NAMESPACE + function + "(id={key})", ".Read", request -> {
            List<JsonObject> folders = folders(required(key(request))).stream()
                    .map(id -> Folders.simple(sets.folders.required(id)))
                    .collect(Collectors.toList());
            return Answer.json(200, Json.object("AccessibleFolders", folders, "TotalFoldersCount", folders.size()));
        });
    }

    /** All changes or none; no entity is taken out of its last folder. Needs no folder. */
    EntitySet sharesToFolders(String ids) {
        return acts("ShareToFolders", body -> {
            List<Long> added = body.ids("ToAddFolderIds");
            added.forEach(sets.folders::required);
            List<Long> removed = body.ids("ToRemoveFolderIds");
            List<JsonObject> changed = new ArrayList<>();
            for (Long id : body.ids(ids)) {
                JsonObject row = required(Long.toString(id)).deepCopy();
                List<Long> folders = folders(row);
                added.stream().filter(folder -> !folders.contains(folder)).forEach(folders::add);
                folders.removeAll(removed);
                if (folders.isEmpty()) {
                    throw sets.errors.refused();
                }
                row.add("$folders", Json.array(folders));
                changed.add(row);
            }
            changed.forEach(stored()::put);
        });
    }

    /** An action on one entity: 204. */
    EntitySet actsOn(String action, BiConsumer<JsonObject, ActionBody> step) {
        return on("POST", "({key})/" + NAMESPACE + action, ".Write", request -> {
            step.accept(row(request), body(request));
            return Answer.of(204);
        });
    }

    /** An action of the set: 204. */
    EntitySet acts(String action, Consumer<ActionBody> step) {
        return on("POST", "/" + NAMESPACE + action, ".Write", request -> {
            step.accept(body(request));
            return Answer.of(204);
        });
    }

    /** A list with all options, computed for the request, of a function or of something else behind the path. */
    EntitySet answers(String suffix, OdataSchema rowType, Function<Request, List<JsonObject>> rows) {
        return answers(suffix, request -> OdataQuery.forList(request, at(rowType), type.set, sets.errors), rows);
    }

    /** The same without {@code $top} and {@code $skip}. */
    EntitySet answersUnpaged(String suffix, OdataSchema rowType, Function<Request, List<JsonObject>> rows) {
        return answers(suffix, request -> OdataQuery.forUnpaged(request, at(rowType), type.set, sets.errors), rows);
    }

    private EntitySet answers(
            String suffix, Function<Request, OdataQuery> query, Function<Request, List<JsonObject>> rows) {
        String path = suffix.isEmpty() || suffix.startsWith("(") ? suffix : "/" + NAMESPACE + suffix;
        return on(
                "GET",
                path,
                ".Read",
                request -> Answer.json(200, query.apply(request).list(rows.apply(request), sets.errors)));
    }

    /** A list of texts, with all options that make sense for them. */
    EntitySet answersTexts(String function, Function<Request, List<String>> texts) {
        return on("GET", "/" + NAMESPACE + function, ".Read", request -> {
            OdataQuery query = OdataQuery.forList(request, TEXT, type.set, sets.errors);
            List<JsonObject> rows = texts.apply(request).stream()
                    .map(text -> Json.object("Text", text))
                    .collect(Collectors.toList());
            JsonObject page = query.list(rows, sets.errors);
            List<JsonElement> value = new ArrayList<>();
            page.getAsJsonArray("value")
                    .forEach(row -> value.add(row.getAsJsonObject().get("Text")));
            page.add("value", Json.array(value));
            return Answer.json(200, page);
        });
    }

    /** One entity, computed for the request. */
    EntitySet reads(String suffix, OdataSchema schema, Function<Request, JsonObject> entity) {
        return on("GET", suffix, ".Read", request -> {
            OdataQuery query = OdataQuery.forEntity(request, at(schema), type.set, sets.errors);
            return Answer.json(200, query.entity(entity.apply(request), sets.errors));
        });
    }

    /** Anything else; the suffix follows the path of the set. */
    EntitySet on(String method, String suffix, String access, Function<Request, Answer> operation) {
        sets.service.on(method, path + suffix, scope + access, operation);
        return this;
    }

    Rows stored() {
        return sets.state.rows(type);
    }

    /** The stored entity whose key is in the path, seen from the folder of the request. */
    JsonObject row(Request request) {
        beforeFound.accept(key(request));
        return seen(key(request), folder(request));
    }

    /** The stored entity with this number, seen from the folder of the request. */
    JsonObject inFolder(Request request, String id) {
        long folder = folder(request);
        if (!id.matches(type.key.form)) {
            throw sets.errors.invalidQuery("'" + id + "' is no key.");
        }
        return seen(id, folder);
    }

    private JsonObject seen(String id, long folder) {
        JsonObject row = required(id);
        if (!isSeen(row, folder)) {
            throw notFound();
        }
        return row;
    }

    /** The stored entity with this GUID, seen from the folder of the request. */
    JsonObject row(Request request, String guid) {
        long folder = folder(request);
        JsonObject row = withKey(guid);
        if (!isSeen(row, folder)) {
            throw notFound();
        }
        return row;
    }

    /** The stored entity with this GUID. */
    JsonObject withKey(String key) {
        if (!Guids.isGuid(key)) {
            throw sets.errors.invalidQuery("'" + key + "' is no key.");
        }
        return stored().all().stream()
                .filter(row -> visible.test(row) && Json.string(row, "Key").equalsIgnoreCase(key))
                .findFirst()
                .orElseThrow(this::notFound);
    }

    /** Stores an entity that was there before, as an edit has left it; a copy of it up to now. */
    void store(JsonObject row) {
        refuseTaken(row);
        stored().put(row);
        afterWrite.accept(row);
    }

    private void refuseTaken(JsonObject row) {
        String text = Json.string(row, unique);
        for (JsonObject other : stored().all()) {
            if (!Json.string(other, "Id").equals(Json.string(row, "Id"))
                    && Json.string(other, unique).equalsIgnoreCase(text)
                    && meets(row, other)) {
                throw sets.errors.nameTaken(text);
            }
        }
    }

    void delete(List<JsonObject> rows) {
        rows.forEach(beforeDelete);
        rows.forEach(stored()::remove);
    }

    ActionBody body(Request request) {
        return new ActionBody(sets.errors.body(request), sets.errors);
    }

    Answer entity(int status, Request request, JsonObject row) {
        return answer(status, request, shown(row));
    }

    private Answer answer(int status, Request request, JsonObject shown) {
        OdataQuery query = OdataQuery.forEntity(request, at(schema()), type.set, sets.errors);
        return Answer.json(status, query.entity(shown, sets.errors));
    }

    JsonObject shown(JsonObject row) {
        JsonObject shown = new JsonObject();
        OdataSchema now = at(schema());
        for (String name : row.keySet()) {
            boolean isOfAnotherVersion = schema().property(name) != null && now.property(name) == null;
            if (!name.startsWith("$") && !isOfAnotherVersion) {
                boolean isHidden = secret.contains(name) || toldOnce.contains(name);
                shown.add(name, isHidden ? JsonNull.INSTANCE : row.get(name));
            }
        }
        if (schema().property("FoldersCount") != null) {
            shown.addProperty("FoldersCount", folders(row).size());
        }
        beforeShown.accept(shown);
        return shown;
    }

    private List<JsonObject> rows(Predicate<JsonObject> condition) {
        return stored().all().stream()
                .filter(visible.and(condition))
                .map(this::listed)
                .collect(Collectors.toList());
    }

    /** As in a list. */
    JsonObject listed(JsonObject row) {
        JsonObject listed = shown(row);
        notInLists.stream().filter(listed::has).forEach(member -> listed.add(member, JsonNull.INSTANCE));
        return listed;
    }

    private boolean isServed(String member) {
        return served.contains(member) || toldOnce.contains(member);
    }

    private JsonObject bound(Request request) {
        JsonObject bound = fitting(request);
        refuseIncomplete(bound);
        return bound;
    }

    private void refuseIncomplete(JsonObject row) {
        if (required.stream().anyMatch(name -> Json.string(row, name).isEmpty())) {
            throw sets.errors.refused();
        }
    }

    private JsonObject fitting(Request request) {
        JsonObject bound = new JsonObject();
        OdataSchema now = at(schema());
        for (Map.Entry<String, JsonElement> member : sets.errors.body(request).entrySet()) {
            String name = member.getKey();
            OdataSchema.Property property = now.property(name);
            if (property == null
                    ? sets.state.strictBinding() && !name.startsWith("@")
                    : !property.fits(member.getValue())) {
                throw sets.errors.refused();
            }
            if (!isServed(name) && !name.startsWith("@") && !name.startsWith("$")) {
                bound.add(name, member.getValue());
            }
        }
        return bound;
    }

    /** A body that names an entity names the one in the path. */
    private boolean isOf(JsonObject row, Request request) {
        JsonObject body = sets.errors.body(request);
        return Json.isNull(body, "Id") || Json.string(body, "Id").equals(Json.string(row, "Id"));
    }

    private boolean meets(JsonObject row, JsonObject other) {
        return !type.isInFolders() || folders(row).stream().anyMatch(folders(other)::contains);
    }

    private boolean isSeen(JsonObject row, long folder) {
        return visible.test(row) && (!type.isInFolders() || folders(row).contains(folder));
    }

    static List<Long> folders(JsonObject row) {
        List<Long> folders = new ArrayList<>();
        Json.list(row, "$folders").forEach(id -> folders.add(id.getAsLong()));
        return folders;
    }

    /** Where the request looks from; nowhere in particular for what is in no folder. */
    private long folder(Request request) {
        return type.isInFolders() ? sets.folders.named(request).get("Id").getAsLong() : 0;
    }

    /** The folder whose number is in the path under this name. */
    JsonObject folder(Request request, String variable) {
        String id = request.variable(variable);
        if (!id.matches("\\d{1,18}")) {
            throw sets.errors.invalidQuery("'" + id + "' is no number.");
        }
        return sets.folders.required(Long.parseLong(id));
    }

    private String key(Request request) {
        String text = request.variable("key");
        if (!text.matches(type.key.form)) {
            throw sets.errors.invalidQuery("'" + text + "' is no key.");
        }
        return type.key.unquoted(text);
    }

    private JsonObject required(String id) {
        return stored().find(id).filter(visible).orElseThrow(this::notFound);
    }

    private RuntimeException notFound() {
        return sets.errors.notFound(type.set.substring(0, type.set.length() - 1));
    }

    private OdataSchema schema() {
        return type.schema;
    }

    private OdataSchema at(OdataSchema schema) {
        return schema.at(sets.state.apiVersion());
    }
}
