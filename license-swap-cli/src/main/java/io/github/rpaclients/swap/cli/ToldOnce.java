package io.github.rpaclients.swap.cli;

/** What is wrong with each pool, in lines that are printed when it begins or changes and when it is over. Thread-safe. */
final class ToldOnce {
    private final EventLines events;
    private final News news = News.none();

    ToldOnce(EventLines events) {
        this.events = events;
    }

    /** @param problem empty if all is well */
    void tell(String pool, String problem) {
        if (news.isNews(pool, problem)) {
            events.add(pool + ": " + (problem.isEmpty() ? "all is well again" : problem));
        }
    }
}
