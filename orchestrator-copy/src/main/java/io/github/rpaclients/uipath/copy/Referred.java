package io.github.rpaclients.uipath.copy;

import io.github.rpaclients.uipath.orchestrator.calendars.Calendar;
import io.github.rpaclients.uipath.orchestrator.credentialstores.CredentialStore;
import io.github.rpaclients.uipath.orchestrator.folders.FolderUser;
import io.github.rpaclients.uipath.orchestrator.folders.FolderUserEntity;
import io.github.rpaclients.uipath.orchestrator.machines.Machine;
import io.github.rpaclients.uipath.orchestrator.queues.Queue;
import io.github.rpaclients.uipath.orchestrator.releases.Release;
import io.github.rpaclients.uipath.orchestrator.robots.Robot;
import java.util.Optional;
import java.util.function.Function;

/** What others refer to by an id, which is another one in each tenant. */
enum Referred {
    CALENDAR(CopyKind.CALENDAR.word(), side -> Roll.of(side.client().calendars().list(), Calendar::id, Calendar::name)),
    PROCESS(
            CopyKind.PROCESS.word(),
            side -> Roll.of(side.folder().releases().list(), Release::id, release -> Optional.of(release.name()))),
    QUEUE(
            CopyKind.QUEUE.word(),
            side -> Roll.of(side.folder().queues().list(), Queue::id, queue -> Optional.of(queue.name()))),
    CREDENTIAL_STORE(
            "credential store",
            side -> Roll.of(
                    side.client().credentialStores().list(), CredentialStore::id, store -> Optional.of(store.name()))),
    MACHINE(
            "machine",
            side -> Roll.of(
                    side.client().machines().ofFolder(side.folderId()),
                    Machine::id,
                    machine -> Optional.of(machine.name()))),
    /** Of the folder: some servers drop all values of an asset that has one for somebody else. */
    USER(
            "user",
            side -> Roll.of(
                    side.client().folders().users(side.folderId(), true),
                    FolderUser::id,
                    user -> user.userEntity().flatMap(FolderUserEntity::userName))),
    ROBOT(
            "robot",
            side -> Roll.of(
                    side.client().robots().ofFolder(side.folderId()),
                    Robot::id,
                    robot -> Optional.of(robot.username().orElse(robot.name()))));

    private final String word;

    @SuppressWarnings("ImmutableEnumChecker") // captures nothing
    private final Function<Side, Roll> read;

    Referred(String word, Function<Side, Roll> read) {
        this.word = word;
        this.read = read;
    }

    String word() {
        return word;
    }

    Roll at(Side side) {
        return side.roll(this, () -> read.apply(side));
    }
}
