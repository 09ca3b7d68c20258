package io.github.rpaclients.contract;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** What is known of one operation: a row of {@code operations.tsv}. */
record Fact(
        String verb,
        String path,
        List<String> query,
        String scope,
        String permission,
        boolean folder,
        List<String> body,
        String answer) {
    private static final Pattern VARIABLE = Pattern.compile("\\{\\w+}");

    static Fact of(String line) {
        String[] cell = line.split("\t", -1);
        return new Fact(
                cell[0], cell[1], list(cell[2]), cell[3], cell[4], cell[5].equals("yes"), list(cell[7]), cell[8]);
    }

    private static List<String> list(String cell) {
        return cell.isEmpty() ? List.of() : List.of(cell.split(","));
    }

    /** The same with other contents, to see whether anybody notices. */
    Fact with(String otherPath, String otherPermission, List<String> otherQuery) {
        return new Fact(verb, otherPath, otherQuery, scope, otherPermission, folder, body, answer);
    }

    String operation() {
        return verb + " " + path;
    }

    /** Whether a request is one of these; the base of its address is left out of account. */
    boolean fits(String method, String encodedPath) {
        String pattern =
                Arrays.stream(VARIABLE.split(path, -1)).map(Pattern::quote).collect(Collectors.joining("[^,/]+?"));
        return verb.equals(method) && encodedPath.matches(".*" + pattern);
    }

    boolean reads() {
        return verb.equals("GET");
    }

    /** As the message of a 403 names it. */
    String needs() {
        String scopes = "scope " + scope + " or " + scope + (reads() ? ".Read" : ".Write");
        return permission.isEmpty() ? scopes : scopes + " and permission " + permission;
    }

    /** Whether the client has to make something of the answer. */
    boolean isRead() {
        return !answer.isEmpty() && !verb.equals("PUT");
    }

    /** What the server says when all is well; empty if it says nothing. */
    Optional<String> document(Fixtures fixtures) {
        if (answer.isEmpty()) {
            return Optional.empty();
        }
        if (!answer.contains(" ")) {
            return Optional.of(fixtures.text(answer));
        }
        String rows = answer.substring(0, answer.indexOf("[]"));
        JsonArray array = new JsonArray();
        array.add(JsonParser.parseString(fixtures.text(answer.substring(answer.indexOf(' ') + 1))));
        JsonObject page = new JsonObject();
        page.add(rows, array);
        if (!rows.equals("items")) {
            page.addProperty(rows.equals("value") ? "@odata.count" : "Count", 1);
        }
        return Optional.of(page.toString());
    }
}
