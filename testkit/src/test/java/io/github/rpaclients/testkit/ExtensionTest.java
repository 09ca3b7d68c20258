package io.github.rpaclients.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;
import static org.junit.platform.testkit.engine.EventConditions.finishedWithFailure;
import static org.junit.platform.testkit.engine.TestExecutionResultConditions.instanceOf;
import static org.junit.platform.testkit.engine.TestExecutionResultConditions.message;

import io.github.rpaclients.testkit.controlroom.ControlRoomExtension;
import io.github.rpaclients.testkit.controlroom.ControlRoomSimulator;
import io.github.rpaclients.testkit.uipath.UiPathExtension;
import io.github.rpaclients.testkit.uipath.UiPathSimulator;
import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.ValueSource;
import org.junit.platform.engine.DiscoverySelector;
import org.junit.platform.testkit.engine.EngineExecutionResults;
import org.junit.platform.testkit.engine.EngineTestKit;

/** The extensions in classes that JUnit runs inside of these tests. A static extension lives once, so each runs in one. */
class ExtensionTest {
    @Test
    void resetsAStaticSimulatorBeforeEachTestAndClosesItAfterTheLast() {
        run(StaticField.class).testEvents().assertStatistics(s -> s.started(2).succeeded(2));

        assertThat(isListening(StaticField.URL)).isFalse();
    }

    @TestInstance(TestInstance.Lifecycle.PER_METHOD)
    static class StaticField {
        @RegisterExtension
        static final UiPathExtension uipath =
                UiPathExtension.create(UiPathSimulator.builder().userLicensing(false));

        static final URI URL = uipath.url();

        @BeforeAll
        static void addPersonForNobody() {
            uipath.addPerson("early@acme.example", "E", "Arly");
        }

        @BeforeEach
        void addPerson() {
            uipath.addPerson("hedy@acme.example", "Hedy", "Lamarr");
        }

        @Test
        void one() {
            leaveTraces();
        }

        @Test
        void two() {
            leaveTraces();
        }

        private static void leaveTraces() {
            assertThat(isListening(URL)).isTrue();
            assertThat(uipath.json()).contains("hedy").doesNotContain("early").doesNotContain("mary");
            uipath.addPerson("mary@acme.example", "Mary", "Jackson");
        }
    }

    @Test
    void closesAfterTheLastNestedClass() {
        run(NestedClasses.class).testEvents().assertStatistics(s -> s.started(4).succeeded(4));

        assertThat(isListening(NestedClasses.uipath.url())).isFalse();
    }

    static class NestedClasses {
        @RegisterExtension
        static final UiPathExtension uipath = UiPathExtension.create();

        @Test
        void outside() {
            assertThat(isListening(uipath.url())).isTrue();
        }

        @Nested
        class One {
            @Test
            void inside() {
                assertThat(isListening(uipath.url())).isTrue();
            }

            @Nested
            class Deeper {
                @Test
                void inside() {
                    assertThat(isListening(uipath.url())).isTrue();
                }
            }
        }

        @Nested
        class Two {
            @Test
            void inside() {
                assertThat(isListening(uipath.url())).isTrue();
            }
        }
    }

    @Test
    void closesASimulatorOfItsOwnAfterEachTest() {
        run(InstanceField.class).testEvents().assertStatistics(s -> s.started(3).succeeded(3));

        assertThat(InstanceField.URLS).hasSize(3).doesNotHaveDuplicates().noneMatch(ExtensionTest::isListening);
    }

    static class InstanceField {
        static final List<URI> URLS = new ArrayList<>();

        @RegisterExtension
        final ControlRoomExtension controlRoom =
                ControlRoomExtension.create(ControlRoomSimulator.builder().v1());

        @Test
        void one() {
            alone();
        }

        @Test
        void two() {
            alone();
        }

        @Nested
        class Inside {
            @Test
            void three() {
                alone();
            }
        }

        void alone() {
            assertThat(isListening(controlRoom.url())).isTrue();
            assertThat(URLS).noneMatch(ExtensionTest::isListening);
            URLS.add(controlRoom.url());
        }
    }

    @Test
    void keepsTheSimulatorOfAnInstanceThatServesAllTests() {
        run(OneInstance.class).testEvents().assertStatistics(s -> s.started(3).succeeded(3));

        assertThat(OneInstance.URLS).hasSize(3).containsOnly(OneInstance.URLS.get(0));
        assertThat(isListening(OneInstance.URLS.get(0))).isFalse();
    }

    @TestInstance(TestInstance.Lifecycle.PER_CLASS)
    static class OneInstance {
        static final List<URI> URLS = new ArrayList<>();

        @RegisterExtension
        final ControlRoomExtension controlRoom = ControlRoomExtension.create();

        @Test
        void one() {
            leaveTraces();
        }

        @Test
        void two() {
            leaveTraces();
        }

        @Nested
        class Inside {
            @Test
            void three() {
                leaveTraces();
            }
        }

        void leaveTraces() {
            assertThat(isListening(controlRoom.url())).isTrue();
            assertThat(controlRoom.json()).doesNotContain("mary");
            controlRoom.addPerson("mary", "Mary", "Jackson");
            URLS.add(controlRoom.url());
        }
    }

    @Test
    void closesWhenAnotherExtensionFailsBeforeTheClass() {
        run(OtherFails.class)
                .containerEvents()
                .assertThatEvents()
                .haveExactly(1, finishedWithFailure(message("the other one")));

        assertThat(isListening(OtherFails.uipath.url())).isFalse();
    }

    static class OtherFails {
        @Order(1)
        @RegisterExtension
        static final BeforeAllCallback other = context -> fail();

        @Order(2)
        @RegisterExtension
        static final UiPathExtension uipath = UiPathExtension.create();

        @Test
        void isNotReached() {}
    }

    @Test
    void closesWhenAnotherExtensionFailsBeforeTheTest() {
        run(OtherFailsBeforeEach.class).testEvents().assertStatistics(s -> s.failed(1));

        assertThat(OtherFailsBeforeEach.URLS).singleElement().matches(url -> !isListening(url));
    }

    static class OtherFailsBeforeEach {
        static final List<URI> URLS = new ArrayList<>();

        @Order(1)
        @RegisterExtension
        final BeforeEachCallback other = context -> fail();

        @Order(2)
        @RegisterExtension
        final UiPathExtension uipath = UiPathExtension.create();

        OtherFailsBeforeEach() {
            URLS.add(uipath.url());
        }

        @Test
        void isNotReached() {}
    }

    @Test
    void goesOnWhenAnotherExtensionFailsBeforeANestedClass() {
        EngineExecutionResults results = run(OtherFailsInside.class);

        results.testEvents().assertStatistics(s -> s.started(1).succeeded(1));
        results.containerEvents().assertStatistics(s -> s.failed(1));
        assertThat(isListening(OtherFailsInside.uipath.url())).isFalse();
    }

    static class OtherFailsInside {
        private static boolean failed;

        @Order(1)
        @RegisterExtension
        static final BeforeAllCallback other = context -> {
            if (context.getRequiredTestClass() != OtherFailsInside.class && !failed) {
                failed = true;
                fail();
            }
        };

        @Order(2)
        @RegisterExtension
        static final UiPathExtension uipath = UiPathExtension.create();

        @Nested
        class One {
            @Test
            void listens() {
                assertThat(isListening(uipath.url())).isTrue();
            }
        }

        @Nested
        class Two {
            @Test
            void listens() {
                assertThat(isListening(uipath.url())).isTrue();
            }
        }
    }

    @Test
    void servesAllSubclassesWithOneSimulator() {
        run(FirstSubclass.class, SecondSubclass.class)
                .testEvents()
                .assertStatistics(s -> s.started(2).succeeded(2));

        assertThat(isListening(Contract.uipath.url())).isFalse();
    }

    abstract static class Contract {
        @RegisterExtension
        static final UiPathExtension uipath = UiPathExtension.create();

        @Test
        void listens() {
            assertThat(isListening(uipath.url())).isTrue();
        }
    }

    static class FirstSubclass extends Contract {}

    static class SecondSubclass extends Contract {}

    @Test
    void servesAllInvocationsOfAClassWithParameters() {
        run(WithParameters.class)
                .testEvents()
                .assertStatistics(s -> s.started(2).succeeded(2));

        assertThat(isListening(WithParameters.uipath.url())).isFalse();
    }

    @ParameterizedClass
    @ValueSource(strings = {"ada", "grace"})
    static class WithParameters {
        @RegisterExtension
        static final UiPathExtension uipath = UiPathExtension.create();

        @Parameter
        String name;

        @Test
        void listens() {
            assertThat(isListening(uipath.url())).isTrue();
            assertThat(uipath.json()).contains(name);
        }
    }

    @Test
    void saysWhyItIsClosed() {
        run(Owner.class).testEvents().assertStatistics(s -> s.succeeded(1));

        run(Borrower.class)
                .containerEvents()
                .assertThatEvents()
                .haveExactly(
                        1,
                        finishedWithFailure(
                                instanceOf(IllegalStateException.class),
                                message(text -> text.startsWith("The ControlRoomExtension was closed after "))));
    }

    static class Owner {
        @RegisterExtension
        static final ControlRoomExtension controlRoom = ControlRoomExtension.create();

        @Test
        void listens() {
            assertThat(isListening(controlRoom.url())).isTrue();
        }
    }

    static class Borrower {
        @RegisterExtension
        static final ControlRoomExtension controlRoom = Owner.controlRoom;

        @Test
        void isNotReached() {}
    }

    private static EngineExecutionResults run(Class<?>... classes) {
        return EngineTestKit.engine("junit-jupiter")
                .selectors(Stream.of(classes).map(type -> selectClass(type)).toArray(DiscoverySelector[]::new))
                .execute();
    }

    private static void fail() {
        throw new IllegalArgumentException("the other one");
    }

    static boolean isListening(URI url) {
        try {
            HttpURLConnection connection =
                    (HttpURLConnection) url.resolve("/").toURL().openConnection();
            connection.setRequestProperty("Connection", "close");
            return connection.getResponseCode() > 0;
        } catch (IOException e) {
            return false;
        }
    }
}
