package io.github.rpaclients.testkit.uipath;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import io.github.rpaclients.testkit.internal.Json;
import io.github.rpaclients.testkit.internal.Request;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

/** The licence service's paging: never more than 50 rows a page, whatever {@code top} says, and without a word. */
final class LeasePage {
    private static final int CAP = 50;
    private static final List<String> SORTABLE = List.of("id", "email", "name", "surname", "lastInUse");

    private final LeaseErrors errors;

    LeasePage(LeaseErrors errors) {
        this.errors = errors;
    }

    JsonObject of(Request request, List<JsonObject> rows) {
        int top = Math.min(CAP, number(request, "top", CAP));
        int skip = number(request, "skip", 0);
        List<String> codes = request.parameters("userBundleLicenseCodes");
        List<JsonObject> found = rows.stream()
                .filter(row -> codes.isEmpty() || hasOne(row, codes))
                .collect(Collectors.toCollection(ArrayList::new));
        sort(request, found);
        return Json.object(
                "totalCount",
                found.size(),
                "results",
                found.stream().skip(skip).limit(top).collect(Collectors.toList()));
    }

    /** {@code sortOrder} is a number here and a word at identity. */
    private void sort(Request request, List<JsonObject> found) {
        String sortOrder = request.parameter("sortOrder").orElse("0");
        if (!sortOrder.equals("0") && !sortOrder.equals("1")) {
            throw errors.badRequest("sortOrder is 0 or 1");
        }
        request.parameter("sortBy").ifPresent(sortBy -> {
            String member = SORTABLE.stream()
                    .filter(sortBy::equalsIgnoreCase)
                    .findFirst()
                    .orElseThrow(() -> errors.badRequest("Cannot sort by " + sortBy));
            Comparator<JsonObject> order = Comparator.comparing(row -> Json.string(row, member));
            found.sort(sortOrder.equals("1") ? order.reversed() : order);
        });
    }

    private static boolean hasOne(JsonObject row, List<String> codes) {
        for (JsonElement code : Json.list(row, "userBundleLicenses")) {
            if (codes.contains(code.getAsString())) {
                return true;
            }
        }
        return false;
    }

    private int number(Request request, String name, int otherwise) {
        String text = request.parameter(name).orElse(Integer.toString(otherwise));
        if (!text.matches("\\d{1,9}")) {
            throw errors.badRequest(name + " is a number from 0");
        }
        return Integer.parseInt(text);
    }
}
