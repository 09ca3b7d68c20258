package io.github.rpaclients.benchmarks.sidebyside;

/** What can be measured alone. */
enum Part {
    /** Lists and single users in processes that are warm; writing back. */
    WARM,
    /** A list in a process that begins and ends with it. */
    WHOLE,
    /** How long the first user takes in a process that begins with it. */
    FIRST,
    /** How little heap a list can do with. */
    HEAP,
    /** How much memory users take that are kept. */
    HELD,
    /** A thousand callers on one client. */
    CALLERS,
    /** Who survives 429 and 401. */
    DISTURBED
}
