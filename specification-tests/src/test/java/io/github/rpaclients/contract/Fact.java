package io.github.rpaclients.contract;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import io.github.rpaclients.core.RequestOutcome;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * What is known of one operation: a row of {@code operations.tsv}.
 *
 * @param query with a {@code !} behind what is required
 * @param scope without {@code .Read} or {@code .Write}, which follows from the verb; with it where it does not. Empty if the
 *     server asks for none
 * @param since the first version of the API that has it, among those that are supported; empty if there are none
 * @param answer the model that the server answers with, {@code value[] Folder} for a list of them in that member, {@code []
 *     Folder} for a bare array, {@code Folder.own} for another document of a model, {@code file} for bytes that may be
 *     anything; empty if the server says nothing
 * @param marks {@code reads} for a POST that changes nothing, {@code unread} for an answer that nobody needs, {@code
 *     allows {}} for a document that is strange elsewhere and not here, {@code confirmed} for a write that is not believed to
 *     be done unless the answer shows it, {@code until 18} for the last version of the API that has it, if that is not the
 *     newest
 */
record Fact(
        String verb,
        String path,
        List<String> query,
        String scope,
        String permission,
        boolean folder,
        String since,
        List<String> body,
        String answer,
        List<String> marks) {
    private static final Pattern VARIABLE = Pattern.compile("\\{\\w+}");
    private static final Pattern SUFFIX = Pattern.compile("\\.(Read|Write)$");
    private static final Pattern LIST = Pattern.compile("(\\w*)\\[] ([\\w.]+)");

    static final String UNTIL = "until ";

    /** Where the number of all rows stands beside the rows. */
    private static final Map<String, String> TOTALS = Map.of(
            "value", "@odata.count", "PageItems", "Count", "results", "totalCount", "botRunDataList", "totalRecords");

    static Fact of(String line) {
        String[] cell = line.split("\t", -1);
        return new Fact(
                cell[0],
                cell[1],
                list(cell[2]),
                cell[3],
                cell[4],
                cell[5].equals("yes"),
                cell[6],
                list(cell[7]),
                cell[8],
                list(cell[9]));
    }

    private static List<String> list(String cell) {
        return cell.isEmpty() ? List.of() : List.of(cell.split(","));
    }

    /** The names of the parameters that its query may have. */
    @Override
    public List<String> query() {
        return query.stream().map(name -> name.replace("!", "")).toList();
    }

    /** The names of those that it cannot do without. */
    List<String> required() {
        return query.stream()
                .filter(name -> name.endsWith("!"))
                .map(name -> name.replace("!", ""))
                .toList();
    }

    /** The same with other contents, to see whether anybody notices. */
    Fact with(String otherPath, String otherPermission, List<String> otherQuery, List<String> otherBody) {
        return new Fact(verb, otherPath, otherQuery, scope, otherPermission, folder, since, otherBody, answer, marks);
    }

    String operation() {
        return verb + " " + path;
    }

    /** Verb and path of its requests; the base of an address is left out of account. */
    Pattern pattern() {
        return Pattern.compile(verb
                + " .*"
                + Arrays.stream(VARIABLE.split(encoded(), -1))
                        .map(Pattern::quote)
                        .collect(Collectors.joining("[^,/]+?")));
    }

    /** As it goes over the wire; only brackets are something else there. */
    private String encoded() {
        return path.replace("[", "%5B").replace("]", "%5D");
    }

    int variables() {
        return VARIABLE.split(path, -1).length - 1;
    }

    /** Changes nothing on the server. */
    boolean reads() {
        return verb.equals("GET") || marks.contains("reads");
    }

    /** The last version of the API that has it; empty if the newest has it. */
    OptionalInt until() {
        return marks.stream()
                .filter(mark -> mark.startsWith(UNTIL))
                .mapToInt(mark -> Integer.parseInt(mark.substring(UNTIL.length())))
                .findFirst();
    }

    /** As the message of a 403 names it. */
    String needs() {
        String scopes = scope.isEmpty() ? "" : "scope " + scopeOfAll() + " or " + scopeOfThis();
        String permissions = permission.isEmpty() ? "" : "permission " + permission;
        return scopes + (scopes.isEmpty() || permissions.isEmpty() ? "" : " and ") + permissions;
    }

    /** The scope that is more than enough. */
    private String scopeOfAll() {
        return SUFFIX.matcher(scope).replaceFirst("");
    }

    /** The scope that is just enough: by the verb, unless the facts say otherwise; empty if none is needed. */
    String scopeOfThis() {
        if (scope.isEmpty()) {
            return "";
        }
        return SUFFIX.matcher(scope).find() ? scope : scope + (verb.equals("GET") ? ".Read" : ".Write");
    }

    /** Whether the client has to make something of the answer. */
    boolean isRead() {
        return !answer.isEmpty() && !isFile() && !marks.contains("unread");
    }

    /** Whether the answer is a file, in which nothing is strange. */
    boolean isFile() {
        return answer.equals("file");
    }

    /** Whether a document that looks strange elsewhere is what this operation may be answered with. */
    boolean allows(String document) {
        return marks.contains("allows " + document);
    }

    /** Of a write whose answer says success and nothing of what was asked for. */
    RequestOutcome outcome() {
        return marks.contains("confirmed") ? RequestOutcome.UNKNOWN : RequestOutcome.DONE;
    }

    /** What the message names, one of it, if an answer has nothing in it. */
    Set<String> expected(String document) {
        Matcher list = LIST.matcher(answer);
        if (list.matches()) {
            return Set.of(list.group(1).isEmpty() ? "an array" : list.group(1));
        }
        JsonElement whole = JsonParser.parseString(document);
        return whole.isJsonObject() ? whole.getAsJsonObject().keySet() : Set.of("Expected");
    }

    /** What the server says when all is well; empty if it says nothing. */
    Optional<String> document(Fixtures fixtures) {
        if (answer.isEmpty() || isFile()) {
            return Optional.empty();
        }
        Matcher list = LIST.matcher(answer);
        if (!list.matches()) {
            return Optional.of(fixtures.text(answer));
        }
        JsonArray rows = new JsonArray();
        rows.add(JsonParser.parseString(fixtures.text(list.group(2))));
        return Optional.of((list.group(1).isEmpty() ? rows : page(list.group(1), rows)).toString());
    }

    private JsonElement page(String member, JsonArray rows) {
        JsonObject page = new JsonObject();
        page.add(member, rows);
        if (TOTALS.containsKey(member)) {
            page.addProperty(TOTALS.get(member), rows.size());
        }
        if (member.equals("list") && body.contains("page")) {
            page.add("page", JsonParser.parseString("{\"offset\":0,\"total\":1,\"totalFilter\":1}"));
        }
        return page;
    }
}
