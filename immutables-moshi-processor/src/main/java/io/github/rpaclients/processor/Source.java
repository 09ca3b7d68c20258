package io.github.rpaclients.processor;

/** Lines of Java with the right indentation. */
final class Source {
    private final StringBuilder text = new StringBuilder();
    private int level;

    /** A line that opens a block indents what follows, one that closes it is indented like the opening one. */
    Source line(String line) {
        if (line.startsWith("}")) {
            level--;
        }
        text.append("    ".repeat(line.isEmpty() ? 0 : level)).append(line).append('\n');
        if (line.endsWith("{")) {
            level++;
        }
        return this;
    }

    Source block(Source block) {
        text.append(block);
        return this;
    }

    Source indent() {
        level++;
        return this;
    }

    Source outdent() {
        level--;
        return this;
    }

    /** A Java string literal. */
    static String quote(String text) {
        StringBuilder literal = new StringBuilder("\"");
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '"' || c == '\\') {
                literal.append('\\').append(c);
            } else if (c < ' ' || c > '~') {
                literal.append(String.format("\\u%04x", (int) c));
            } else {
                literal.append(c);
            }
        }
        return literal.append('"').toString();
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
