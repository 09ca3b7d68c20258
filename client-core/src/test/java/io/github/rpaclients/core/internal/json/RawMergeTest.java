package io.github.rpaclients.core.internal.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RawMergeTest {
    @Test
    void keepsTheOriginalTextOfWhatDidNotChange() {
        String original = "{'date':'2024-01-02T03:04:05.1234567','price':2.50,'type':3,'name':'\\u0061'}";
        String before = "{'name':'a','type':'3','price':2.5,'date':'2024-01-02T03:04:05.123456700Z'}";

        assertThat(changed(original, before, before)).isEqualTo(original);
    }

    @Test
    void replacesWhatChanged() {
        assertThat(changed("{'a':1.0,'b':2.0,'x':9}", "{'a':1,'b':2}", "{'a':1,'b':3}"))
                .isEqualTo("{'a':1.0,'b':3,'x':9}");
    }

    @Test
    void writesNullForWhatIsGone() {
        assertThat(changed("{'a':1,'b':2}", "{'a':1,'b':2}", "{'a':1,'b':null}"))
                .isEqualTo("{'a':1,'b':null}");
    }

    @Test
    void appendsWhatIsNew() {
        assertThat(changed("{'x':9}", "{}", "{'a':1,'b':{'c':2}}")).isEqualTo("{'x':9,'a':1,'b':{'c':2}}");
    }

    @Test
    void replacesAnExplicitNullThatGotAValue() {
        assertThat(changed("{'a':null,'b':null}", "{'a':null}", "{'a':1}")).isEqualTo("{'a':1,'b':null}");
    }

    @Test
    void leavesOutWhatTheAdapterAddsOfItsOwn() {
        assertThat(changed("{'a':1}", "{'a':1,'attempts':1}", "{'a':2,'attempts':1}"))
                .isEqualTo("{'a':2}");
    }

    @Test
    void leavesOutWhatIsGone() {
        assertThat(changed("{'m':{'a':1.0,'b':2}}", "{'m':{'a':1,'b':2}}", "{'m':{'a':1}}"))
                .isEqualTo("{'m':{'a':1.0}}");
        assertThat(changed("{'groupIDs':[1]}", "{'groupIds':[1]}", "{}")).isEqualTo("{}");
    }

    @Test
    void mergesObjectsMemberByMember() {
        assertThat(changed(
                        "{'o':{'x':9,'a':1.0,'p':{'b':2.0,'y':8}},'z':7}",
                        "{'o':{'a':1,'p':{'b':2,'c':3}}}",
                        "{'o':{'a':1,'p':{'b':4,'c':null}}}"))
                .isEqualTo("{'o':{'x':9,'a':1.0,'p':{'b':4,'y':8,'c':null}},'z':7}");
    }

    @Test
    void sendsElementsWithIdsAsTheyCame() {
        String original = "{'l':[{'Id':1,'n':'a','s':'**','x':1.0},{'Id':2,'n':'b','s':'**','x':2.0}]}";
        String before = "{'l':[{'Id':1,'n':'a'},{'Id':2,'n':'b'}]}";

        assertThat(changed(original, before, "{'l':[{'Id':1,'n':'c'},{'Id':2,'n':'b'}]}"))
                .isEqualTo("{'l':[{'Id':1,'n':'c','s':'**','x':1.0},{'Id':2,'n':'b','s':'**','x':2.0}]}");
        assertThat(changed(original, before, "{'l':[{'Id':2,'n':'b'},{'n':'new'}]}"))
                .isEqualTo("{'l':[{'Id':2,'n':'b','s':'**','x':2.0},{'n':'new'}]}");
    }

    @Test
    void replacesArraysWhoseIdsDoNotTellElementsApart() {
        assertThat(changed(
                        "{'l':[{'Id':1,'x':1},{'Id':1,'x':2}]}",
                        "{'l':[{'Id':1},{'Id':1}]}",
                        "{'l':[{'Id':1},{'Id':1,'n':'a'}]}"))
                .isEqualTo("{'l':[{'Id':1},{'Id':1,'n':'a'}]}");
        assertThat(changed("{'l':[{'Id':1,'x':1}]}", "{'l':[{'Id':1}]}", "{'l':[{'Id':1,'n':'a'},{'Id':1,'n':'b'}]}"))
                .isEqualTo("{'l':[{'Id':1,'x':1,'n':'a'},{'Id':1,'n':'b'}]}");
    }

    @Test
    void replacesArraysAsAWhole() {
        assertThat(changed("{'l':[1.0,2.0],'k':[1.0]}", "{'l':[1,2],'k':[1]}", "{'l':[1,2,3],'k':[1]}"))
                .isEqualTo("{'l':[1,2,3],'k':[1.0]}");
    }

    @Test
    void replacesAnObjectThatBecameSomethingElse() {
        assertThat(changed("{'o':{'x':9}}", "{'o':{}}", "{'o':[1]}")).isEqualTo("{'o':[1]}");
        assertThat(changed("{'o':{'x':9}}", "{'o':{}}", "{'o':null}")).isEqualTo("{'o':null}");
        assertThat(changed("{'o':null}", "{'o':null}", "{'o':{'a':1}}")).isEqualTo("{'o':{'a':1}}");
    }

    @Test
    void writesAnAliasUnderTheNameTheServerUsed() {
        assertThat(changed("{'groupIDs':[1]}", "{'groupIds':[1]}", "{'groupIds':[2]}"))
                .isEqualTo("{'groupIDs':[2]}");
        assertThat(changed("{'groupIDs':[1]}", "{'groupIds':[1]}", "{'groupIds':null}"))
                .isEqualTo("{'groupIDs':null}");
    }

    @Test
    void doesNotMistakeAnotherMemberForAnAlias() {
        assertThat(changed("{'ID':1}", "{'ID':1}", "{'ID':1,'Id':2}")).isEqualTo("{'ID':1,'Id':2}");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{'a':1,'b':2} | {'b':2,'a':1}",
                "2.50 | 2.5",
                "1e2 | 100",
                "0 | -0.0",
                "1e99999999999 | 1e99999999999",
                "'\\u0061\\/' | 'a/'",
                "[1,[2.0]] | [ 1, [2] ]",
                "null | null"
            })
    void comparesByValue(String a, String b) {
        assertThat(RawMerge.same(a.replace('\'', '"'), b.replace('\'', '"'))).isTrue();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{'a':1} | {'a':1,'b':null}",
                "{'a':null} | {}",
                "9007199254740993 | 9007199254740992",
                "1 | '1'",
                "[1,2] | [2,1]",
                "[1] | [1,1]",
                "[] | {}",
                "true | false",
                "null | 'null'",
                "'a' | 'A'"
            })
    void tellsDifferentValuesApart(String a, String b) {
        assertThat(RawMerge.same(a.replace('\'', '"'), b.replace('\'', '"'))).isFalse();
    }

    @Test
    void refusesAModelThatIsNoObject() {
        assertThatThrownBy(() -> changed("{}", "[]", "{}")).isInstanceOf(IllegalArgumentException.class);
    }

    private static String changed(String original, String before, String after) {
        return RawMerge.changed(
                        RawObject.parse(original.replace('\'', '"')),
                        RawObject.parse(before.replace('\'', '"')),
                        RawObject.parse(after.replace('\'', '"')),
                        RawObject.parse(after.replace('\'', '"')))
                .toJson()
                .replace('"', '\'');
    }
}
