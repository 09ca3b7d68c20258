package io.github.rpaclients.swap.cli;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;
import picocli.CommandLine.Help.Ansi.Style;

/** Colours the words that tell good from bad, and the lines of a diff, on a terminal that can. Immutable. */
final class Colours {
    private static final Map<Pattern, Style> STYLES = styles();

    private final boolean on;

    private Colours(boolean on) {
        this.on = on;
    }

    static Colours of(Terminal terminal) {
        return new Colours(terminal.hasColours());
    }

    boolean areOn() {
        return on;
    }

    private static Map<Pattern, Style> styles() {
        Map<Pattern, Style> styles = new LinkedHashMap<>();
        styles.put(Pattern.compile("(?m)\\bDONE\\b|^  ok\\b|^\\+.*$"), Style.fg_green);
        styles.put(Pattern.compile("(?m)\\b(ATTENTION|MISSING|GETS NONE)\\b|^-.*$"), Style.fg_red);
        styles.put(Pattern.compile("(?m)\\b(COMPENSATED|REFUSED|SKIPPED)\\b|^  \\?(?= )"), Style.fg_yellow);
        return styles;
    }

    /** One line, or several; what would steer the terminal and is not a colour of ours is written out. */
    String in(String text) {
        String coloured = Texts.lines(text);
        if (on) {
            for (Map.Entry<Pattern, Style> style : STYLES.entrySet()) {
                String with = style.getValue().on() + "$0" + style.getValue().off();
                coloured = style.getKey().matcher(coloured).replaceAll(with);
            }
        }
        return coloured;
    }
}
