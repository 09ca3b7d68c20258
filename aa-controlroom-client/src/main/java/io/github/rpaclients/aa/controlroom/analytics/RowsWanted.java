package io.github.rpaclients.aa.controlroom.analytics;

import io.github.rpaclients.core.json.Model;
import io.github.rpaclients.core.paging.PageRequest;

/** A page of a list that knows neither filter nor order. */
@Model
interface RowsWanted {
    long offset();

    int length();

    static RowsWanted of(PageRequest page) {
        return new RowsWantedBuilder().offset(page.offset()).length(page.rows()).build();
    }
}
