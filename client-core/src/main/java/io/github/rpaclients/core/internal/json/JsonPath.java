package io.github.rpaclients.core.internal.json;

import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;

/**
 * The way to an offset in a document, found by walking there a second time: so only errors pay for it. The document may be
 * anything; all before the offset has been read without complaint.
 */
final class JsonPath {
    private final byte[] json;
    private final Deque<Step> steps = new ArrayDeque<>();

    private JsonPath(byte[] json) {
        this.json = json;
    }

    /** {@code $.rows[3].*}: names that no model declares came from a server, and are not shown. */
    static String of(byte[] json, int offset) {
        JsonPath path = new JsonPath(json);
        path.walk(Math.min(offset, json.length));
        StringBuilder text = new StringBuilder("$");
        path.steps.forEach(step -> text.append(step));
        return Failures.path(text.toString());
    }

    private void walk(int offset) {
        int at = 0;
        while (at < offset) {
            switch (json[at]) {
                case '{':
                    steps.addLast(new Step(false));
                    break;
                case '[':
                    steps.addLast(new Step(true));
                    break;
                case '}':
                case ']':
                    steps.pollLast();
                    break;
                case ',':
                    Step step = steps.peekLast();
                    if (step != null) {
                        step.next();
                    }
                    break;
                case '"':
                    at = string(at + 1, offset);
                    break;
                default:
            }
            at++;
        }
    }

    /** Returns where the string ends. */
    private int string(int from, int offset) {
        int at = from;
        while (at < offset && json[at] != '"') {
            at += json[at] == '\\' ? 2 : 1;
        }
        Step step = steps.peekLast();
        if (step != null && at < offset) {
            step.read(new String(json, from, at - from, StandardCharsets.UTF_8));
        }
        return at;
    }

    /** Where the walk is in one object or array. */
    private static final class Step {
        private final boolean inArray;
        private int index;
        private String name = "";
        private boolean named;

        Step(boolean inArray) {
            this.inArray = inArray;
        }

        void next() {
            index++;
            named = false;
            name = "";
        }

        /** The first string of a member is its name, the second its value. */
        void read(String text) {
            if (!inArray && !named) {
                named = true;
                name = text.indexOf('\\') < 0 ? text : JsonScan.unescape(text);
            }
        }

        @Override
        public String toString() {
            if (inArray) {
                return "[" + index + "]";
            }
            return named ? "." + name : "";
        }
    }
}
