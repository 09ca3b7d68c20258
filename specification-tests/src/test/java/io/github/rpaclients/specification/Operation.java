package io.github.rpaclients.specification;

import io.github.rpaclients.specification.Exchange.Message;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** One operation of a specification. */
public final class Operation {
    private static final Pattern VARIABLE = Pattern.compile("\\{([^}]*)}");
    /** In a text, or at its end before a full stop. */
    private static final Pattern SCOPES = Pattern.compile("(?m)OAuth required scopes: (.+?)\\.?\\s*$");

    private static final Pattern SCOPE = Pattern.compile("(\\S+) or \\1\\.(Read|Write)");
    private static final Pattern PERMISSIONS = Pattern.compile("(?m)Required permissions: (.+?)\\.?\\s*$");
    private static final String FORM = "application/x-www-form-urlencoded";
    private static final String ANY = "*/*";
    private static final String PARTS = "multipart/form-data";
    private static final String BYTES = "application/octet-stream";

    /** The name of a part, and its content if that is a JSON object and no file. */
    private static final Pattern PART =
            Pattern.compile("form-data; name=\"([^\"]*)\"(?:\r\n(?:[^\r]+\r\n)*\r\n(\\{[^\r]*}))?");

    private final JsonMapper json = new JsonMapper();
    private final String method;
    private final String template;
    private final JsonNode declaration;
    private final Schemas requests;
    private final Schemas answers;
    private final List<String> variables = new ArrayList<>();
    private final Pattern path;

    Operation(String method, String template, JsonNode declaration, Schemas requests, Schemas answers) {
        this.method = method.toUpperCase(java.util.Locale.ROOT);
        this.template = template;
        this.declaration = declaration;
        this.requests = requests;
        this.answers = answers;
        StringBuilder regex = new StringBuilder();
        Matcher variable = VARIABLE.matcher(template);
        int end = 0;
        while (variable.find()) {
            regex.append(Pattern.quote(template.substring(end, variable.start())))
                    .append("([^/()]+)");
            variables.add(variable.group(1));
            end = variable.end();
        }
        path = Pattern.compile(
                regex.append(Pattern.quote(template.substring(end))).toString());
    }

    public boolean fits(String requestMethod, String requestPath) {
        return method.equals(requestMethod) && path.matcher(requestPath).matches();
    }

    int variables() {
        return variables.size();
    }

    String method() {
        return method;
    }

    /** The names of its query parameters; one that is required has a {@code !}. */
    public List<String> query() {
        List<String> names = new ArrayList<>();
        parameters("query")
                .forEach(parameter -> names.add(parameter.path("name").asString()
                        + (parameter.path("required").asBoolean(false) ? "!" : "")));
        return names;
    }

    /** The names of its headers. */
    public List<String> headers() {
        List<String> names = new ArrayList<>();
        parameters("header")
                .forEach(parameter -> names.add(parameter.path("name").asString()));
        return names;
    }

    private List<JsonNode> parameters(String in) {
        List<JsonNode> parameters = new ArrayList<>();
        declaration.path("parameters").forEach(parameter -> {
            if (parameter.path("in").asString().equals(in)) {
                parameters.add(parameter);
            }
        });
        return parameters;
    }

    /** The members that its body may have; empty if it has none, or is no object. */
    public List<String> members() {
        return List.copyOf(resolved(request()).path("properties").propertyNames());
    }

    /** What it is answered with when all is well; a missing node if nothing is said. */
    public JsonNode answer() {
        return schema(declaration.path("responses").path(Integer.toString(success())));
    }

    /** What it has to be sent; a missing node if nothing. */
    public JsonNode request() {
        JsonNode declared = declaration.path("requestBody");
        JsonNode parts = declared.path("content").path(PARTS).path("schema");
        return parts.isMissingNode() ? schema(declared) : parts;
    }

    /** A schema of this file, with what it inherits, where another one only refers to it. */
    public JsonNode resolved(JsonNode schema) {
        return requests.resolved(schema);
    }

    /** The name of a schema that is {@link #resolved}; that of this operation if it has none. */
    public String nameOf(JsonNode schema) {
        return requests.nameOf(schema).orElse(toString());
    }

    private static JsonNode schema(JsonNode declared) {
        JsonNode content = declared.path("content");
        return content.path(content.has(ANY) ? ANY : "application/json").path("schema");
    }

    /** The status when all is well. */
    public int success() {
        return declaration.path("responses").propertyNames().stream()
                .filter(status -> status.startsWith("2"))
                .mapToInt(Integer::parseInt)
                .min()
                .orElse(200);
    }

    /**
     * The scope that the text names, without {@code .Read} and {@code .Write} if they follow from the verb; empty if it names
     * none.
     */
    public String scope() {
        Matcher scopes = SCOPES.matcher(text());
        if (!scopes.find()) {
            return "";
        }
        Matcher scope = SCOPE.matcher(scopes.group(1));
        if (!scope.matches()) {
            return scopes.group(1);
        }
        boolean asUsual = scope.group(2).equals(method.equals("GET") ? "Read" : "Write");
        return scope.group(1) + (asUsual ? "" : "." + scope.group(2));
    }

    /** The permissions that the text names, without what it says about them; empty if it names none. */
    public String permission() {
        Matcher permissions = PERMISSIONS.matcher(text());
        return permissions.find()
                ? permissions
                        .group(1)
                        .replaceAll("\\(([^()]*?) - [^()]*\\)", "($1)")
                        .replaceAll("^\\(([^()]*)\\)$", "$1")
                        .replaceAll("\\((\\w+\\.\\w+)\\)", "$1")
                : "";
    }

    private String text() {
        return declaration.path("description").asString("");
    }

    /** With every variable set to this, percent-encoded where a URL demands it. */
    String pathWith(String value) {
        return VARIABLE.matcher(template).replaceAll(value).replace("[", "%5B").replace("]", "%5D");
    }

    /** What the request does that the file does not say. */
    public Set<String> findingsInRequest(Exchange exchange, String requestPath) {
        Set<String> findings = new TreeSet<>();
        Map<String, List<String>> query = new LinkedHashMap<>(exchange.query());
        Map<String, List<String>> inPath = new LinkedHashMap<>();
        Matcher matcher = path.matcher(requestPath);
        if (matcher.matches()) {
            for (int i = 0; i < variables.size(); i++) {
                inPath.put(variables.get(i), List.of(matcher.group(i + 1)));
            }
        }
        for (JsonNode parameter : declaration.path("parameters")) {
            String name = parameter.path("name").asString();
            String in = parameter.path("in").asString();
            if (in.equals("header")) {
                // not recorded; the file has the one that names the folder as required where servers do without
                continue;
            }
            List<String> values = in.equals("path") ? inPath.get(name) : in.equals("query") ? query.remove(name) : null;
            if (values != null) {
                JsonNode schema = parameter.path("schema");
                findings.addAll(requests.findings(this + " " + name, schema, value(schema, values)));
            } else if (parameter.path("required").asBoolean(false)) {
                findings.add(this + " without " + in + " parameter " + name);
            }
        }
        query.keySet().forEach(name -> findings.add(this + " with query parameter " + name));
        findings.addAll(body("request", declaration.path("requestBody"), exchange.request()));
        return findings;
    }

    /** What the answer does that the file does not say. */
    public Set<String> findingsInAnswer(Exchange exchange) {
        JsonNode responses = declaration.path("responses");
        JsonNode response = responses.path(Integer.toString(exchange.status()));
        if (response.isMissingNode()) {
            response = responses.path("default");
        }
        return response.isMissingNode()
                ? Set.of("status " + exchange.status() + " is not declared")
                : body(Integer.toString(exchange.status()), response, exchange.answer());
    }

    private Set<String> body(String what, JsonNode declared, Message message) {
        JsonNode content = declared.path("content");
        if (message.body.isEmpty()) {
            boolean expected =
                    what.equals("request") ? declared.path("required").asBoolean(false) : !content.isEmpty();
            return expected ? Set.of(this + " " + what + " without a body") : Set.of();
        }
        JsonNode media = content.path(content.has(ANY) ? ANY : message.mediaType);
        if (media.isMissingNode()) {
            return Set.of(this + " " + what + " with a body of type " + message.mediaType);
        }
        JsonNode value = value(message, requests.resolved(media.path("schema")));
        Schemas schemas = what.equals("request") ? requests : answers;
        return media.has("schema") ? schemas.findings(this + " " + what, media.get("schema"), value) : Set.of();
    }

    private JsonNode value(Message message, JsonNode schema) {
        switch (message.mediaType) {
            case FORM:
                return form(message.body);
            case PARTS:
                ObjectNode parts = json.createObjectNode();
                PART.matcher(message.body).results().forEach(part -> {
                    boolean isText = part.group(2) == null
                            || isText(schema.path("properties").path(part.group(1)));
                    parts.set(
                            part.group(1),
                            isText ? json.getNodeFactory().stringNode("bytes") : json.readTree(part.group(2)));
                });
                return parts;
            case BYTES:
                return json.getNodeFactory().stringNode(message.body);
            default:
                return json.readTree(message.body);
        }
    }

    /** A vendor that says string of a part takes JSON in it as a text. */
    private static boolean isText(JsonNode part) {
        return part.path("type").asString("").equals("string");
    }

    private ObjectNode form(String body) {
        ObjectNode fields = json.createObjectNode();
        Exchange.form(body).forEach((name, values) -> fields.put(name, values.get(0)));
        return fields;
    }

    private JsonNode value(JsonNode schema, List<String> values) {
        switch (schema.path("type").asString("string")) {
            case "array":
                var array = json.createArrayNode();
                values.forEach(text -> List.of(text.split(",", -1))
                        .forEach(item -> array.add(value(schema.path("items"), List.of(item)))));
                return array;
            case "integer":
            case "number":
            case "boolean":
                try {
                    return json.readTree(values.get(0));
                } catch (tools.jackson.core.JacksonException e) {
                    return json.getNodeFactory().stringNode(values.get(0));
                }
            default:
                return json.getNodeFactory().stringNode(values.get(0));
        }
    }

    @Override
    public String toString() {
        return method + " " + template;
    }
}
