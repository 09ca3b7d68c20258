package io.github.rpaclients.aa.controlroom.workitems;

import io.github.rpaclients.aa.controlroom.ids.DownloadFileId;
import io.github.rpaclients.aa.controlroom.ids.QueueId;
import io.github.rpaclients.aa.controlroom.ids.TransferId;
import io.github.rpaclients.aa.controlroom.ids.WorkItemId;
import io.github.rpaclients.aa.controlroom.internal.Lists;
import io.github.rpaclients.aa.controlroom.internal.NumbersOf;
import io.github.rpaclients.aa.controlroom.internal.ReadBack;
import io.github.rpaclients.aa.controlroom.internal.Transfers;
import io.github.rpaclients.aa.controlroom.query.ListQuery;
import io.github.rpaclients.aa.controlroom.transfers.Pending;
import io.github.rpaclients.aa.controlroom.transfers.TransferStatus;
import io.github.rpaclients.core.internal.http.ApiCalls;
import io.github.rpaclients.core.internal.http.Edit;
import io.github.rpaclients.core.internal.json.Failures;
import io.github.rpaclients.core.json.Change;
import io.github.rpaclients.core.paging.Page;
import io.github.rpaclients.core.paging.PagedIterable;
import io.github.rpaclients.core.raw.Download;
import io.github.rpaclients.core.raw.FileTransfer;
import io.github.rpaclients.core.raw.Upload;
import java.util.Collection;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What is in queues.
 *
 * <pre>{@code
 * WorkItem item = controlRoom.workItems().add(queue, NewWorkItem.of(Map.of("invoice", "4711", "amount", "12.5")));
 * }</pre>
 *
 * <p>Lists have no content: there, {@link WorkItem#json} is empty. Who needs it reads each item, by {@link #get} or {@link
 * #withContent}. A page of a list has 1,000 items or 300 MB at most; servers since v.36 refuse what is more.
 *
 * <p>Every method throws an {@link io.github.rpaclients.core.error.ApiException}: {@code NotFoundException} for an unknown
 * item or queue, {@code ForbiddenException} where a permission is missing; the vendor's file says nothing of which. No
 * argument may be null. Safe for use by several threads.
 *
 * @see <a href="https://docs.automationanywhere.com/bundle/enterprise-v2019/page/enterprise-cloud/topics/control-room/control-room-api/cloud-api-wlm-add-workitems.html">
 *     Add work items</a>
 */
public final class WorkItemsApi {
    private static final int MOST = 1000;
    private static final Edit<WorkItem, WorkItemId> EDIT = WorkItemEdit.edit();

    private final ApiCalls calls;
    private final WorkItemsService service;
    private final Lists lists;
    private final FileTransfer files;
    private final Transfers transfers;

    /** Called by {@code ControlRoomClient}. */
    public WorkItemsApi(ApiCalls calls) {
        this.calls = calls;
        this.service = calls.service(WorkItemsService.class);
        this.lists = new Lists(calls).atMost(MOST);
        this.files = new FileTransfer(calls);
        this.transfers = new Transfers(
                calls, "/v3/wlm/queues/workitems/export/download/status", (id, wait) -> exportStatus(id), this::open);
    }

    /** All items of a queue, by id, without their content. */
    public PagedIterable<WorkItem> list(QueueId queue) {
        return list(queue, query -> query);
    }

    /**
     * The items of a queue that a query describes, without their content: {@code q -> q.filter(STATUS.eq(FAILED))}.
     *
     * @throws IllegalArgumentException if the query wants more than 1,000 rows at once
     * @see WorkItemFields
     */
    public PagedIterable<WorkItem> list(QueueId queue, UnaryOperator<ListQuery<WorkItem>> query) {
        return lists.list(query, body -> service.list(queue, body));
    }

    /** All items of a queue with their content: a request for each item, when its turn comes. */
    public Stream<WorkItem> withContent(QueueId queue) {
        return withContent(queue, query -> query);
    }

    /**
     * The items of a queue that a query describes, with their content: a request for each item, when its turn comes.
     *
     * @throws IllegalArgumentException if the query wants more than 1,000 rows at once
     * @throws io.github.rpaclients.core.error.NotFoundException if an item is deleted before its turn comes; out of the
     *     stream
     */
    public Stream<WorkItem> withContent(QueueId queue, UnaryOperator<ListQuery<WorkItem>> query) {
        return list(queue, query).stream().map(row -> get(queue, row.id()));
    }

    /** One item, with its content. */
    public WorkItem get(QueueId queue, WorkItemId id) {
        return calls.execute(service.get(queue, id));
    }

    /**
     * Adds an item to a queue. Never sent twice: where it is not known whether the item was added, look for it.
     *
     * @return the item as the server made it
     */
    public WorkItem add(QueueId queue, NewWorkItem item) {
        return calls.execute(
                service.add(queue, List.of(item)), page -> added(page, 1).get(0));
    }

    /**
     * Adds items to a queue in one request. Never sent twice.
     *
     * @param items at most 1,000, which is what a list of them holds; more are refused and nothing is sent
     * @return the items as the server made them
     */
    public List<WorkItem> addAll(QueueId queue, Collection<NewWorkItem> items) {
        if (items.isEmpty() || items.size() > MOST) {
            throw new IllegalArgumentException("A request adds 1 to " + MOST + " work items, not " + items.size());
        }
        return calls.execute(service.add(queue, items), page -> added(page, items.size()));
    }

    private static List<WorkItem> added(Page<WorkItem> page, int items) {
        if (page.items().size() != items) {
            throw Failures.of("Expected as many items as were sent, " + items + ", in the list at $");
        }
        return page.items();
    }

    /**
     * What {@link #update} would write, without writing it.
     *
     * @throws IllegalArgumentException if the change touches what it must leave alone
     */
    public Change<WorkItem> change(QueueId queue, WorkItemId id, UnaryOperator<WorkItem> change) {
        return EDIT.changing(
                calls,
                id,
                service.read(queue, id),
                item -> WorkItemEdit.changed(item, change.apply(item)),
                body -> calls.execute(service.put(queue, id, body)));
    }

    /**
     * Reads an item, changes it, writes it back with the version that was read, and reads it again. Status, result and
     * content can be changed; a status other than {@code NEW}, {@code FAILED}, {@code COMPLETED} and {@code ON_HOLD} is not
     * sent. Nothing is written if nothing changed. The write is never repeated by itself. Releases since v.34.
     *
     * @return the item as it is now
     * @throws IllegalArgumentException if the change touches anything else, or sets another status; nothing is written then
     * @throws io.github.rpaclients.core.error.ConflictException if somebody else wrote between the two reads; the outcome
     *     says whether our change was written
     */
    public WorkItem update(QueueId queue, WorkItemId id, UnaryOperator<WorkItem> change) {
        return ReadBack.of(
                change(queue, id, change),
                WorkItem::version,
                () -> get(queue, id),
                "PUT /v4/wlm/queues/" + queue + "/workitems/" + id);
    }

    /** Deletes an item. */
    public void delete(QueueId queue, WorkItemId id) {
        calls.run(service.delete(queue, id));
    }

    /** Deletes items in one request. */
    public void deleteAll(QueueId queue, Collection<WorkItemId> ids) {
        calls.run(service.deleteAll(queue, NumbersOf.ids(ids)));
    }

    /**
     * Sends a file with a line for each item, which the server makes in its own time. Releases since v.34.
     *
     * @param csv with the names of the attributes in its first line
     */
    public WorkOrder upload(QueueId queue, Upload csv) {
        return calls.execute(service.upload(queue, FileTransfer.part("upload", csv)));
    }

    /**
     * Begins to write items to files, as CSV. Never repeated by itself. How the ids are sent is taken from the vendor's
     * file, where it is unlike anything else.
     *
     * @return one for each file, and one file by all appearances
     */
    public List<Pending<Download>> export(QueueId queue, Collection<WorkItemId> ids) {
        List<TransferId> begun = calls.execute(service.export(queue, ExportedItems.of(ids)), WorkItemsApi::notEmpty);
        return begun.stream().map(transfers::export).collect(Collectors.toUnmodifiableList());
    }

    private static List<TransferId> notEmpty(List<TransferId> ids) {
        if (ids.isEmpty()) {
            throw Failures.of("Expected an id at least in the array at $");
        }
        return ids;
    }

    /** An export that was begun elsewhere, or before a restart. Makes no request. */
    public Pending<Download> pendingExport(TransferId id) {
        return transfers.export(id);
    }

    /** How far an export is. */
    public TransferStatus exportStatus(TransferId id) {
        return calls.execute(service.status(id));
    }

    /**
     * Reads the file of an export that is completed.
     *
     * @param id as the status of the export has it
     * @return to be closed by the caller
     */
    public Download open(DownloadFileId id) {
        return files.open(service.open(id));
    }
}
