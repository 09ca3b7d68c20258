package io.github.rpaclients.swap.files;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Sections, keys and values of a file; what they mean is for others to say. Never quotes a value. */
final class IniFile {
    static final String TOP = "";
    static final String ACCOUNT = "account";
    static final String POOL = "pool";
    static final String ROSTER = "roster";
    static final String STORE = "store";

    private static final List<String> KINDS = List.of(ACCOUNT, POOL, ROSTER, STORE);
    private static final Pattern HEADER = Pattern.compile("\\[\\s*(\\S+?)(?:\\s+(\\S.*?))?\\s*]");
    private static final Pattern KEY = Pattern.compile("[a-z][a-z0-9._-]{0,63}");

    private final Problems problems;
    private final List<Section> sections = new ArrayList<>();

    private IniFile(Problems problems) {
        this.problems = problems;
    }

    /** The sections of the file, none if it cannot be read; the first holds what stands above all others. */
    static List<Section> read(Problems problems) {
        return TextFile.read(problems).map(lines -> read(lines, problems)).orElse(List.of());
    }

    private static List<Section> read(List<Line> lines, Problems problems) {
        IniFile file = new IniFile(problems);
        Section section = new Section(1, TOP, "");
        file.sections.add(section);
        for (Line line : lines) {
            if (line.text.startsWith("[")) {
                section = file.begin(line);
            } else if (section.kind.equals(ROSTER)) {
                section.rows().add(line);
            } else {
                file.set(section, line);
            }
        }
        return file.sections;
    }

    private Section begin(Line line) {
        Matcher header = HEADER.matcher(line.text);
        boolean readable = header.matches();
        String kind = readable ? header.group(1) : "";
        String name = readable ? Optional.ofNullable(header.group(2)).orElse("") : "";
        Section section = new Section(line.number, kind, name);
        if (!KINDS.contains(kind)) {
            String meant = Nearest.to(kind, KINDS)
                    .map(word -> "; did you mean [" + word + "]?")
                    .orElse("; write [account], [pool NAME], [roster] or [store]");
            problems.add(line.number, Problems.quoted(line.text) + " begins no section that is known" + meant);
            return section;
        }
        for (Section other : sections) {
            if (other.kind.equals(kind) && other.name.equals(name)) {
                problems.add(
                        line.number,
                        "The section " + line.text + " stands in line " + other.line + " already; make them one");
                return section;
            }
        }
        sections.add(section);
        return section;
    }

    private void set(Section section, Line line) {
        int equals = line.text.indexOf('=');
        String key = equals < 0 ? "" : line.text.substring(0, equals).strip();
        // neither key nor value is quoted: the end of a secret that was broken over two lines may stand here
        if (!KEY.matcher(key).matches()) {
            problems.add(
                    line.number,
                    "The line is neither a comment, a section nor \"key = value\" with a key in lower case; write one of"
                            + " these");
            return;
        }
        Integer before = section.mentioned().putIfAbsent(key, line.number);
        String value = line.text.substring(equals + 1).strip();
        if (before != null) {
            problems.add(
                    line.number, "The key " + key + " stands in line " + before + " already; take one of the two away");
        } else if (value.startsWith("# ") || value.contains(" #") || value.contains("\t#")) {
            problems.add(
                    line.number, "The value of " + key + " is followed by a comment; write it in a line of its own");
        } else if (value.isEmpty()) {
            problems.add(line.number, "The key " + key + " has no value; write one or take the line away");
        } else {
            section.settings().put(key, new Line(line.number, value));
        }
    }
}
