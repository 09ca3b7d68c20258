package io.github.rpaclients.uipath.orchestrator.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.rpaclients.uipath.orchestrator.ids.UserId;
import io.github.rpaclients.uipath.orchestrator.ids.UserKey;
import io.github.rpaclients.uipath.orchestrator.model.UserType;
import io.github.rpaclients.uipath.orchestrator.users.User;
import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class OdataFilterTest {
    private static final String GUID = "5f0c4c4e-9f39-4D9E-8a53-000000000041";
    private static final IdField<User, UserId> USER = IdField.of("Id", UserId.class);
    private static final IdField<User, UserKey> KEY = IdField.of("Key", UserKey.class);
    private static final TextField<User> NAME = TextField.of("UserName");
    private static final NumberField<User> ID = NumberField.of("Id");
    private static final WordField<User, UserType> TYPE = WordField.of("Type", UserType.class);
    private static final BooleanField<User> ROBOT = BooleanField.of("MayHaveRobotSession");
    private static final TimeField<User> CREATED = TimeField.of("CreationTime");

    static Stream<Arguments> conditions() {
        return Stream.of(
                Arguments.of(NAME.eq("ada"), "UserName eq 'ada'"),
                Arguments.of(NAME.eq(""), "UserName eq ''"),
                Arguments.of(NAME.eq("O'Brien"), "UserName eq 'O''Brien'"),
                Arguments.of(NAME.eq("'' or Id gt 0 or ''"), "UserName eq ''''' or Id gt 0 or '''''"),
                Arguments.of(NAME.ne("ada"), "UserName ne 'ada'"),
                Arguments.of(NAME.startsWith("a'"), "startswith(UserName,'a''')"),
                Arguments.of(NAME.endsWith("a'"), "endswith(UserName,'a''')"),
                Arguments.of(NAME.contains("a'"), "contains(UserName,'a''')"),
                Arguments.of(NAME.isNull(), "UserName eq null"),
                Arguments.of(NAME.isNotNull(), "UserName ne null"),
                Arguments.of(ID.eq(9_007_199_254_740_993L), "Id eq 9007199254740993"),
                Arguments.of(ID.ne(-1), "Id ne -1"),
                Arguments.of(ID.lt(13), "Id lt 13"),
                Arguments.of(ID.gt(13), "Id gt 13"),
                Arguments.of(TYPE.eq(UserType.of("It's new")), "Type eq 'It''s new'"),
                Arguments.of(TYPE.ne(UserType.ROBOT), "Type ne 'Robot'"),
                Arguments.of(ROBOT.is(true), "MayHaveRobotSession eq true"),
                Arguments.of(ROBOT.is(false), "MayHaveRobotSession eq false"),
                Arguments.of(
                        CREATED.before(Instant.parse("2026-03-02T08:15:30Z")), "CreationTime lt 2026-03-02T08:15:30Z"),
                Arguments.of(
                        CREATED.notBefore(Instant.parse("2026-03-02T08:15:30.5Z")),
                        "CreationTime ge 2026-03-02T08:15:30.500Z"),
                Arguments.of(
                        CREATED.after(Instant.parse("2026-03-02T08:15:30Z")), "CreationTime gt 2026-03-02T08:15:30Z"),
                Arguments.of(
                        CREATED.notAfter(Instant.parse("2026-03-02T08:15:30Z")),
                        "CreationTime le 2026-03-02T08:15:30Z"),
                Arguments.of(NAME.in(List.of("a'", "b")), "UserName eq 'a''' or UserName eq 'b'"),
                Arguments.of(TYPE.in(List.of(UserType.ROBOT)), "Type eq 'Robot'"),
                Arguments.of(USER.eq(UserId.of(13)), "Id eq 13"),
                Arguments.of(USER.in(List.of(UserId.of(1), UserId.of(2))), "Id eq 1 or Id eq 2"),
                Arguments.of(KEY.ne(UserKey.of(GUID)), "Key ne " + GUID),
                Arguments.of(OdataFilter.of("Robot/Id eq 1"), "Robot/Id eq 1"));
    }

    @ParameterizedTest(name = "{1}")
    @MethodSource("conditions")
    void isWrittenAsODataWritesIt(OdataFilter<User> condition, String expression) {
        assertThat(condition.expression()).isEqualTo(expression);
        assertThat(condition).hasToString(expression);
    }

    @Test
    void keepsTogetherWhatBelongsTogether() {
        OdataFilter<User> either = ID.eq(1).or(ID.eq(2));

        assertThat(either.and(ROBOT.is(true)).not().expression())
                .isEqualTo("not ((Id eq 1 or Id eq 2) and MayHaveRobotSession eq true)");
    }

    @Test
    void putsNoBracketsWhereOneOperatorJoinsAll() {
        OdataFilter<User> many = ID.in(LongStream.range(0, 1000).boxed().collect(Collectors.toList()));

        assertThat(many.expression()).startsWith("Id eq 0 or Id eq 1 or").doesNotContain("(");
        assertThat(ID.eq(1).and(many.or(ID.eq(7))).expression()).startsWith("Id eq 1 and (Id eq 0 or");
        assertThat(OdataFilter.<User>of("Id eq 1 or Id eq 2").and(ID.gt(0)).expression())
                .isEqualTo("(Id eq 1 or Id eq 2) and Id gt 0");
    }

    @Test
    void isNotChangedByCombiningIt() {
        OdataFilter<User> one = ID.eq(1);

        OdataFilter<User> unused = one.and(ID.eq(2));

        assertThat(one.expression()).isEqualTo("Id eq 1");
        assertThat(unused).isNotSameAs(one);
    }

    static Stream<Arguments> refusals() {
        return Stream.of(
                refusal(() -> NAME.eq(null), "What UserName is compared with must not be null"),
                refusal(() -> NAME.contains(null), "What UserName is compared with must not be null"),
                refusal(() -> TYPE.eq(null), "What Type is compared with must not be null"),
                refusal(() -> CREATED.before(null), "What CreationTime is compared with must not be null"),
                refusal(
                        () -> NAME.eq("a\ud83d"),
                        "What UserName is compared with must not have half of a character in it (a lone surrogate)"),
                refusal(
                        () -> NAME.startsWith("\ude00a"),
                        "What UserName is compared with must not have half of a character in it (a lone surrogate)"),
                refusal(
                        () -> OdataFilter.of("UserName eq '\ud83d'"),
                        "A filter must not have half of a character in it (a lone surrogate)"),
                refusal(
                        () -> CREATED.before(Instant.parse("+10000-01-01T00:00:00Z")),
                        "CreationTime can be compared with times of the years 1 to 9999 only, not with"
                                + " +10000-01-01T00:00:00Z"),
                refusal(
                        () -> CREATED.notBefore(Instant.parse("0000-12-31T23:59:59Z")),
                        "CreationTime can be compared with times of the years 1 to 9999 only, not with"
                                + " 0000-12-31T23:59:59Z"),
                refusal(() -> USER.eq(null), "What Id is compared with must not be null"),
                refusal(
                        () -> KEY.eq(UserKey.of("x' or Id gt 0")),
                        "Key is compared with GUIDs only, not with x' or Id gt 0"),
                refusal(() -> USER.in(List.of()), "Name at least one value; none fits nothing"),
                refusal(() -> OdataFilter.of(" "), "A filter must not be empty; leave it out to get everything"),
                refusal(() -> OdataFilter.of(null), "A filter must not be null"),
                refusal(() -> ID.eq(1).and(null), "A filter must not be null; leave it out to get everything"),
                refusal(() -> ID.eq(1).or(null), "A filter must not be null; leave it out to get everything"),
                refusal(() -> TextField.of(null), "The name of a field must not be null"),
                refusal(() -> NumberField.of(""), "The name of a field must not be empty"));
    }

    private static Arguments refusal(ThrowableAssert.ThrowingCallable attempt, String sentence) {
        return Arguments.of(attempt, sentence);
    }

    @ParameterizedTest(name = "{1}")
    @MethodSource("refusals")
    void refusesWhatNoServerCanCompare(ThrowableAssert.ThrowingCallable attempt, String sentence) {
        assertThatThrownBy(attempt).hasMessage(sentence);
    }

    @Test
    void takesTheFirstAndTheLastTimeThereIs() {
        assertThat(CREATED.notBefore(Instant.parse("0001-01-01T00:00:00Z")).expression())
                .isEqualTo("CreationTime ge 0001-01-01T00:00:00Z");
        assertThat(CREATED.before(Instant.parse("9999-12-31T23:59:59Z")).expression())
                .isEqualTo("CreationTime lt 9999-12-31T23:59:59Z");
    }
}
