package io.github.rpaclients.uipath.orchestrator.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.entry;

import io.github.rpaclients.core.paging.PageRequest;
import io.github.rpaclients.uipath.orchestrator.users.User;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OdataQueryTest {
    private static final NumberField<User> ID = NumberField.of("Id");
    private static final TextField<User> NAME = TextField.of("Name");
    private final OdataQuery<User> all = OdataQuery.all();

    @Test
    void asksForEverythingByIdInLargePages() {
        assertThat(parameters(all, 2000))
                .containsExactly(
                        entry("$orderby", "Id"),
                        entry("$top", "1000"),
                        entry("$skip", "2000"),
                        entry("$count", "true"));
    }

    @Test
    void countsOnlyWhereTheTotalIsOfInterest() {
        assertThat(all.parameters(PageRequest.of(1000, 500, false), Optional.of("Id")))
                .containsExactly(entry("$orderby", "Id"), entry("$top", "500"), entry("$skip", "1000"));
    }

    @Test
    void narrowsWithASecondFilter() {
        OdataQuery<User> query = all.filter(ID.gt(1).or(ID.lt(0))).filter(NAME.eq("a"));

        assertThat(parameters(query, 0))
                .containsEntry("$filter", "%28Id%20gt%201%20or%20Id%20lt%200%29%20and%20Name%20eq%20%27a%27");
    }

    @Test
    void keepsItsOwnOrderAndMakesItStable() {
        assertThat(parameters(all.orderByDescending(NAME), 0)).containsEntry("$orderby", "Name%20desc%2CId");
    }

    @Test
    void doesNotOrderByIdTwice() {
        assertThat(parameters(all.orderBy(NAME).orderByDescending(ID), 0))
                .containsEntry("$orderby", "Name%2CId%20desc");
        assertThat(parameters(all.orderBy(ID), 0)).containsEntry("$orderby", "Id");
    }

    @Test
    void expandsSeveralProperties() {
        assertThat(parameters(all.expand("UserRoles").expand("OrganizationUnits"), 0))
                .containsEntry("$expand", "UserRoles%2COrganizationUnits");
    }

    @Test
    void asksForNoMoreThanTheMembersSelected() {
        assertThat(parameters(all.select(List.of(ID, NAME)), 0)).containsEntry("$select", "Id%2CName");
        assertThatThrownBy(() -> all.select(List.of())).hasMessage("Name at least one field");
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 1000})
    void takesPageSizesThatTheServerTakes(int rows) {
        assertThat(parameters(all.pageSize(rows), 0)).containsEntry("$top", Integer.toString(rows));
    }

    @ParameterizedTest
    @ValueSource(ints = {Integer.MIN_VALUE, -1, 0, 1001, Integer.MAX_VALUE})
    void refusesPageSizesThatItDoesNot(int rows) {
        assertThatThrownBy(() -> all.pageSize(rows))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("A page has 1 to 1000 rows, not " + rows);
    }

    @Test
    void isNotChangedByChangingIt() {
        OdataQuery<User> changed =
                all.orderBy(NAME).expand("UserRoles").pageSize(5).filter(ID.eq(1));

        assertThat(parameters(all, 0)).isEqualTo(parameters(OdataQuery.<User>all(), 0));
        assertThat(parameters(changed, 0)).hasSize(6);
    }

    @Test
    void namesWhatIsMissing() {
        OdataQuery<User> all = OdataQuery.all();

        assertThatThrownBy(() -> all.filter(null))
                .hasMessage("A filter must not be null; leave it out to get everything");
        assertThatThrownBy(() -> all.orderBy(null)).hasMessage("A field to order by must not be null");
        assertThatThrownBy(() -> all.orderByDescending(null)).hasMessage("A field to order by must not be null");
        assertThatThrownBy(() -> all.expand(null)).hasMessage("A property to bring along must not be null");
        assertThatThrownBy(() -> all.expand("")).hasMessage("A property to bring along must not be empty");
    }

    @Test
    void refusesAQueryThatIsNone() {
        assertThatThrownBy(() -> OdataQuery.of(null))
                .hasMessage("The query must not be null; leave it out to get everything");
        assertThatThrownBy(() -> OdataQuery.of(query -> null))
                .hasMessage("The query must not become null; return the one given");
    }

    private static Map<String, String> parameters(OdataQuery<User> query, long skip) {
        return query.parameters(PageRequest.of(skip, query.pageSize().orElse(1000), true), Optional.of("Id"));
    }
}
