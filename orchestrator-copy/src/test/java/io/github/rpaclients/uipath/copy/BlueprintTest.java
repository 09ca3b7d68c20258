package io.github.rpaclients.uipath.copy;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.rpaclients.core.internal.json.RawObject;
import io.github.rpaclients.core.json.Change.Difference;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class BlueprintTest {
    @Test
    void whatIsEmptyIsNotThereAndArraysHaveNoOrder() {
        assertThat(of("{'a':null,'b':'','c':[],'d':{'e':null},'f':[2,1],'g':false}"))
                .isEqualTo(of("{'g':false,'f':[1,2]}"));
    }

    @Test
    void whatIsNotSaidStaysUnlessItIsToBeEmptied() {
        Blueprint there = of("{'Old':1,'Text':'x','Inner':{'kept':1,'changed':1}}");
        Blueprint wanted = of("{'Inner':{'changed':2,'new':3}}");

        assertThat(there.differences(wanted, Set.of("Text")::contains))
                .extracting(Difference::toString)
                .containsExactly("Text: \"x\" -> (none)", "Inner.changed: 1 -> 2", "Inner.new: (none) -> 3");
    }

    @Test
    void whatIsLaidOverAnObjectKeepsTheRestOfIt() {
        RawObject there = RawObject.parse("{\"a\":1,\"b\":{\"c\":1,\"d\":2},\"e\":5}");

        RawObject after = of("{'b':{'c':7}}").laidOver(there, List.of("b", "e"));

        assertThat(after.toJson()).isEqualTo("{\"a\":1,\"b\":{\"c\":7,\"d\":2}}");
    }

    @Test
    void printsNames() {
        assertThat(of("{'Password':'hunter2'}")).hasToString("Blueprint[Password]");
    }

    private static Blueprint of(String json) {
        return Blueprint.of(RawObject.parse(json.replace('\'', '"')));
    }
}
