package io.github.rpaclients.benchmarks.sidebyside;

import java.util.Locale;

/** What is compared with the floor. */
enum Column {
    WARM_WALL("warm, 0 ms a page: wall", "µs a user", 1),
    WARM_CPU("warm, 0 ms a page: CPU", "µs a user", 1),
    WARM_BYTES("warm, 0 ms a page: allocated", "bytes a user", 0),
    DELAYED_WALL("warm, 20 ms a page: wall", "µs a user", 1),
    DELAYED_CPU("warm, 20 ms a page: CPU", "µs a user", 1),
    WHOLE_WALL("whole process, 20 ms a page: wall", "s", 2),
    WHOLE_CPU("whole process, 20 ms a page: CPU", "s", 2),
    WHOLE_MEMORY("whole process, 20 ms a page: most RSS", "MiB", 0),
    FIRST_LISTED("first user of a list, from the start of the process", "ms", 0),
    FIRST_GOT("one GET, from the start of the process", "ms", 0),
    HEAP("least heap to read 20,000 users", "MiB", 0),
    GET_WALL("one GET, warm: wall", "µs", 0),
    GET_CPU("one GET, warm: CPU", "µs", 0),
    GET_BYTES("one GET, warm: allocated", "KB", 1),
    HELD("held by a user of a list that is kept", "bytes", 0);

    private final String label;
    private final String unit;
    private final int digits;

    Column(String label, String unit, int digits) {
        this.label = label;
        this.unit = unit;
        this.digits = digits;
    }

    String label() {
        return label;
    }

    /** A value with its unit. */
    String shown(double value) {
        return String.format(Locale.ROOT, "%,." + digits + "f %s", value, unit);
    }
}
