package io.github.rpaclients.uipath.orchestrator;

import static io.github.rpaclients.uipath.orchestrator.buckets.BucketFields.NAME;
import static io.github.rpaclients.uipath.orchestrator.folders.FolderFields.DISPLAY_NAME;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.rpaclients.core.Secret;
import io.github.rpaclients.core.error.ApiException;
import io.github.rpaclients.core.error.NotFoundException;
import io.github.rpaclients.core.json.Change;
import io.github.rpaclients.core.raw.Download;
import io.github.rpaclients.core.raw.Upload;
import io.github.rpaclients.testkit.uipath.UiPathSimulator;
import io.github.rpaclients.uipath.ClientCredentials;
import io.github.rpaclients.uipath.UiPathDeployment;
import io.github.rpaclients.uipath.orchestrator.buckets.Bucket;
import io.github.rpaclients.uipath.orchestrator.buckets.BucketFile;
import io.github.rpaclients.uipath.orchestrator.buckets.FolderBucketsApi;
import io.github.rpaclients.uipath.orchestrator.buckets.NewBucket;
import io.github.rpaclients.uipath.orchestrator.folders.Folder;
import io.github.rpaclients.uipath.orchestrator.folders.FolderBuilder;
import io.github.rpaclients.uipath.orchestrator.folders.FolderNames;
import io.github.rpaclients.uipath.orchestrator.folders.FolderRoles;
import io.github.rpaclients.uipath.orchestrator.folders.FolderUser;
import io.github.rpaclients.uipath.orchestrator.folders.FolderUserRole;
import io.github.rpaclients.uipath.orchestrator.folders.NewFolder;
import io.github.rpaclients.uipath.orchestrator.folders.UserAssignments;
import io.github.rpaclients.uipath.orchestrator.ids.FolderId;
import io.github.rpaclients.uipath.orchestrator.ids.RoleId;
import io.github.rpaclients.uipath.orchestrator.ids.UserId;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Folders, and buckets with their files, on the simulator. */
class FoldersAndBucketsTest {
    private static final UserId GRACE = UserId.of(13);

    private final UiPathSimulator uipath = UiPathSimulator.start();
    private final OrchestratorClient orchestrator = OrchestratorClient.builder()
            .deployment(UiPathDeployment.hosted(uipath.url(), uipath.organization(), uipath.tenant()))
            .credentials(ClientCredentials.of(
                    uipath.clientId(), Secret.of(uipath.clientSecret()), "OR.Folders", "OR.Administration"))
            .build();

    @AfterEach
    void stop() {
        orchestrator.close();
        uipath.close();
    }

    @Test
    void foldersAreMadeRenamedMovedAndDeleted() {
        Folder finance = folder("Finance");
        Folder made = orchestrator.folders().create(NewFolder.of("Audits").withParentId(finance.id()));
        assertThat(made.fullyQualifiedName()).contains("Finance/Audits");

        orchestrator.folders().rename(made.key().orElseThrow(), FolderNames.of("Audits 2026"));
        orchestrator.folders().move(made.id(), folder("Shared").id());

        assertThat(orchestrator.folders().get(made.key().orElseThrow()).fullyQualifiedName())
                .contains("Shared/Audits 2026");
        orchestrator.folders().delete(made.id());
        assertThatThrownBy(() -> orchestrator.folders().get(made.id())).isInstanceOf(NotFoundException.class);
    }

    @Test
    void aChangeOfAFolderIsShownBeforeItIsSent() {
        FolderId id = folder("Finance").id();

        Change<Folder> change = orchestrator.folders().change(id, folder -> folder.withDescription("Invoices"));

        assertThat(change).asString().endsWith("-> \"Invoices\"");
        assertThat(orchestrator.folders().get(id).description())
                .isNotEqualTo(change.after().description());
        change.apply();
        assertThat(orchestrator.folders().get(id).description()).contains("Invoices");
    }

    @Test
    void whatOnlyTheServerSetsStays() {
        FolderId id = folder("Finance").id();

        assertThatThrownBy(() -> orchestrator
                        .folders()
                        .update(
                                id,
                                folder -> new FolderBuilder()
                                        .from(folder)
                                        .parentId(FolderId.of(2))
                                        .build()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("An update of Folder " + id + " cannot change ParentId; the server keeps it as it is");
        assertThat(uipath.requests().matching("PUT", "/odata/")).isEmpty();
    }

    @Test
    void usersGetRolesInAFolderAndLoseThem() {
        FolderId shared = folder("Shared").id();

        orchestrator.folders().assignUsers(UserAssignments.of(List.of(GRACE), FolderRoles.of(shared, RoleId.of(4))));
        assertThat(orchestrator.folders().users(shared, false))
                .filteredOn(user -> user.id().equals(GRACE))
                .singleElement()
                .satisfies(user -> {
                    assertThat(user.userEntity()).isPresent();
                    assertThat(user.roles()).extracting(FolderUserRole::id).containsExactly(RoleId.of(4));
                });
        orchestrator.folders().removeUser(shared, GRACE);

        assertThat(orchestrator.folders().users(shared, false))
                .extracting(FolderUser::id)
                .doesNotContain(GRACE);
    }

    @Test
    void filesGoIntoABucketAndOutOfItPastOurToken() throws IOException {
        FolderBucketsApi buckets =
                orchestrator.inFolder(FolderRef.path("Finance")).buckets();
        Bucket scans =
                buckets.list(query -> query.filter(NAME.eq("Scans"))).only().orElseThrow();
        List<Long> progress = new ArrayList<>();
        byte[] bytes = "scanned".repeat(30_000).getBytes(StandardCharsets.UTF_8);

        buckets.put(scans.id(), "in/a b#c,d.pdf", Upload.of(bytes).progress(progress::add));

        try (Download file = buckets.open(scans.id(), "in/a b#c,d.pdf")) {
            assertThat(file.stream().readAllBytes()).isEqualTo(bytes);
        }
        assertThat(progress).last().isEqualTo((long) bytes.length);
        assertThat(buckets.files(scans.id(), "in/"))
                .extracting(BucketFile::fullPath)
                .contains("in/a b#c,d.pdf");
        // it answers 403 to a token of ours
        assertThat(uipath.requests().matching("", "/blobs/"))
                .hasSize(2)
                .allSatisfy(request -> assertThat(request.status()).isBetween(200, 299));
        buckets.deleteFile(scans.id(), "in/a b#c,d.pdf");
        assertThatThrownBy(() -> buckets.open(scans.id(), "in/a b#c,d.pdf")).isInstanceOf(ApiException.class);
    }

    @Test
    void bucketsAreMadeInTheirFolderAndChanged() {
        FolderBucketsApi buckets =
                orchestrator.inFolder(FolderRef.id(folder("Finance").id())).buckets();

        Bucket made = buckets.create(NewBucket.of("Archive"));
        buckets.update(made.id(), bucket -> bucket.withDescription("Old"));

        assertThat(buckets.get(made.id()).description()).contains("Old");
        assertThat(orchestrator.buckets().acrossFolders())
                .extracting(Bucket::name)
                .contains(made.name());
        assertThat(orchestrator.buckets().folders(made.id()).totalFoldersCount())
                .isEqualTo(1);
        buckets.delete(made.id());
        assertThatThrownBy(() -> buckets.get(made.id())).isInstanceOf(NotFoundException.class);
    }

    @Test
    void aBucketIsMadeChangedOrLeftAlone() {
        FolderBucketsApi buckets =
                orchestrator.inFolder(FolderRef.path("Finance")).buckets();
        NewBucket archive = NewBucket.of("Archive").withDescription("Old");
        Bucket made = buckets.ensure(archive);

        assertThat(buckets.plan(archive).differences()).isEmpty();
        assertThat(buckets.plan(NewBucket.of("Archive")).differences()).isEmpty();
        buckets.ensure(NewBucket.of("Archive").withDescription("Older"));

        assertThat(buckets.get(made.id()).description()).contains("Older");
        assertThat(buckets.get(made.id()).identifier()).isEqualTo(made.identifier());
    }

    private Folder folder(String name) {
        return orchestrator
                .folders()
                .list(query -> query.filter(DISPLAY_NAME.eq(name)))
                .only()
                .orElseThrow();
    }
}
