package io.github.rpaclients.swap.report;

import java.util.ArrayDeque;
import java.util.Deque;

/** Writes elements that are both HTML and XML. Every text is escaped but {@link #raw}. Not safe for use by several threads. */
final class Markup {
    private static final char REPLACEMENT = '\uFFFD';

    private final StringBuilder out = new StringBuilder();
    private final Deque<String> open = new ArrayDeque<>();

    /**
     * Opens an element.
     *
     * @param attributes names and values in turn
     */
    Markup open(String element, String... attributes) {
        tag(element, attributes);
        out.append('>');
        open.push(element);
        return this;
    }

    /** Closes what was opened last. */
    Markup close() {
        out.append("</").append(open.pop()).append('>');
        return this;
    }

    /** An element without content. */
    Markup empty(String element, String... attributes) {
        tag(element, attributes);
        out.append("/>");
        return this;
    }

    /** An element with nothing but a text. */
    Markup element(String element, String text, String... attributes) {
        return open(element, attributes).text(text).close();
    }

    Markup text(String text) {
        escape(text);
        return this;
    }

    Markup line() {
        out.append('\n');
        return this;
    }

    /** Only for what no user wrote. */
    Markup raw(String markup) {
        out.append(markup);
        return this;
    }

    private void tag(String element, String... attributes) {
        out.append('<').append(element);
        for (int i = 0; i < attributes.length; i += 2) {
            out.append(' ').append(attributes[i]).append("=\"");
            escape(attributes[i + 1]);
            out.append('"');
        }
    }

    private void escape(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '<':
                    out.append("&lt;");
                    break;
                case '>':
                    out.append("&gt;");
                    break;
                case '&':
                    out.append("&amp;");
                    break;
                case '"':
                    out.append("&quot;");
                    break;
                case '\'':
                    out.append("&#39;");
                    break;
                default:
                    i += character(text, i);
            }
        }
    }

    /** One that XML cannot carry, such as a control character, becomes a replacement character. */
    private int character(String text, int at) {
        char c = text.charAt(at);
        if (Character.isHighSurrogate(c) && at + 1 < text.length() && Character.isLowSurrogate(text.charAt(at + 1))) {
            out.append(c).append(text.charAt(at + 1));
            return 1;
        }
        boolean printed = c >= ' ' && c < '\uFFFE' && !Character.isSurrogate(c);
        boolean allowed = printed || c == '\n' || c == '\t';
        out.append(allowed ? c : REPLACEMENT);
        return 0;
    }

    @Override
    public String toString() {
        return out.toString();
    }
}
