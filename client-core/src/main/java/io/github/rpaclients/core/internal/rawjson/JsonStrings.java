package io.github.rpaclients.core.internal.rawjson;

/** Between characters and JSON strings. */
final class JsonStrings {
    private JsonStrings() {}

    static String unquote(String json) {
        int escape = json.indexOf('\\');
        if (escape < 0) {
            return json.substring(1, json.length() - 1);
        }
        StringBuilder text = new StringBuilder(json.length());
        int from = 1;
        while (escape >= 0) {
            text.append(json, from, escape);
            boolean unicode = json.charAt(escape + 1) == 'u';
            from = escape + (unicode ? 6 : 2);
            text.append(
                    unicode
                            ? (char) Integer.parseInt(json.substring(escape + 2, from), 16)
                            : unescape(json.charAt(escape + 1)));
            escape = json.indexOf('\\', from);
        }
        text.append(json, from, json.length() - 1);
        return text.toString();
    }

    static String quote(String text) {
        StringBuilder json = new StringBuilder(text.length() + 2).append('"');
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '"' || c == '\\') {
                json.append('\\').append(c);
            } else if (c < ' ' || Character.isSurrogate(c)) {
                // an escaped surrogate survives UTF-8 even when its partner is missing
                json.append(String.format("\\u%04x", (int) c));
            } else {
                json.append(c);
            }
        }
        return json.append('"').toString();
    }

    private static char unescape(char c) {
        switch (c) {
            case 'b':
                return '\b';
            case 'f':
                return '\f';
            case 'n':
                return '\n';
            case 'r':
                return '\r';
            case 't':
                return '\t';
            default:
                return c;
        }
    }
}
