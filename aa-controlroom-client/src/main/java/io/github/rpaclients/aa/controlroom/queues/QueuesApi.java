package io.github.rpaclients.aa.controlroom.queues;

import io.github.rpaclients.aa.controlroom.ids.DownloadFileId;
import io.github.rpaclients.aa.controlroom.ids.QueueId;
import io.github.rpaclients.aa.controlroom.ids.RoleId;
import io.github.rpaclients.aa.controlroom.ids.TransferId;
import io.github.rpaclients.aa.controlroom.ids.UserId;
import io.github.rpaclients.aa.controlroom.internal.Lists;
import io.github.rpaclients.aa.controlroom.internal.NumbersOf;
import io.github.rpaclients.aa.controlroom.internal.ReadBack;
import io.github.rpaclients.aa.controlroom.internal.Transfers;
import io.github.rpaclients.aa.controlroom.query.ListQuery;
import io.github.rpaclients.aa.controlroom.transfers.Pending;
import io.github.rpaclients.aa.controlroom.transfers.TransferStatus;
import io.github.rpaclients.core.Secret;
import io.github.rpaclients.core.internal.OnlyOne;
import io.github.rpaclients.core.internal.http.ApiCalls;
import io.github.rpaclients.core.internal.http.Edit;
import io.github.rpaclients.core.json.Change;
import io.github.rpaclients.core.paging.PagedIterable;
import io.github.rpaclients.core.raw.Download;
import io.github.rpaclients.core.raw.FileTransfer;
import io.github.rpaclients.core.raw.Upload;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import okhttp3.MultipartBody;

/**
 * Queues of work items, and who may do what with them. What is in them is at {@code workItems()}, who works through them at
 * {@code wlmAutomations()}.
 *
 * <p>Consumers are roles that may see a queue and have it worked through, participants are roles that may add to it, members
 * are users who own it.
 *
 * <p>Every method throws an {@link io.github.rpaclients.core.error.ApiException}: {@code NotFoundException} for an unknown
 * queue, {@code ForbiddenException} where a permission is missing; the vendor's file says nothing of which. Methods for
 * releases since v.34 call what the vendor made then in the place of something older. No argument may be null. Safe for use
 * by several threads.
 */
public final class QueuesApi {
    private static final Edit<Queue, QueueId> EDIT = QueueEdit.edit();

    private final ApiCalls calls;
    private final QueuesService service;
    private final Lists lists;
    private final FileTransfer files;
    private final Transfers transfers;

    /** Called by {@code ControlRoomClient}. */
    public QueuesApi(ApiCalls calls) {
        this.calls = calls;
        this.service = calls.service(QueuesService.class);
        this.lists = new Lists(calls);
        this.files = new FileTransfer(calls);
        this.transfers = new Transfers(
                calls, "/v3/wlm/queues/export/download/status", (id, wait) -> transferStatus(id), this::open);
    }

    /** All queues that the caller may see, by id. */
    public PagedIterable<Queue> list() {
        return list(query -> query);
    }

    /**
     * The queues that a query describes, for example {@code q -> q.filter(NAME.eq("Invoices"))}.
     *
     * @see QueueFields
     */
    public PagedIterable<Queue> list(UnaryOperator<ListQuery<Queue>> query) {
        return lists.list(query, service::list);
    }

    /**
     * The queue of this name. Case matters only where two names differ by nothing else.
     *
     * @throws IllegalStateException if several queues have this name
     */
    public Optional<Queue> find(String name) {
        return OnlyOne.named(
                list(query -> query.filter(QueueFields.NAME.eq(name))).toList(),
                Queue::name,
                name,
                Queue::id,
                "queue has this name");
    }

    /** One queue. Releases since v.34. */
    public Queue get(QueueId id) {
        return calls.execute(service.get(id));
    }

    /** Makes a queue. */
    public Queue create(NewQueue queue) {
        return calls.execute(service.create(queue));
    }

    /**
     * What {@link #update} would write, without writing it. Releases since v.34.
     *
     * @throws IllegalArgumentException if the change touches what only the server sets
     */
    public Change<Queue> change(QueueId id, UnaryOperator<Queue> change) {
        return EDIT.change(calls, id, service.read(id), change, body -> service.put(id, body));
    }

    /**
     * Reads a queue, changes it, writes it back whole with the version that was read, and reads it again. Nothing is written
     * if nothing changed. The write is never repeated by itself. Releases since v.34.
     *
     * @return the queue as it is now
     * @throws IllegalArgumentException if the change touches what only the server sets; nothing is written then
     * @throws io.github.rpaclients.core.error.ConflictException if somebody else wrote between the two reads; the outcome
     *     says whether our change was written
     */
    public Queue update(QueueId id, UnaryOperator<Queue> change) {
        return ReadBack.of(change(id, change), Queue::version, () -> get(id), "PUT /v3/wlm/queues/" + id);
    }

    /** Deletes a queue and what is in it. */
    public void delete(QueueId id) {
        calls.run(service.delete(id));
    }

    /** Deletes several queues and what is in them, in one request. */
    public void deleteAll(Collection<QueueId> ids) {
        calls.run(service.deleteAll(NumbersOf.ids(ids)));
    }

    /** The roles that may see a queue. */
    public List<QueueRole> consumers(QueueId id) {
        return calls.execute(service.consumers(id));
    }

    /**
     * Lets roles see a queue. Releases since v.34.
     *
     * @return what the server answers: roles of the queue
     */
    public List<QueueRole> addConsumers(QueueId id, Collection<RoleId> roles) {
        return calls.execute(service.addConsumers(id, roles(roles)));
    }

    /** Lets a role see a queue no longer. */
    public void removeConsumer(QueueId id, RoleId role) {
        calls.run(service.removeConsumer(id, role));
    }

    /** The roles that may add to a queue. */
    public List<QueueRole> participants(QueueId id) {
        return calls.execute(service.participants(id));
    }

    /**
     * Lets roles add to a queue. Releases since v.34.
     *
     * @return what the server answers: roles of the queue
     */
    public List<QueueRole> addParticipants(QueueId id, Collection<RoleId> roles) {
        return calls.execute(service.addParticipants(id, roles(roles)));
    }

    /** Lets a role add to a queue no longer. */
    public void removeParticipant(QueueId id, RoleId role) {
        calls.run(service.removeParticipant(id, role));
    }

    private static List<QueueRole> roles(Collection<RoleId> ids) {
        return ids.stream().map(QueueRole::of).collect(Collectors.toUnmodifiableList());
    }

    /** The users who own a queue. */
    public List<UserId> members(QueueId id) {
        return calls.execute(service.members(id));
    }

    /** Says what a user may do with a queue, all of it. Releases since v.34. */
    public QueueMember setMember(QueueId id, UserId user, Collection<QueuePermission> permissions) {
        return calls.execute(service.setMember(id, user, permissions));
    }

    /** Takes a user away from a queue. */
    public void removeMember(QueueId id, UserId user) {
        calls.run(service.removeMember(id, user));
    }

    /** Begins to export queues. Never repeated by itself. */
    public Pending<Download> export(QueueExport export) {
        return transfers.export(calls.execute(service.export(export)));
    }

    /**
     * Sends an archive, and begins to import the queues in it. Never repeated by itself.
     *
     * @param archive as an export has written it
     */
    public Pending<TransferStatus> importQueues(Upload archive, ExistingQueues existing) {
        return importParts(List.of(FileTransfer.part("upload", archive), existing(existing)));
    }

    /**
     * The same for an archive that is encrypted.
     *
     * @param password what the export was encrypted with
     */
    public Pending<TransferStatus> importQueues(Upload archive, ExistingQueues existing, Secret password) {
        return importParts(List.of(
                FileTransfer.part("upload", archive),
                existing(existing),
                MultipartBody.Part.createFormData("encryptedPassword", password.reveal())));
    }

    private static MultipartBody.Part existing(ExistingQueues existing) {
        return MultipartBody.Part.createFormData("actionIfExists", existing.value());
    }

    private Pending<TransferStatus> importParts(List<MultipartBody.Part> parts) {
        return transfers.work(calls.execute(service.importQueues(parts)));
    }

    /** An export that was begun elsewhere, or before a restart. Makes no request. */
    public Pending<Download> pendingExport(TransferId id) {
        return transfers.export(id);
    }

    /** An import that was begun elsewhere, or before a restart. Makes no request. */
    public Pending<TransferStatus> pendingImport(TransferId id) {
        return transfers.work(id);
    }

    /** How far an export or an import is. */
    public TransferStatus transferStatus(TransferId id) {
        return calls.execute(service.status(id));
    }

    /**
     * Reads the archive of an export that is completed.
     *
     * @param id as the status of the export has it
     * @return to be closed by the caller
     */
    public Download open(DownloadFileId id) {
        return files.open(service.open(id));
    }
}
