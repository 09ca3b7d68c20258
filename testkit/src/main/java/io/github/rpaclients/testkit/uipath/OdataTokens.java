package io.github.rpaclients.testkit.uipath;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Cuts a {@code $filter} into tokens. */
final class OdataTokens {
    /** What a token is. */
    enum Kind {
        TEXT,
        GUID,
        INSTANT,
        NUMBER,
        NAME,
        SYMBOL,
        END
    }

    /** One token; of a text, what is between the quotes. */
    static final class Token {
        final Kind kind;
        final String text;

        Token(Kind kind, String text) {
            this.kind = kind;
            this.text = text;
        }

        boolean is(String word) {
            return kind != Kind.TEXT && text.equals(word);
        }
    }

    private static final Pattern TOKEN = Pattern.compile("\\s*(?:"
            + "'(?<text>(?:[^']|'')*)'"
            + "|(?<guid>[0-9a-fA-F]{8}(?:-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12})(?![\\w-])"
            + "|(?<instant>\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d(?::\\d\\d(?:\\.\\d{1,9})?)?(?:Z|[+-]\\d\\d:\\d\\d))"
            + "|(?<number>-?\\d+(?:\\.\\d+)?)[LlDdFfMm]?(?![\\w-])"
            + "|(?<name>[A-Za-z_]\\w*(?:/[A-Za-z_]\\w*)*)"
            + "|(?<symbol>[(),])"
            + ")");

    private OdataTokens() {}

    static List<Token> of(String filter) {
        List<Token> tokens = new ArrayList<>();
        String trimmed = filter.strip();
        Matcher matcher = TOKEN.matcher(trimmed);
        int end = 0;
        while (end < trimmed.length()) {
            matcher.region(end, trimmed.length());
            if (!matcher.lookingAt()) {
                throw new IllegalArgumentException("Syntax error at position " + end + " in '" + filter + "'.");
            }
            tokens.add(token(matcher));
            end = matcher.end();
        }
        tokens.add(new Token(Kind.END, ""));
        return tokens;
    }

    private static Token token(Matcher matcher) {
        if (matcher.group("text") != null) {
            return new Token(Kind.TEXT, matcher.group("text").replace("''", "'"));
        }
        for (Kind kind : List.of(Kind.GUID, Kind.INSTANT, Kind.NUMBER, Kind.NAME)) {
            String text = matcher.group(kind.name().toLowerCase(Locale.ROOT));
            if (text != null) {
                return new Token(kind, text);
            }
        }
        return new Token(Kind.SYMBOL, matcher.group("symbol"));
    }
}
