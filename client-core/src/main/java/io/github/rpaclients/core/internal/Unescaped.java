package io.github.rpaclients.core.internal;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A text with its escapes resolved, whoever wrote them: percent signs with {@code +} for a blank, those of JSON and those of
 * HTML, also one kind within another. Two texts that differ in their escapes alone are the same here, as are {@code +} and a
 * blank. Immutable.
 */
public final class Unescaped {
    /** An escape may be escaped in turn; nobody does it more often. */
    private static final int MOST_TIMES = 5;

    private final String text;
    /** Where each character began in the text as it was, and where that ends; null where nothing has moved. */
    private final int @Nullable [] from;

    private Unescaped(String text, int @Nullable [] from) {
        this.text = text;
        this.from = from;
    }

    public static Unescaped of(String text) {
        Unescaped resolved = new Unescaped(text.replace('+', ' '), null);
        for (int i = 0; i < MOST_TIMES && resolved.mayEscape(); i++) {
            Unescaped again = resolved.again();
            if (again.text.length() == resolved.text.length()) {
                break;
            }
            resolved = again;
        }
        return resolved;
    }

    /** Whether a text holds another one, in whatever escapes. */
    public static boolean quotes(String words, String text) {
        return !text.isEmpty() && of(words).text.contains(of(text).text);
    }

    public String text() {
        return text;
    }

    /** Where in the text as it was a character begins; for the length of {@link #text()}, where it ended. */
    public int from(int index) {
        return from == null ? index : from[index];
    }

    private boolean mayEscape() {
        return text.indexOf('%') >= 0 || text.indexOf('\\') >= 0 || text.indexOf('&') >= 0;
    }

    private Unescaped again() {
        StringBuilder resolved = new StringBuilder(text.length());
        int[] begins = new int[text.length() + 1];
        Escape escape = new Escape(text);
        for (int at = 0; at < text.length(); at = escape.end) {
            escape.read(at);
            for (char c : escape.meant.toCharArray()) {
                begins[resolved.length()] = from(at);
                resolved.append(c == '+' ? ' ' : c);
            }
        }
        begins[resolved.length()] = from(text.length());
        return new Unescaped(resolved.toString(), begins);
    }

    /** What one character or escape means, and where it ends. Never longer than it was written. */
    private static final class Escape {
        private static final String SHORT = "bfnrt\"\\/'";
        private static final String MEANT = "\b\f\n\r\t\"\\/'";
        private static final Map<String, String> NAMED =
                Map.of("amp", "&", "lt", "<", "gt", ">", "quot", "\"", "apos", "'", "plus", "+");
        private static final int LONGEST_ENTITY = 10;

        private final String text;
        private String meant = "";
        private int end;

        Escape(String text) {
            this.text = text;
        }

        void read(int at) {
            char c = text.charAt(at);
            boolean escape = (c == '%' && percent(at)) || (c == '\\' && json(at)) || (c == '&' && html(at));
            if (!escape) {
                is(String.valueOf(c), at + 1);
            }
        }

        private boolean is(String what, int until) {
            meant = what;
            end = until;
            return true;
        }

        private boolean percent(int at) {
            int first = hex(at + 1, 2);
            if (first < 0) {
                return false;
            }
            byte[] bytes = new byte[first >= 0xf0 ? 4 : first >= 0xe0 ? 3 : first >= 0xc0 ? 2 : 1];
            for (int i = 0; i < bytes.length; i++) {
                int next = at + 3 * i < text.length() && text.charAt(at + 3 * i) == '%' ? hex(at + 3 * i + 1, 2) : -1;
                if (next < 0) {
                    return is(String.valueOf((char) first), at + 3);
                }
                bytes[i] = (byte) next;
            }
            return is(new String(bytes, StandardCharsets.UTF_8), at + 3 * bytes.length);
        }

        private boolean json(int at) {
            if (at + 1 == text.length()) {
                return false;
            }
            char c = text.charAt(at + 1);
            if (c == 'u') {
                int unit = hex(at + 2, 4);
                return unit >= 0 && is(String.valueOf((char) unit), at + 6);
            }
            int known = SHORT.indexOf(c);
            return known >= 0 && is(MEANT.substring(known, known + 1), at + 2);
        }

        private boolean html(int at) {
            int semicolon = text.indexOf(';', at);
            if (semicolon < 0 || semicolon - at > LONGEST_ENTITY) {
                return false;
            }
            String name = text.substring(at + 1, semicolon);
            if (!name.startsWith("#")) {
                String named = NAMED.get(name);
                return named != null && is(named, semicolon + 1);
            }
            boolean hex = name.startsWith("#x") || name.startsWith("#X");
            int c = number(name.substring(hex ? 2 : 1), hex ? 16 : 10);
            return Character.isValidCodePoint(c) && is(Character.toString(c), semicolon + 1);
        }

        private int hex(int at, int digits) {
            return at + digits > text.length() ? -1 : number(text.substring(at, at + digits), 16);
        }

        /** Negative if it is none. */
        private static int number(String digits, int radix) {
            int number = digits.isEmpty() ? -1 : 0;
            for (int i = 0; i < digits.length() && number >= 0; i++) {
                int digit = Character.digit(digits.charAt(i), radix);
                number = digit < 0 ? -1 : number * radix + digit;
            }
            return number;
        }
    }
}
