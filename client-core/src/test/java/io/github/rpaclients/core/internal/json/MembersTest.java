package io.github.rpaclients.core.internal.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.squareup.moshi.JsonDataException;
import io.github.rpaclients.core.json.JsonExtras;
import io.github.rpaclients.core.json.JsonValue;
import io.github.rpaclients.core.json.model.Ticket;
import io.github.rpaclients.core.json.model.Wide;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Names are learned and their order is guessed; neither may be seen from outside. */
class MembersTest {
    private static final List<String> LEAST = List.of(
            "\"Id\":1",
            "\"Name\":\"n\"",
            "\"Active\":true",
            "\"Retries\":0",
            "\"Version\":0",
            "\"Weight\":0.5",
            "\"Priority\":\"Low\"");

    @Test
    void readsMembersInAnyOrder() {
        Random random = new Random(1);
        List<String> members = new ArrayList<>(LEAST);
        members.addAll(List.of("\"Future\":1", "\"Later\":[2]", "\"Tags\":[\"t\"]", "\"Reference\":null"));
        for (int i = 0; i < 1_000; i++) {
            Collections.shuffle(members, random);

            Ticket ticket = read(object(members));

            assertThat(ticket.name()).isEqualTo("n");
            assertThat(ticket.tags()).containsExactly("t");
            assertThat(ticket.extras().names()).containsExactlyInAnyOrder("Future", "Later", "Reference");
            assertThat(ticket.extras().json("Later")).contains("[2]");
        }
    }

    @Test
    void readsNamesWithEscapesAndSpaceAroundThem() {
        Ticket ticket =
                read("{ \"\\u0049d\" : 1 , \"N\\u0061me\"\t:\"n\",\n\"Active\":true,\"Retries\":0,\"Version\":0,"
                        + "\"Weight\":0,\"Priority\":\"Low\", \"F\\u0075ture\" : [ 1 ] }");

        assertThat(ticket.id().value()).isEqualTo(1);
        assertThat(ticket.extras().json("Future")).contains("[ 1 ]");
        assertThat(write(ticket)).endsWith("\"F\\u0075ture\":[ 1 ]}");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"Name\":\"x\"",
                "\"N\\u0061me\":\"x\"",
                "\"Future\":1,\"F\\u0075ture\":2",
                "\"groupIds\":[],\"groupIDs\":[]",
                "\"Reference\":null,\"Reference\":null"
            })
    void seesThatAMemberIsThereTwiceHoweverItIsWritten(String more) {
        assertThatThrownBy(() -> read(object(LEAST, more)))
                .isInstanceOf(JsonDataException.class)
                .hasMessageContaining("is there twice");
    }

    @Test
    void keepsMoreNamesThanItLearns() {
        List<String> members = new ArrayList<>(LEAST);
        IntStream.range(0, 600).forEach(i -> members.add("\"Unknown" + i + "\":" + i));
        members.add("\"" + "x".repeat(65) + "\":1");
        members.add("\"é\\\"\":2");
        String json = object(members);

        for (int i = 0; i < 3; i++) {
            Ticket ticket = read(json);

            assertThat(ticket.extras().names()).hasSize(602).contains("Unknown599", "x".repeat(65), "é\"");
            assertThat(write(ticket)).endsWith(json.substring(json.indexOf("\"Unknown0\"")));
        }
        assertThatThrownBy(() -> read(object(members, "\"Unknown599\":0"))).hasMessageContaining("is there twice");
        assertThatThrownBy(() -> read(object(members, "\"Unknown0\":0"))).hasMessageContaining("is there twice");
    }

    @Test
    void tellsNamesApartThatBeginAlike() {
        Ticket ticket = read(object(LEAST, "\"NameOfSomebodyElse\":1,\"Nam\":2,\"name\":3,\"Name \":4,\"\":5"));

        assertThat(ticket.extras().names()).containsExactly("NameOfSomebodyElse", "Nam", "name", "Name ", "");
        assertThat(ticket.extras().json("")).contains("5");
    }

    @Test
    void writesExtrasOfAnotherModelByTheirNames() {
        Wide wide = Json.fromJson(
                Wide.class,
                IntStream.range(0, 40)
                                .mapToObj(i -> String.format("\"A%02d\":1", i))
                                .collect(Collectors.joining(",", "{", ","))
                        + "\"B00\":null,\"Name\":2,\"Future\":3}");
        Ticket ticket =
                Ticket.builder().from(read(object(LEAST))).extras(wide.extras()).build();

        assertThat(write(ticket))
                .contains("\"Name\":\"n\"", "\"Tags\":[]", "\"Future\":3", "\"B00\":null")
                .doesNotContain("\"Name\":2");
    }

    @Test
    void keepsExtrasThatWereChangedByName() {
        Ticket ticket = read(object(LEAST, "\"Future\":1,\"Reference\":null"));
        JsonExtras changed =
                ticket.extras().with("Future", "[2]").withNull("Description").with("New", "{}");

        String written = write(Ticket.builder().from(ticket).extras(changed).build());

        assertThat(written)
                .contains("\"Reference\":null", "\"Description\":null")
                .endsWith("\"Future\":[2],\"New\":{}}")
                .doesNotContain("Tags");
    }

    @Test
    void comparesExtrasByWhatTheySay() {
        JsonExtras read = read(object(LEAST, "\"Future\":1,\"Reference\":null")).extras();
        JsonExtras built = JsonExtras.builder()
                .put("Future", "1")
                .put("Reference", "null")
                .putAbsent("Tags")
                .putAbsent("groupIds")
                .putAbsent("Content")
                .putAbsent("Children")
                .build();

        assertThat(read).isEqualTo(built).hasSameHashCodeAs(built).isNotEqualTo(JsonExtras.none());
        assertThat(built).isEqualTo(read);
    }

    @Test
    void givesOneObjectForTextsThatRepeatAndTheRightOneForAll() {
        List<String> rows = new ArrayList<>();
        for (int i = 0; i < 2_000; i++) {
            rows.add(object(LEAST, "\"Description\":\"d" + i % 300 + "\",\"Content\":{\"k" + i % 7 + "\":" + i + "}"));
        }

        List<Ticket> tickets = Json.fromJson(
                com.squareup.moshi.Types.newParameterizedType(List.class, Ticket.class),
                rows.stream().collect(Collectors.joining(",", "[", "]")));

        for (int i = 0; i < 2_000; i++) {
            assertThat(tickets.get(i).description()).isEqualTo("d" + i % 300);
            assertThat(tickets.get(i).content()).containsOnly(java.util.Map.entry("k" + i % 7, JsonValue.of("" + i)));
        }
        assertThat(tickets.get(1_999).name()).isSameAs(tickets.get(1_998).name());
        assertThat(tickets.get(1_999).priority()).isSameAs(tickets.get(1_998).priority());
    }

    @Test
    void readsOnManyThreadsWhatItReadsOnOne() throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(4);
        try {
            List<Future<?>> all = new ArrayList<>();
            for (int thread = 0; thread < 4; thread++) {
                Random random = new Random(thread);
                all.add(threads.submit(() -> {
                    for (int i = 0; i < 2_000; i++) {
                        List<String> members = new ArrayList<>(LEAST);
                        String name = "Future" + random.nextInt(400);
                        members.add("\"" + name + "\":" + i);
                        members.add("\"Description\":\"" + name + "\"");
                        Collections.shuffle(members, random);

                        Ticket ticket = read(object(members));

                        assertThat(ticket.description()).isEqualTo(name);
                        assertThat(ticket.priority().value()).isEqualTo("Low");
                        assertThat(ticket.extras().json(name)).contains("" + i);
                    }
                }));
            }
            for (Future<?> one : all) {
                one.get();
            }
        } finally {
            threads.shutdownNow();
        }
    }

    private static String object(List<String> members, String... more) {
        List<String> all = new ArrayList<>(members);
        all.addAll(List.of(more));
        return all.stream().collect(Collectors.joining(",", "{", "}"));
    }

    private static Ticket read(String json) {
        return Json.fromJson(Ticket.class, json);
    }

    private static String write(Ticket ticket) {
        return Json.toJson(Ticket.class, ticket);
    }
}
