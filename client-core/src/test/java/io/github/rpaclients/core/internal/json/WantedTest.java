package io.github.rpaclients.core.internal.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.rpaclients.core.json.Change;
import io.github.rpaclients.core.json.Change.Difference;
import io.github.rpaclients.core.json.Plan;
import io.github.rpaclients.core.json.model.Device;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** A wish laid over what is there, and what there is to do then. */
class WantedTest {
    private static final Wanted<Device, Device> WANTED =
            Wanted.of(Device.class, Device.class).leaving("Id");
    private static final Device THERE =
            device("{'Id':7,'Name':'n','Labels':{'a':'1'},'Parts':[{'Name':'p','Rate':2.50},"
                    + "{'Name':'q'}],'Future':1.50}");

    private final List<String> done = new ArrayList<>();

    @Test
    void whatTheWishSaysNothingAboutStays() {
        Device result = WANTED.laidOver(THERE, device("{'Id':8,'Name':'m','Parts':[]}"));

        assertThat(Json.toJson(Device.class, result)).isEqualTo(json(THERE).replace("\"n\"", "\"m\""));
    }

    @Test
    void aListStaysThatHasTheSameElementsInAnotherOrder() {
        Device same = WANTED.laidOver(THERE, device("{'Id':7,'Parts':[{'Name':'q'},{'Rate':2.5,'Name':'p'}]}"));
        Device fewer = WANTED.laidOver(THERE, device("{'Id':7,'Parts':[{'Name':'q'}]}"));
        Device others = WANTED.laidOver(THERE, device("{'Id':7,'Parts':[{'Name':'q'},{'Name':'q'}]}"));

        assertThat(json(same)).isEqualTo(json(THERE));
        assertThat(fewer.parts()).extracting(part -> part.name().orElse("")).containsExactly("q");
        assertThat(others.parts()).extracting(part -> part.name().orElse("")).containsExactly("q", "q");
    }

    @Test
    void whatIsNotThereIsMade() {
        Device wish = device("{'Id':7,'Name':'n','Password':'hunter2'}");

        Plan<Device> plan = WANTED.plan(wish, Optional.empty(), () -> made(wish));

        assertThat(plan.before()).isEmpty();
        assertThat(plan).asString().contains("Name: (none) -> \"n\"").doesNotContain("hunter2", "Parts");
        assertThat(done).isEmpty();
        assertThat(plan.apply()).isSameAs(wish);
        assertThat(done).containsExactly("made");
    }

    @Test
    void whatIsThereIsChangedAndThatIsShownByName() {
        Device after = THERE.withLabels(Map.of("b", "2"));
        Difference whole = Difference.of("Labels", Optional.of("{}"), Optional.of("{}"));
        Difference name = Difference.of("Name", Optional.empty(), Optional.of("1"));
        Change<Device> change = Change.of(THERE, after, List.of(whole, name), () -> done.add("sent"));

        Plan<Device> plan = WANTED.plan(
                THERE,
                Optional.of(ShownByName.of(change, "Labels", device -> new LinkedHashMap<>(device.labels()))),
                () -> made(THERE));

        assertThat(plan).hasToString("Labels.a: 1 -> (none)\nLabels.b: (none) -> 2\nName: (none) -> 1");
        assertThat(plan.before()).contains(THERE);
        assertThat(plan.apply()).isSameAs(after);
        assertThat(done).containsExactly("sent");
    }

    @Test
    void whereTheNamesShowNothingTheListIsShown() {
        Difference whole = Difference.of("Labels", Optional.of("[1,2]"), Optional.of("[2,1]"));
        Change<Device> change = Change.of(THERE, THERE, List.of(whole), () -> {});

        assertThat(ShownByName.of(change, "Labels", Device::labels).differences())
                .containsExactly(whole);
    }

    private Device made(Device device) {
        done.add("made");
        return device;
    }

    private static Device device(String json) {
        return Json.fromJson(Device.class, json.replace('\'', '"'));
    }

    private static String json(Device device) {
        return Json.toJson(Device.class, device);
    }
}
