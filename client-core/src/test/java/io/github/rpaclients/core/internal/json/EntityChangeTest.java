package io.github.rpaclients.core.internal.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.rpaclients.core.Secret;
import io.github.rpaclients.core.json.Change;
import io.github.rpaclients.core.json.model.Device;
import io.github.rpaclients.core.json.model.Part;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

/** What a change of an entity says, and what it sends. */
class EntityChangeTest {
    private static final String READ = "{'Id':7,'Name':'n','Labels':{'a':'1','b':'2'},'Password':'*****','Future':1.50,"
            + "'Part':{'Name':'p','Key':'***','Old':true},'Parts':[{'Name':'q','Key':'****','Rate':2.50}]}";

    private final List<String> sent = new ArrayList<>();

    @Test
    void sendsNothingWhereNothingChanges() {
        Change<Device> change = change(device -> device.withName("n"));

        change.apply();

        assertThat(change.differences()).isEmpty();
        assertThat(sent).isEmpty();
    }

    @Test
    void sendsEverythingWithTheChangeInItAndNoMask() {
        change(device -> device.withName("m")).apply();

        assertThat(sent)
                .containsExactly(json("{'Id':7,'Name':'m','Labels':{'a':'1','b':'2'},'Future':1.50,"
                        + "'Part':{'Name':'p','Old':true},'Parts':[{'Name':'q','Rate':2.50}]}"));
    }

    @Test
    void sendsNoEmptyTextForASecretThatTheServerKeepsToItself() {
        RawObject read = RawObject.parse(json("{'Id':7,'Name':'n','Password':'','Part':{'Name':'p','Key':''}}"));
        Device device = Json.fromJson(Device.class, read.toJson());

        EntityChange.of(Device.class, read, device)
                .to(device.withName("m"), "update", name -> false, body -> sent.add(body.toJson()))
                .apply();

        assertThat(sent).containsExactly(json("{'Id':7,'Name':'m','Part':{'Name':'p'}}"));
    }

    @Test
    void leavesOutAKeyThatIsTakenOutOfAMap() {
        change(device -> device.withLabels(Map.of("b", "2"))).apply();

        assertThat(RawObject.parse(sent.get(0)).get("Labels")).contains(json("{'b':'2'}"));
    }

    @Test
    void sendsNullForWhatIsEmptied() {
        change(device -> device.withName(Optional.empty())).apply();

        assertThat(RawObject.parse(sent.get(0)).get("Name")).contains("null");
    }

    @Test
    void leavesOutWhatAPartThatIsReplacedDoesNotKnow() {
        change(device -> device.withPart(Part.of("r"))).apply();

        assertThat(RawObject.parse(sent.get(0)).get("Part")).contains(json("{'Name':'r','Key':null}"));
    }

    @Test
    void sendsNoNullsThatNobodyHasSetWithAPartThatIsNew() {
        change(device -> device.withPart(Optional.empty())).apply();
        Device bare = Json.fromJson(Device.class, sent.get(0));

        EntityChange.of(Device.class, RawObject.parse(sent.get(0)), bare)
                .to(
                        bare.withPart(Part.of("r")).withParts(Part.of("s")),
                        "update",
                        name -> false,
                        body -> sent.add(body.toJson()))
                .apply();

        assertThat(RawObject.parse(sent.get(0)).get("Part")).contains("null");
        assertThat(RawObject.parse(sent.get(1)).get("Part")).contains(json("{'Name':'r'}"));
        assertThat(RawObject.parse(sent.get(1)).get("Parts")).contains(json("[{'Name':'s'}]"));
    }

    @Test
    void sendsASecretThatIsSetAndShowsItToNobody() {
        Change<Device> change = change(device -> device.withPassword(Secret.of("s3cret")));

        change.apply();

        assertThat(RawObject.parse(sent.get(0)).get("Password")).contains("\"s3cret\"");
        assertThat(change).hasToString("Password: \"***\" -> \"***\"");
    }

    @Test
    void tellsMemberByMemberWhatChanges() {
        Change<Device> change = change(device -> device.withName(Optional.empty())
                .withLabels(Map.of("a", "1", "c", "3"))
                .withPart(device.part().orElseThrow().withName("z")));

        assertThat(change.toString().lines())
                .containsExactlyInAnyOrder(
                        "Name: \"n\" -> (none)",
                        "Labels.b: \"2\" -> (none)",
                        "Labels.c: (none) -> \"3\"",
                        "Part.Name: \"p\" -> \"z\"");
        assertThat(change.before().name()).contains("n");
        assertThat(change.after().name()).isEmpty();
        assertThat(sent).isEmpty();
    }

    @Test
    void refusesToChangeWhatIsFixed() {
        assertThatThrownBy(() -> change(device -> device.withId(8)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("An update of Device 7 cannot change Id; the server keeps it as it is");
    }

    private Change<Device> change(UnaryOperator<Device> change) {
        RawObject read = RawObject.parse(json(READ));
        Device device = Json.fromJson(Device.class, read.toJson());
        return EntityChange.of(Device.class, read, device)
                .to(
                        change.apply(device),
                        "update of Device 7",
                        Set.of("Id")::contains,
                        body -> sent.add(body.toJson()));
    }

    private static String json(String quoted) {
        return quoted.replace('\'', '"');
    }
}
