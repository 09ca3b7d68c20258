package io.github.rpaclients.specification;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** One request as it went over the wire, and its answer. */
public final class Exchange {

    /** A body and the media type it is said to have, without parameters; both empty if there is none. */
    public static final class Message {
        final String mediaType;
        final String body;

        public Message(String contentType, String body) {
            this.mediaType = contentType.split(";", 2)[0].trim();
            this.body = body;
        }
    }

    private final String method;
    private final String target;
    private final Message request;
    private final int status;
    private final Message answer;

    public Exchange(String method, String target, Message request, int status, Message answer) {
        this.method = method;
        this.target = target;
        this.request = request;
        this.status = status;
        this.answer = answer;
    }

    String method() {
        return method;
    }

    /** Decoded, without the query. */
    String path() {
        return decode(target.split("\\?", 2)[0].replace("+", "%2B"));
    }

    /** Decoded; a parameter that came more than once has more than one value. */
    Map<String, List<String>> query() {
        String[] parts = target.split("\\?", 2);
        return parts.length == 1 ? Map.of() : form(parts[1]);
    }

    Message request() {
        return request;
    }

    int status() {
        return status;
    }

    Message answer() {
        return answer;
    }

    /** Fields and their values, decoded. */
    static Map<String, List<String>> form(String encoded) {
        Map<String, List<String>> fields = new LinkedHashMap<>();
        for (String pair : encoded.split("&", -1)) {
            String[] parts = pair.split("=", 2);
            fields.computeIfAbsent(decode(parts[0]), name -> new java.util.ArrayList<>())
                    .add(parts.length == 1 ? "" : decode(parts[1]));
        }
        return fields;
    }

    private static String decode(String text) {
        return URLDecoder.decode(text, StandardCharsets.UTF_8);
    }

    @Override
    public String toString() {
        return method + " " + target + " -> " + status;
    }
}
