package io.github.rpaclients.uipath.copy;

/** What can be copied, in the order in which it is: what others refer to comes first. */
public enum CopyKind {
    ROLE("role"),
    CALENDAR("calendar"),
    ASSET("asset"),
    /** What the API calls a release. */
    PROCESS("process"),
    QUEUE("queue"),
    /** What the API calls a process schedule: what starts jobs by the time or by the length of a queue. */
    TRIGGER("trigger"),
    WEBHOOK("webhook");

    private final String word;

    CopyKind(String word) {
        this.word = word;
    }

    /** For a sentence. */
    public String word() {
        return word;
    }
}
