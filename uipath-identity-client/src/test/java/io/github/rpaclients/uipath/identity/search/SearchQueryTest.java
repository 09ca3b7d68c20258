package io.github.rpaclients.uipath.identity.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.entry;

import org.junit.jupiter.api.Test;

class SearchQueryTest {
    @Test
    void asksForAThousandRowsUnlessToldOtherwise() {
        assertThat(SearchQuery.all().parameters(0)).containsExactly(entry("top", "1000"), entry("skip", "0"));
    }

    @Test
    void namesTermOrderAndPage() {
        SearchQuery query =
                SearchQuery.all().searchTerm("night").sortByDescending("name").pageSize(50);

        assertThat(query.parameters(100))
                .containsExactly(
                        entry("searchTerm", "night"),
                        entry("top", "50"),
                        entry("skip", "100"),
                        entry("sortBy", "name"),
                        entry("sortOrder", "desc"));
    }

    @Test
    void theLastOrderCounts() {
        SearchQuery query = SearchQuery.all().sortByDescending("name").sortBy("creationTime");

        assertThat(query.parameters(0)).contains(entry("sortBy", "creationTime"), entry("sortOrder", "asc"));
    }

    @Test
    void refusesPagesTheServerDoesNotGive() {
        assertThatIllegalArgumentException().isThrownBy(() -> SearchQuery.all().pageSize(0));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> SearchQuery.all().pageSize(1001))
                .withMessage("A page has 1 to 1000 rows, not 1001");
    }
}
