package io.github.rpaclients.testkit.uipath;

import com.google.gson.JsonObject;
import io.github.rpaclients.testkit.internal.Answer;
import io.github.rpaclients.testkit.internal.Json;
import io.github.rpaclients.testkit.internal.Request;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Identity's paging. Without {@code top} only ten rows come, whatever {@code totalCount} says; above 1000 is 400. */
final class IdentityPage {
    private static final int DEFAULT_TOP = 10;
    private static final int MAX_TOP = 1000;

    private final IdentityErrors errors;
    private final int maxTop;

    IdentityPage(IdentityErrors errors) {
        this(errors, MAX_TOP);
    }

    private IdentityPage(IdentityErrors errors, int maxTop) {
        this.errors = errors;
        this.maxTop = maxTop;
    }

    /** Any {@code top} will do. */
    IdentityPage withoutMaximum() {
        return new IdentityPage(errors, Integer.MAX_VALUE);
    }

    Answer of(Request request, List<JsonObject> rows, List<String> searched, List<String> sortable) {
        int top = number(request, "top", DEFAULT_TOP, maxTop);
        int skip = number(request, "skip", 0, Integer.MAX_VALUE);
        String term = request.parameter("searchTerm").orElse("").toLowerCase(Locale.ROOT);
        List<JsonObject> found = rows.stream()
                .filter(row -> searched.stream()
                        .anyMatch(name ->
                                Json.string(row, name).toLowerCase(Locale.ROOT).contains(term)))
                .collect(Collectors.toCollection(ArrayList::new));
        sort(request, found, sortable);
        return Answer.json(
                200,
                Json.object(
                        "totalCount",
                        found.size(),
                        "results",
                        found.stream().skip(skip).limit(top).collect(Collectors.toList())));
    }

    private void sort(Request request, List<JsonObject> found, List<String> sortable) {
        String sortOrder = request.parameter("sortOrder").orElse("asc");
        if (!sortOrder.equals("asc") && !sortOrder.equals("desc")) {
            throw errors.invalid("sortOrder", "The value '" + sortOrder + "' is not valid.");
        }
        request.parameter("sortBy").ifPresent(sortBy -> {
            String member = sortable.stream()
                    .filter(sortBy::equalsIgnoreCase)
                    .findFirst()
                    .orElseThrow(() -> errors.invalid("sortBy", "The value '" + sortBy + "' is not valid."));
            Comparator<JsonObject> order = Comparator.comparing(row -> Json.string(row, member));
            found.sort(sortOrder.equals("desc") ? order.reversed() : order);
        });
    }

    private int number(Request request, String name, int otherwise, int max) {
        String text = request.parameter(name).orElse(Integer.toString(otherwise));
        if (!text.matches("\\d{1,9}") || Integer.parseInt(text) > max) {
            throw errors.invalid(name, "The field " + name + " must be between 0 and " + max + ".");
        }
        return Integer.parseInt(text);
    }
}
