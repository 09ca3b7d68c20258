package io.github.rpaclients.uipath.usage;

/** Why taking one seat away would not give it back. */
public enum Obstacle {
    /**
     * Held through a group: whoever is still in it takes a seat again with the next sign-in. Take the person out of the
     * group, or the bundle out of its rule. The vendor releases such a seat by itself after about three months without use.
     */
    GROUP("held through the group %s, whose members take it again"),
    /** Given directly, and a group of the person offers it as well. */
    OFFERED("the group %s offers it as well"),
    /** Marked as licensed from elsewhere: whether a seat would come free, the vendor does not say. */
    EXTERNAL("licensed from elsewhere"),
    /**
     * The directory has forgotten the person. The service was seen to answer 404 to changes of somebody whom it cannot look
     * up: the admin console drops such a row.
     */
    ORPHAN("the directory has forgotten the person");

    private final String words;

    Obstacle(String words) {
        this.words = words;
    }

    String words(String group) {
        return String.format(words, group);
    }
}
