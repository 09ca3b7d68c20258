package io.github.rpaclients.testkit.controlroom;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import io.github.rpaclients.testkit.internal.Json;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * Filter, sort and page of the vendor's {@code /list} calls.
 *
 * <p>Silent where the vendor is: a length above the maximum is cut, and a page under any other name than {@code
 * page.offset} and {@code page.length} is not looked at. What starts with {@code $} can be filtered and sorted by, and is not
 * shown.
 */
final class ListLanguage {
    private final ListFields fields;
    private final Settings settings;
    private int longest = Integer.MAX_VALUE;

    ListLanguage(Map<String, FieldKind> fields, Settings settings) {
        this(fields, Map.of(), settings);
    }

    /** @param members what a field is called in a row, where it is called otherwise */
    ListLanguage(Map<String, FieldKind> fields, Map<String, String> members, Settings settings) {
        this.fields = new ListFields(fields, members, settings.listFields);
        this.settings = settings;
    }

    /** A list of which nobody gets more rows at once, whatever is set. */
    ListLanguage atMost(int rows) {
        longest = rows;
        return this;
    }

    /** The list inside of {@code page}, as some areas write it. */
    JsonObject answerWithinPage(JsonObject body, List<JsonObject> rows) {
        JsonObject answer = answer(body, rows);
        JsonObject page = answer.has("page") ? answer.getAsJsonObject("page") : new JsonObject();
        page.add("list", answer.get("list"));
        return Json.object("page", page);
    }

    JsonObject answer(JsonObject body, List<JsonObject> rows) {
        Predicate<JsonObject> filter =
                Json.isNull(body, "filter") ? row -> true : new ListFilter(fields).read(body.get("filter"));
        List<JsonObject> found = rows.stream()
                .filter(filter)
                .sorted(new ListSort(fields).read(Json.list(body, "sort")))
                .collect(Collectors.toList());
        JsonElement asked = body.get("page");
        JsonObject page = asked != null && asked.isJsonObject() ? asked.getAsJsonObject() : new JsonObject();
        int offset = number(page, "offset", 0, 0);
        int most = Math.min(settings.maxPageLength, longest);
        int length = Math.min(number(page, "length", settings.defaultPageLength, 1), most);
        List<JsonObject> list = found.stream()
                .skip(offset)
                .limit(length)
                .map(ListLanguage::open)
                .collect(Collectors.toList());
        JsonObject answer = new JsonObject();
        if (settings.pageInListAnswers) {
            answer.add("page", Json.object("offset", offset, "total", rows.size(), "totalFilter", found.size()));
        }
        answer.add("list", Json.array(list));
        return answer;
    }

    private static JsonObject open(JsonObject row) {
        JsonObject open = new JsonObject();
        row.entrySet().stream()
                .filter(member -> !member.getKey().startsWith("$"))
                .forEach(member -> open.add(member.getKey(), member.getValue()));
        return open;
    }

    private static int number(JsonObject page, String name, int otherwise, int least) {
        JsonElement value = page.get(name);
        if (value == null || value.isJsonNull()) {
            return otherwise;
        }
        if (!value.isJsonPrimitive() || !value.getAsJsonPrimitive().isNumber()) {
            throw ControlRoomError.badRequest(name + " must be a number");
        }
        long number = Ids.parse(value, name);
        if (number < least || number > Integer.MAX_VALUE) {
            throw ControlRoomError.badRequest(name + " must be " + least + " or more");
        }
        return (int) number;
    }
}
