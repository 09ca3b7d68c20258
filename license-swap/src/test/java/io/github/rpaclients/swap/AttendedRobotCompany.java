package io.github.rpaclients.swap;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import io.github.rpaclients.testkit.Fault;
import io.github.rpaclients.testkit.uipath.OrchestratorUser;
import io.github.rpaclients.testkit.uipath.UiPathSimulator;
import io.github.rpaclients.uipath.UiPathConnection;
import java.util.List;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** UiPath without user licence management, where the type of the attended robot is the seat. */
final class AttendedRobotCompany extends UiPathCompany {
    private static final String SEAT = "\"RobotType\":\"Development\"";
    private static final String ENTITLED = "\"MayHaveRobotSession\":true";
    private static final Pattern OWN =
            Pattern.compile("\"(MayHave(?:User|Robot)Session|MayHavePersonalWorkspace)\":(true|false)");
    private static final String GROUP = "Seat owners";
    private static final String GROUP_ID = "cccccccc-0003-4000-8000-00000000000a";
    private static final int PLENTY = 50;

    private final boolean robotsAreRemoved;

    AttendedRobotCompany(
            UiPathSimulator uipath, UiPathConnection connection, SeatProvider seats, boolean robotsAreRemoved) {
        super(uipath, connection, seats);
        this.robotsAreRemoved = robotsAreRemoved;
    }

    @Override
    String dump() {
        return uipath().orchestrator().json();
    }

    @Override
    String record(String person) {
        return uipath().orchestrator().user(person).json();
    }

    @Override
    boolean holds(String person) {
        return record(person).contains(SEAT) && record(person).contains(ENTITLED);
    }

    @Override
    void seats(int total) {
        uipath().orchestrator().licensesAllowed("Development", total);
    }

    @Override
    void give(String person) {
        uipath().orchestrator().user(person).robotType("Development");
        ownRights(person);
    }

    @Override
    void take(String person) {
        uipath().orchestrator().user(person).set("MayHaveRobotSession", "false").removeRobot();
        ownRights(person);
    }

    /** Where groups give rights, too, what is somebody's own stands apart. */
    private void ownRights(String person) {
        if (uipath().identity().json().contains(GROUP)) {
            Matcher own = OWN.matcher(record(person));
            while (own.find()) {
                uipath().orchestrator().user(person).set("Explicit" + own.group(1), own.group(2));
            }
        }
    }

    @Override
    void delete(String person) {
        uipath().orchestrator().user(person).remove();
    }

    @Override
    Fault firstRead() {
        return faults().next("GET", "GetLicense");
    }

    @Override
    boolean robotsAreRemoved() {
        return robotsAreRemoved;
    }

    @Override
    void furnish(String person, Random random) {
        uipath().orchestrator().licensesAllowed("Attended", PLENTY);
        OrchestratorUser user = uipath().orchestrator().user(person);
        if (user.robotType().isEmpty() && random.nextInt(3) == 0) {
            user.robotType(random.nextBoolean() ? "Attended" : "Development");
            user.set("MayHaveRobotSession", String.valueOf(user.robotType().equals("Attended")));
        }
        if (random.nextBoolean()) {
            user.set("futureFlag", "{'a':[1,2.50,null]}").set("MayHavePersonalWorkspace", "true");
        }
        ownRights(person);
    }

    @Override
    void changeSomethingElse(String person) {
        boolean has = record(person).contains("\"MayHavePersonalWorkspace\":true");
        uipath().orchestrator().user(person).set("MayHavePersonalWorkspace", String.valueOf(!has));
        ownRights(person);
    }

    /** From now on everybody has what is his own and what his groups give him. */
    @Override
    boolean giveThroughGroup(String person) {
        if (!uipath().identity().json().contains(GROUP)) {
            uipath().identity().addGroup(GROUP_ID, GROUP);
            uipath().orchestrator()
                    .unionOfPrivileges(true)
                    .addUser("{'Id':77,'UserName':'" + GROUP + "','Type':'DirectoryGroup','DirectoryIdentifier':'"
                            + GROUP_ID + "','MayHaveRobotSession':true}");
        }
        uipath().identity().group(GROUP).add(person);
        uipath().orchestrator().user(person).robotType("Development").set("MayHaveRobotSession", "false");
        people().forEach(this::ownRights);
        return true;
    }

    @Override
    String besidesTheSeat(String person) {
        JsonObject user = JsonParser.parseString(stateOf(person)).getAsJsonObject();
        List.of("RobotProvision", "MayHaveRobotSession", "ExplicitMayHaveRobotSession")
                .forEach(user::remove);
        return Snapshot.sorted(user).toString();
    }
}
