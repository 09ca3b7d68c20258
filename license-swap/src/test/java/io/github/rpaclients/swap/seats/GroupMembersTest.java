package io.github.rpaclients.swap.seats;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.rpaclients.swap.Account;
import io.github.rpaclients.swap.SwapRefusedException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class GroupMembersTest {
    private static final String GROUP = "cccccccc-0003-4000-8000-00000000000a";

    private final Office office = Office.open();
    private final UserLicenseSeats seats = office.userLicenses();

    @AfterEach
    void close() {
        office.close();
    }

    @Test
    void tellsThePeopleInAGroupAndNotTheRobots() {
        String ada = office.uipath.identity().user("ada").id();
        String nightly = office.uipath.identity().robotAccount("nightly").id();
        office.uipath.identity().addGroup(GROUP, "Contractors", ada, nightly);

        assertThat(seats.members("Contractors"))
                .containsExactly(Account.of(ada, "ada"))
                .extracting(Account::name)
                .containsExactly("ada@acme.example");
        assertThat(office.requests("/api/User")).isZero();
    }

    @Test
    void takesMembersForPeopleWhereTheServerDoesNotSayWhatTheyAre() {
        office.uipath.identity().untypedMembers(true);
        String ada = office.uipath.identity().user("ada").id();
        office.uipath.identity().addGroup(GROUP, "Contractors", ada);

        assertThat(seats.members("Contractors")).containsExactly(Account.of(ada, "ada"));
    }

    @Test
    void refusesAGroupThatIsNotThere() {
        office.uipath.identity().addGroup(GROUP, "Contractors");

        assertThatExceptionOfType(SwapRefusedException.class)
                .isThrownBy(() -> seats.members("contractors"))
                .withMessage("No group of the organization is called contractors;"
                        + " write it as Admin > Accounts & Groups shows it, upper and lower case, too");
    }

    @Test
    void refusesTwoGroupsOfOneName() {
        office.uipath.identity().addGroup(GROUP, "Contractors");
        office.uipath.identity().addGroup(GROUP.replace("0003", "0004"), "Contractors");

        assertThatExceptionOfType(SwapRefusedException.class)
                .isThrownBy(() -> seats.members("Contractors"))
                .withMessage("More than one group of the organization is called Contractors;"
                        + " rename one, or name the people");
    }

    @Test
    void refusesAGroupOfWhichTheServerNamesNobody() {
        office.uipath
                .identity()
                .addGroup(
                        GROUP,
                        "Contractors",
                        office.uipath.identity().robotAccount("nightly").id());

        assertThatExceptionOfType(SwapRefusedException.class)
                .isThrownBy(() -> seats.members("Contractors"))
                .withMessage("The server names nobody who is in the group Contractors;"
                        + " either it is empty, or another directory keeps it; name the people, or another group");
    }
}
