package io.github.rpaclients.testkit.controlroom;

import io.github.rpaclients.testkit.internal.ExtensionLife;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/**
 * A {@link ControlRoomSimulator} that JUnit 5 takes care of. It starts when it is created, so that fields after it can use
 * {@link #url()}.
 *
 * <pre>{@code
 * @RegisterExtension
 * static final ControlRoomExtension controlRoom = ControlRoomExtension.create();
 * }</pre>
 *
 * <ul>
 *   <li>In a static field it is {@linkplain #reset() reset} before each test and closed after the last of the class,
 *       {@code @Nested} classes included. A field of an abstract superclass or an interface serves all who inherit it,
 *       and is closed after the last test of the run (before JUnit 5.13: when the process ends).
 *   <li>In an instance field it is closed after each test; with {@code @TestInstance(PER_CLASS)} it lives and is reset as
 *       a static one.
 * </ul>
 *
 * <p>The reset takes place before the methods with {@code @BeforeEach}. It undoes what methods with {@code @BeforeAll} did
 * to a simulator in a static field, and comes too late for the fields of a test instance, which see what the test before
 * has left. So what a class wants to find in each test goes into the former or into the {@linkplain
 * ControlRoomSimulator#builder() builder}, and what it wants to read first goes into the test.
 *
 * <p>Tests that run at the same time need one each: where the methods of a class run in parallel, use an instance field;
 * where only classes do, a static field of each class will do.
 *
 * <p>Needs {@code junit-jupiter-api}, which whoever writes such tests has; the testkit does not bring it.
 */
public final class ControlRoomExtension extends ControlRoomSimulator
        implements BeforeAllCallback, BeforeEachCallback, AfterEachCallback, AfterAllCallback {
    private final ExtensionLife life = new ExtensionLife(this);

    private ControlRoomExtension(ControlRoomSimulatorBuilder builder) {
        super(builder);
    }

    /** As {@link ControlRoomSimulator#start()}. */
    public static ControlRoomExtension create() {
        return create(ControlRoomSimulator.builder());
    }

    /**
     * With everything that can be different.
     *
     * @throws IllegalArgumentException if the company does not fit; the message says what to change
     */
    public static ControlRoomExtension create(ControlRoomSimulatorBuilder builder) {
        return new ControlRoomExtension(builder);
    }

    /** Called by JUnit. */
    @Override
    public void beforeAll(ExtensionContext context) {
        life.begin(context);
    }

    /** Called by JUnit. */
    @Override
    public void beforeEach(ExtensionContext context) {
        life.begin(context);
        reset();
    }

    /** Called by JUnit. */
    @Override
    public void afterEach(ExtensionContext context) {
        closeAfter(context);
    }

    /** Called by JUnit. */
    @Override
    public void afterAll(ExtensionContext context) {
        closeAfter(context);
    }

    private void closeAfter(ExtensionContext context) {
        if (life.endsWith(context)) {
            close();
        }
    }
}
