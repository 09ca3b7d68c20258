package io.github.rpaclients.uipath.identity.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.entry;

import io.github.rpaclients.core.paging.PageRequest;
import java.util.Map;
import org.junit.jupiter.api.Test;

class SearchQueryTest {
    @Test
    void asksForAThousandRowsUnlessToldOtherwise() {
        assertThat(parameters(SearchQuery.all(), 0)).containsExactly(entry("top", "1000"), entry("skip", "0"));
    }

    @Test
    void namesTermOrderAndPage() {
        SearchQuery query =
                SearchQuery.all().searchTerm("night").orderByDescending("name").pageSize(50);

        assertThat(parameters(query, 100))
                .containsExactly(
                        entry("searchTerm", "night"),
                        entry("top", "50"),
                        entry("skip", "100"),
                        entry("sortBy", "name"),
                        entry("sortOrder", "desc"));
    }

    @Test
    void theLastOrderCounts() {
        SearchQuery query = SearchQuery.all().orderByDescending("name").orderBy("creationTime");

        assertThat(parameters(query, 0)).contains(entry("sortBy", "creationTime"), entry("sortOrder", "asc"));
    }

    @Test
    void refusesPagesTheServerDoesNotGive() {
        assertThatIllegalArgumentException().isThrownBy(() -> SearchQuery.all().pageSize(0));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> SearchQuery.all().pageSize(1001))
                .withMessage("A page has 1 to 1000 rows, not 1001");
    }

    @Test
    void namesWhatIsMissingOrCannotBeSent() {
        SearchQuery all = SearchQuery.all();

        assertThatThrownBy(() -> all.searchTerm(null)).hasMessage("The search term must not be null");
        assertThatThrownBy(() -> all.searchTerm("a\ud83d"))
                .hasMessage("The search term must not have half of a character in it (a lone surrogate)");
        assertThatThrownBy(() -> all.orderBy(null)).hasMessage("The member to order by must not be null");
        assertThatThrownBy(() -> all.orderByDescending("")).hasMessage("The member to order by must not be empty");
    }

    @Test
    void refusesAQueryThatIsNone() {
        assertThatThrownBy(() -> SearchQuery.of(null))
                .hasMessage("The query must not be null; leave it out to get everything");
        assertThatThrownBy(() -> SearchQuery.of(query -> null))
                .hasMessage("The query must not become null; return the one given");
    }

    private static Map<String, String> parameters(SearchQuery query, long skip) {
        return query.parameters(PageRequest.of(skip, query.pageSize(), true));
    }
}
