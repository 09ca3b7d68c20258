package io.github.rpaclients.testkit.uipath;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import io.github.rpaclients.testkit.internal.Json;
import io.github.rpaclients.testkit.internal.Request;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The {@code $} options of one request, checked as strictly as the vendor does: a property nobody knows, a {@code $top}
 * above 1000, an option given twice are 400. Without {@code $top} a list ends after 100 rows, whatever its count says.
 */
final class OdataQuery {
    private static final int DEFAULT_TOP = 100;
    private static final int MAX_TOP = 1000;
    private static final Set<String> FOR_ENTITIES = Set.of("$expand", "$select");
    private static final Set<String> FOR_LISTS =
            Set.of("$expand", "$select", "$filter", "$orderby", "$top", "$skip", "$count");

    private static final Set<String> FOR_UNPAGED = Set.of("$expand", "$select", "$filter", "$orderby", "$count");

    /** A comma that is in no brackets. */
    private static final Pattern OUTSIDE_BRACKETS = Pattern.compile(",(?![^(]*\\))");

    private static final Pattern NESTED = Pattern.compile("(\\w+)\\(\\$expand=([\\w, ]+)\\)");

    private final OdataSchema schema;
    private final String metadata;
    private final Predicate<JsonObject> filter;
    private final @Nullable Comparator<JsonObject> order;
    private final int top;
    private final int skip;
    private final Set<String> selected;
    private final Set<String> expanded;
    private final Set<String> below = new LinkedHashSet<>();

    private OdataQuery(Request request, OdataSchema schema, String set, Set<String> known) {
        for (String name : optionNames(request)) {
            // $search is accepted and does nothing
            if (!known.contains(name) && !name.equals("$search")) {
                throw new IllegalArgumentException("The query parameter '" + name + "' is not supported.");
            }
            if (request.parameters(name).size() > 1) {
                throw new IllegalArgumentException("The query parameter '" + name + "' was given twice.");
            }
        }
        this.schema = schema;
        filter = request.parameter("$filter")
                .map(f -> OdataFilter.parse(schema, f))
                .orElse(row -> true);
        order = request.parameter("$orderby").map(o -> order(schema, o)).orElse(null);
        top = number(request, "$top", DEFAULT_TOP);
        if (top > MAX_TOP) {
            throw new IllegalArgumentException("The limit of '" + MAX_TOP + "' for Top query has been exceeded.");
        }
        skip = number(request, "$skip", 0);
        String count = request.parameter("$count").orElse("true");
        if (!count.equals("true") && !count.equals("false")) {
            throw new IllegalArgumentException("'" + count + "' is not a valid count option.");
        }
        selected = names(request, "$select", schema);
        selected.remove("*");
        expanded = names(request, "$expand", schema);
        for (String nested : List.copyOf(expanded)) {
            Matcher parts = NESTED.matcher(nested);
            if (parts.matches()) {
                expanded.remove(nested);
                String outer = schema.spelled(parts.group(1));
                expanded.add(outer);
                Stream.of(parts.group(2).split(",", -1)).forEach(name -> below.add(outer + "/" + name.strip()));
            }
        }
        for (String name : expanded) {
            if (!schema.navigations().contains(name)) {
                throw new IllegalArgumentException("Property '" + name + "' on type '" + schema.type()
                        + "' is not a navigation property or complex property.");
            }
        }
        String path = request.path();
        metadata = "http://" + request.header("Host").orElse("localhost") + path.substring(0, path.indexOf("/odata/"))
                + "/odata/$metadata#" + set
                + (selected.isEmpty() ? "" : "(" + String.join(",", selected) + ")");
    }

    static OdataQuery forList(Request request, OdataSchema schema, String set, OrchestratorErrors errors) {
        return checked(request, schema, set, FOR_LISTS, errors);
    }

    static OdataQuery forUnpaged(Request request, OdataSchema schema, String set, OrchestratorErrors errors) {
        return checked(request, schema, set, FOR_UNPAGED, errors);
    }

    static OdataQuery forEntity(Request request, OdataSchema schema, String set, OrchestratorErrors errors) {
        return checked(request, schema, set, FOR_ENTITIES, errors);
    }

    private static OdataQuery checked(
            Request request, OdataSchema schema, String set, Set<String> known, OrchestratorErrors errors) {
        try {
            return new OdataQuery(request, schema, set, known);
        } catch (IllegalArgumentException e) {
            throw errors.invalidQuery(String.valueOf(e.getMessage()));
        }
    }

    /** The page of rows; the count is always there, and is the count before paging. */
    JsonObject list(List<JsonObject> rows, OrchestratorErrors errors) {
        checkSelected(rows, errors);
        List<JsonObject> found = rows.stream().filter(filter).collect(Collectors.toCollection(ArrayList::new));
        if (order != null) {
            found.sort(order);
        }
        JsonArray value = new JsonArray();
        found.stream().skip(skip).limit(top).forEach(row -> value.add(shown(row, schema.missingInLists())));
        return Json.object("@odata.context", metadata, "@odata.count", found.size(), "value", value);
    }

    JsonObject entity(JsonObject row, OrchestratorErrors errors) {
        checkSelected(List.of(row), errors);
        JsonObject entity = Json.object("@odata.context", metadata + "/$entity");
        shown(row, Set.of()).entrySet().forEach(e -> entity.add(e.getKey(), e.getValue()));
        return entity;
    }

    private JsonObject shown(JsonObject row, Set<String> missing) {
        JsonObject shown = new JsonObject();
        for (Map.Entry<String, JsonElement> member : row.entrySet()) {
            String name = member.getKey();
            boolean navigation = schema.navigations().contains(name);
            boolean wanted = navigation ? expanded.contains(name) : selected.isEmpty() || selected.contains(name);
            if (wanted && !missing.contains(name)) {
                shown.add(
                        name,
                        navigation
                                ? expanded(name, member.getValue())
                                : member.getValue().deepCopy());
            }
        }
        return shown;
    }

    /** What only {@code $expand} brings of an entity that {@code $expand} brings has to be asked for, too. */
    private JsonElement expanded(String name, JsonElement value) {
        OdataSchema.Property property = schema.property(name);
        JsonElement copy = value.deepCopy();
        if (property != null && property.complex != null && copy.isJsonObject()) {
            property.complex.navigations().stream()
                    .filter(navigation -> !below.contains(name + "/" + navigation))
                    .forEach(copy.getAsJsonObject()::remove);
        }
        return copy;
    }

    // a member the server sends is one it knows, declared or not
    private void checkSelected(List<JsonObject> rows, OrchestratorErrors errors) {
        for (String name : selected) {
            if (schema.property(name) == null && rows.stream().noneMatch(row -> row.has(name))) {
                throw errors.invalidQuery(
                        "Could not find a property named '" + name + "' on type '" + schema.type() + "'.");
            }
        }
    }

    private static Comparator<JsonObject> order(OdataSchema schema, String orderby) {
        Comparator<JsonObject> order = null;
        for (String part : orderby.split(",", -1)) {
            String[] words = part.strip().split("\\s+", -1);
            boolean descending = words.length == 2 && words[1].equals("desc");
            if (words.length > 2 || (words.length == 2 && !descending && !words[1].equals("asc"))) {
                throw new IllegalArgumentException("Syntax error in '" + orderby + "'.");
            }
            OdataTerm term = OdataTerm.path(schema, words[0]);
            if (term.kind == OdataSchema.Kind.COMPLEX) {
                throw new IllegalArgumentException(
                        "The property '" + words[0] + "' cannot be used in the $orderby query option.");
            }
            Comparator<JsonObject> ascending = (a, b) -> compare(term.value(a), term.value(b));
            Comparator<JsonObject> one = descending ? ascending.reversed() : ascending;
            order = order == null ? one : order.thenComparing(one);
        }
        if (order == null) {
            throw new IllegalArgumentException("Syntax error in '" + orderby + "'.");
        }
        return order;
    }

    @SuppressWarnings("unchecked") // one property, one kind
    private static int compare(@Nullable Comparable<?> a, @Nullable Comparable<?> b) {
        if (a == null || b == null) {
            return Boolean.compare(a != null, b != null);
        }
        return ((Comparable<Object>) a).compareTo(b);
    }

    private static int number(Request request, String name, int otherwise) {
        String text = request.parameter(name).orElse(Integer.toString(otherwise));
        if (!text.matches("\\d{1,9}")) {
            throw new IllegalArgumentException("'" + text + "' is not a valid value of " + name + ".");
        }
        return Integer.parseInt(text);
    }

    private static Set<String> names(Request request, String option, OdataSchema schema) {
        Set<String> names = new LinkedHashSet<>();
        request.parameter(option).ifPresent(text -> {
            for (String name : OUTSIDE_BRACKETS.split(text, -1)) {
                names.add(schema.spelled(name.strip()));
            }
        });
        return names;
    }

    private static Set<String> optionNames(Request request) {
        Set<String> names = new LinkedHashSet<>();
        for (String pair : request.query().split("&", -1)) {
            String name = pair.replaceFirst("=.*", "").replace("%24", "$");
            if (name.startsWith("$")) {
                names.add(name);
            }
        }
        return names;
    }
}
