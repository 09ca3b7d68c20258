package io.github.rpaclients.testkit.controlroom;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import io.github.rpaclients.testkit.internal.Answer;
import io.github.rpaclients.testkit.internal.Json;
import io.github.rpaclients.testkit.internal.Request;
import io.github.rpaclients.testkit.internal.Rows;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The rows of one area: a line says what the vendor lets do with them, as {@code
 * sets.of(TYPE).requires("name").lists("/v2/devices/pools/list").gets("/v2/devices/pools/{id}")}. What is said about the
 * rows comes before what can be done with them; {@code {id}} in a path is the id of a row.
 *
 * <p>What a write says of a member the server writes itself is passed over; what it leaves out is as in a new row. A
 * member of another kind than declared is 400, one that nobody knows is kept. Nobody writes or sees what starts with {@code
 * $}.
 */
final class RoomSet {
    private final RoomSets sets;
    private final RoomType type;
    private ErrorForm errors = ErrorForm.TEXT;
    private @Nullable Permission view;
    private @Nullable Permission manage;
    private Set<String> required = Set.of();
    private Set<String> served = Set.of();
    private Set<String> secret = Set.of();
    private Set<String> notInLists = Set.of();
    private String unique = "";
    private int statusIfTaken = 409;
    private String stampOfCreation = "";
    private String stampOfChange = "";
    private int longestPage = Integer.MAX_VALUE;
    private Predicate<JsonObject> visible = row -> true;
    private Consumer<JsonObject> beforeWrite = row -> {};
    private BiConsumer<JsonObject, JsonObject> beforeReplace = (before, row) -> {};
    private Consumer<JsonObject> afterWrite = row -> {};
    private BiConsumer<JsonObject, JsonObject> computed = (row, shown) -> {};
    private Consumer<JsonObject> beforeShown = row -> {};
    private Consumer<JsonObject> beforeListed = row -> {};
    private Consumer<JsonObject> beforeDelete = row -> {};

    RoomSet(RoomSets sets, RoomType type) {
        this.sets = sets;
        this.type = type;
    }

    /** How the area writes refusals; with a text for a code unless said. */
    RoomSet errors(ErrorForm form) {
        errors = form;
        return this;
    }

    /** What it takes to look at rows; nothing unless said. */
    RoomSet viewedWith(Permission permission) {
        view = permission;
        return this;
    }

    /** What it takes to write rows; nothing unless said. */
    RoomSet managedWith(Permission permission) {
        manage = permission;
        return this;
    }

    /** Members without which nothing is written: 400. */
    RoomSet requires(String... members) {
        required = Set.of(members);
        return this;
    }

    /** Members that only the server writes, beside {@code id} and the stamps. */
    RoomSet serves(String... members) {
        served = Set.of(members);
        return this;
    }

    /** Members that are never shown, and stay as they are unless a write has another value. */
    RoomSet hides(String... members) {
        secret = Set.of(members);
        return this;
    }

    /** Members that lists lack. */
    RoomSet hidesInLists(String... members) {
        notInLists = Set.of(members);
        return this;
    }

    /** No two rows have the same text here, whatever its case: 409. */
    RoomSet unique(String member) {
        return unique(member, 409);
    }

    /** The same with another status. */
    RoomSet unique(String member, int status) {
        unique = member;
        statusIfTaken = status;
        return this;
    }

    /** Who wrote a row and when: {@code createdBy}, {@code createdOn}, {@code updatedBy}, {@code updatedOn}. */
    RoomSet stamps() {
        return stamps("created", "updated");
    }

    /** The same under other names, before {@code By} and {@code On}. */
    RoomSet stamps(String creation, String change) {
        stampOfCreation = creation;
        stampOfChange = change;
        return this;
    }

    /** Lists are cut to so many rows, whatever is asked for and set. */
    RoomSet atMost(int rows) {
        longestPage = rows;
        return this;
    }

    RoomSet onlyThose(Predicate<JsonObject> condition) {
        visible = condition;
        return this;
    }

    /** Completes or refuses what is about to be stored; its stamps are there, its id is not if it is new. */
    RoomSet beforeWrite(Consumer<JsonObject> step) {
        beforeWrite = step;
        return this;
    }

    /** Completes or refuses what is about to be stored in the place of another: first that, then the new one. */
    RoomSet beforeReplace(BiConsumer<JsonObject, JsonObject> step) {
        beforeReplace = step;
        return this;
    }

    /** Does what follows from a row that is stored. */
    RoomSet afterWrite(Consumer<JsonObject> step) {
        afterWrite = step;
        return this;
    }

    /** Adds what follows from other things to a copy that is about to be shown: first the row, then the copy. */
    RoomSet computes(BiConsumer<JsonObject, JsonObject> step) {
        computed = step;
        return this;
    }

    /** Changes a copy that is about to be shown, after {@link #computes}. */
    RoomSet beforeShown(Consumer<JsonObject> step) {
        beforeShown = step;
        return this;
    }

    /** Changes a copy that is about to be shown in a list, after {@link #beforeShown}. */
    RoomSet beforeListed(Consumer<JsonObject> step) {
        beforeListed = step;
        return this;
    }

    /** Refuses to let a row go, or does what follows. */
    RoomSet beforeDelete(Consumer<JsonObject> step) {
        beforeDelete = step;
        return this;
    }

    /** All rows, in the list language: {@code page} and {@code list}. */
    RoomSet lists(String path) {
        return lists(path, request -> row -> true);
    }

    /** Some of the rows. */
    RoomSet lists(String path, Function<Request, Predicate<JsonObject>> those) {
        return reads("POST", path, request -> list(request, rows(those.apply(request))));
    }

    /** All rows, with {@code list} inside of {@code page}. */
    RoomSet listsWithinPage(String path) {
        return reads(
                "POST",
                path,
                request -> Answer.json(200, language().answerWithinPage(Bodies.object(request), rows(row -> true))));
    }

    RoomSet gets(String path) {
        return reads("GET", path, request -> Answer.json(200, shown(row(request))));
    }

    /** Answers with the row. */
    RoomSet creates(int status, String path) {
        return on("POST", path, request -> Answer.json(status, shown(create(request, Bodies.object(request)))));
    }

    /** 200 with the row. */
    RoomSet replaces(String path) {
        return on("PUT", path, request -> Answer.json(200, shown(replace(request, Bodies.object(request)))));
    }

    /** Answers with nothing. */
    RoomSet deletes(int status, String path) {
        return on("DELETE", path, request -> {
            delete(row(request));
            return Answer.of(status);
        });
    }

    /** Anything else that changes nothing. */
    RoomSet reads(String verb, String path, Function<Request, Answer> handler) {
        sets.on(verb, path, true, view, errors, handler);
        return this;
    }

    /** Anything else; what writes takes the permission to write, a GET the one to look. */
    RoomSet on(String verb, String path, Function<Request, Answer> handler) {
        boolean reads = verb.equals("GET");
        sets.on(verb, path, reads, reads ? view : manage, errors, handler);
        return this;
    }

    /** Anything else that takes a permission of its own. */
    RoomSet on(String verb, String path, Permission permission, Function<Request, Answer> handler) {
        sets.on(verb, path, verb.equals("GET"), permission, errors, handler);
        return this;
    }

    Rows stored() {
        return sets.state.rows(type);
    }

    /** The row whose id is in the path. */
    JsonObject row(Request request) {
        return row(request.variable("id"));
    }

    /** The row with this id: 404 if there is none, 400 if it is no id. */
    JsonObject row(String id) {
        String canonical = type.hasNumbers() ? Long.toString(Ids.parse(id, "The id")) : id;
        return stored().find(canonical)
                .filter(visible)
                .orElseThrow(() -> ControlRoomError.notFound(type.one + " " + id));
    }

    /** A new row of what a caller says. */
    JsonObject create(Request request, JsonObject said) {
        JsonObject row = type.blank();
        bound(said).entrySet().forEach(member -> row.add(member.getKey(), member.getValue()));
        type.canonize(row);
        stamp(row, stampOfCreation, request);
        stamp(row, stampOfChange, request);
        beforeWrite.accept(row);
        refuseTaken(row);
        type.settle(row, stored());
        afterWrite.accept(row);
        return row;
    }

    /** The row in the path as a caller says. */
    JsonObject replace(Request request, JsonObject said) {
        JsonObject before = row(request);
        JsonObject bound = bound(said);
        JsonObject row = type.blank();
        for (String name : before.keySet()) {
            if (isKept(name, bound)) {
                row.add(name, before.get(name));
            }
        }
        bound.entrySet().stream()
                .filter(member -> !isKept(member.getKey(), bound))
                .forEach(member -> row.add(member.getKey(), member.getValue()));
        row.add("id", before.get("id"));
        type.canonize(row);
        stamp(row, stampOfChange, request);
        beforeReplace.accept(before, row);
        beforeWrite.accept(row);
        store(row);
        return row;
    }

    /** Stores a row that was there before, as an edit has left it; a copy of it up to now. */
    void store(JsonObject row) {
        refuseTaken(row);
        stored().put(row);
        afterWrite.accept(row);
    }

    void delete(JsonObject row) {
        beforeDelete.accept(row);
        stored().remove(row);
    }

    JsonObject shown(JsonObject row) {
        JsonObject shown = new JsonObject();
        for (Map.Entry<String, JsonElement> member : row.entrySet()) {
            if (!member.getKey().startsWith("$") && !secret.contains(member.getKey())) {
                shown.add(member.getKey(), member.getValue().deepCopy());
            }
        }
        type.showIds(shown, sets.state.settings().idForm);
        computed.accept(row, shown);
        beforeShown.accept(shown);
        return shown;
    }

    /** As in a list, with what is the simulator's own: the list language does not show it. */
    private JsonObject listed(JsonObject row) {
        JsonObject listed = shown(row);
        row.entrySet().stream()
                .filter(member -> member.getKey().startsWith("$"))
                .forEach(member -> listed.add(member.getKey(), member.getValue()));
        notInLists.forEach(listed::remove);
        beforeListed.accept(listed);
        return listed;
    }

    /** The rows as a list shows them. */
    List<JsonObject> rows(Predicate<JsonObject> those) {
        return stored().all().stream()
                .filter(visible.and(those))
                .map(this::listed)
                .collect(Collectors.toList());
    }

    /** The answer to a list call, of rows as they are shown. */
    Answer list(Request request, List<JsonObject> rows) {
        return Answer.json(200, language().answer(Bodies.object(request), rows));
    }

    private ListLanguage language() {
        return type.language(sets.state.settings()).atMost(longestPage);
    }

    private boolean isKept(String name, JsonObject bound) {
        boolean isSecret = secret.contains(name) && Json.isNull(bound, name);
        return isServed(name) || isSecret;
    }

    private boolean isServed(String name) {
        return name.startsWith("$")
                || name.equals("id")
                || served.contains(name)
                || isStamp(name, stampOfCreation)
                || isStamp(name, stampOfChange);
    }

    private static boolean isStamp(String name, String stamp) {
        return !stamp.isEmpty() && (name.equals(stamp + "By") || name.equals(stamp + "On"));
    }

    private void stamp(JsonObject row, String stamp, Request request) {
        if (!stamp.isEmpty()) {
            row.addProperty(
                    stamp + "By", Long.toString(sets.gate.caller(request).id()));
            row.addProperty(stamp + "On", sets.state.now());
        }
    }

    private JsonObject bound(JsonObject said) {
        for (String name : required) {
            if (isMissing(said, name)) {
                throw ControlRoomError.badRequest(name + " is required");
            }
        }
        type.check(said);
        JsonObject bound = new JsonObject();
        said.entrySet().forEach(member -> {
            if (!isServed(member.getKey())) {
                bound.add(member.getKey(), member.getValue());
            }
        });
        return bound;
    }

    private static boolean isMissing(JsonObject said, String name) {
        return Json.isNull(said, name)
                || (said.get(name).isJsonPrimitive()
                        && said.get(name).getAsString().isEmpty());
    }

    private void refuseTaken(JsonObject row) {
        String text = Json.string(row, unique);
        if (unique.isEmpty() || text.isEmpty()) {
            return;
        }
        for (JsonObject other : stored().all()) {
            if (!Json.string(other, "id").equals(Json.string(row, "id"))
                    && Json.string(other, unique).equalsIgnoreCase(text)) {
                throw new ControlRoomError(statusIfTaken, "exists", "There is a " + type.one + " " + text + " already");
            }
        }
    }
}
