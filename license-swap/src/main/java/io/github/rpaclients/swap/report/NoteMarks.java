package io.github.rpaclients.swap.report;

import java.time.ZoneId;
import java.util.List;

/** The notes of a person above the bars, by their number in the list of notes. Those that would overlap share a mark. */
final class NoteMarks {
    /** How much higher a row with notes is, in pixels. */
    static final int HEIGHT = 15;

    private static final int DIGIT = 6;
    private static final int FRAME = 8;

    private final TimeScale scale;
    private final ZoneId zone;

    NoteMarks(TimeScale scale, ZoneId zone) {
        this.scale = scale;
        this.zone = zone;
    }

    /**
     * Draws marks.
     *
     * @param notes in order of time
     * @param bottom where the row ends, in pixels
     */
    void draw(Markup svg, List<NumberedNote> notes, int top, int bottom) {
        int i = 0;
        while (i < notes.size()) {
            int until = i + 1;
            while (until < notes.size() && x(notes.get(until)) < x(notes.get(i)) + width(notes.subList(i, until + 1))) {
                until++;
            }
            mark(svg, notes.subList(i, until), top, bottom);
            i = until;
        }
    }

    private void mark(Markup svg, List<NumberedNote> notes, int top, int bottom) {
        long at = x(notes.get(0));
        long width = width(notes);
        long left = Math.max(0, Math.min(at - width / 2, scale.tenths() - width));
        svg.open("g", "class", "note");
        svg.open("title").text(title(notes)).close();
        svg.empty("path", "d", "M" + TimeScale.px(at) + " " + (top + HEIGHT) + "V" + bottom);
        svg.empty(
                "rect",
                "x",
                TimeScale.px(left),
                "y",
                Integer.toString(top + 2),
                "width",
                TimeScale.px(width),
                "height",
                Integer.toString(HEIGHT - 2),
                "rx",
                "3");
        svg.element("text", label(notes), "x", TimeScale.px(left + width / 2), "y", Integer.toString(top + HEIGHT - 3));
        svg.close();
    }

    private String title(List<NumberedNote> notes) {
        StringBuilder title = new StringBuilder();
        for (NumberedNote note : notes) {
            title.append(title.length() == 0 ? "" : "\n");
            title.append(Words.time(note.note().at(), zone)).append(": ");
            title.append(Words.times(note.note().text(), zone));
        }
        return title.toString();
    }

    private static String label(List<NumberedNote> notes) {
        return notes.get(0).number() + (notes.size() == 1 ? "" : "+");
    }

    private static long width(List<NumberedNote> notes) {
        return (label(notes).length() * DIGIT + FRAME) * 10L;
    }

    private long x(NumberedNote note) {
        return scale.x(note.note().at());
    }
}
