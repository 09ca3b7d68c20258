package io.github.rpaclients.examples;

import io.github.rpaclients.aa.controlroom.ControlRoomClient;
import io.github.rpaclients.aa.controlroom.ControlRoomCredentials;
import io.github.rpaclients.aa.controlroom.ids.QueueId;
import io.github.rpaclients.aa.controlroom.ids.WorkItemId;
import io.github.rpaclients.aa.controlroom.queues.Queue;
import io.github.rpaclients.aa.controlroom.workitemmodels.WorkItemAttribute;
import io.github.rpaclients.aa.controlroom.workitemmodels.WorkItemAttributeType;
import io.github.rpaclients.aa.controlroom.workitemmodels.WorkItemModel;
import io.github.rpaclients.aa.controlroom.workitems.NewWorkItem;
import io.github.rpaclients.aa.controlroom.workitems.WorkItem;
import io.github.rpaclients.aa.controlroom.workitems.WorkItemStatus;
import io.github.rpaclients.aa.controlroom.workitems.WorkItemsApi;
import io.github.rpaclients.core.Secret;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/** How do I fill a work queue, and see what bots make of it? Arguments: address, name of the queue, CSV file. */
public final class FeedAWorkQueue {
    /** As many as a request takes. */
    private static final int AT_ONCE = 1000;

    /** With ten seconds between them, half an hour. */
    private static final int LOOKS = 180;

    /** Nobody works on it any more; two words are older ones for two others. */
    private static final Map<WorkItemStatus, String> OVER = Map.of(
            WorkItemStatus.COMPLETED, "done",
            WorkItemStatus.SUCCESSFUL, "done",
            WorkItemStatus.FAILED, "failed",
            WorkItemStatus.UNSUCCESSFUL, "failed",
            WorkItemStatus.DATA_ERROR, "no data for the model");

    private FeedAWorkQueue() {}

    public static void main(String[] args) throws IOException {
        Secret apiKey = Secret.of(System.getenv("CONTROLROOM_API_KEY"));
        String username = System.getenv("CONTROLROOM_USERNAME");

        boolean done;
        try (ControlRoomClient controlRoom = ControlRoomClient.builder()
                .url(URI.create(args[0]))
                .credentials(ControlRoomCredentials.apiKey(username, apiKey))
                .build()) {
            Runnable tenSeconds = () -> LockSupport.parkNanos(TimeUnit.SECONDS.toNanos(10));
            done = feed(controlRoom, args[1], Files.readString(Path.of(args[2])), tenSeconds, System.out::println);
        }
        System.exit(done ? 0 : 1);
    }

    /** Sends nothing if anything is wrong with the file; otherwise says what came of each item. */
    public static boolean feed(
            ControlRoomClient controlRoom, String name, String csv, Runnable pause, Consumer<String> print) {
        Queue queue = controlRoom.queues().find(name).orElseThrow();
        WorkItemModel model =
                controlRoom.workItemModels().get(queue.workItemModelId().orElseThrow());
        List<String> wrong = new ArrayList<>();
        List<NewWorkItem> items = read(csv, model, wrong::add);
        if (!wrong.isEmpty()) {
            wrong.forEach(print);
            print.accept("Nothing was sent.");
            return false;
        }
        WorkItemsApi workItems = controlRoom.workItems();
        List<WorkItemId> added = new ArrayList<>();
        for (int from = 0; from < items.size(); from += AT_ONCE) {
            List<NewWorkItem> some = items.subList(from, Math.min(from + AT_ONCE, items.size()));
            workItems.addAll(queue.id(), some).forEach(item -> added.add(item.id()));
            print.accept(added.size() + " of " + items.size() + " are in " + name);
        }
        watch(workItems, queue.id(), added, pause);
        boolean done = true;
        for (WorkItemId id : added) {
            WorkItem item = workItems.get(queue.id(), id);
            print.accept(result(item, model));
            done &= "done".equals(OVER.get(item.status()));
        }
        return done;
    }

    private static List<NewWorkItem> read(String csv, WorkItemModel model, Consumer<String> wrong) {
        Map<String, WorkItemAttribute> attributes = new LinkedHashMap<>();
        model.attributes().forEach(attribute -> attributes.put(attribute.name(), attribute));
        Csv file = Csv.read(csv, wrong);
        file.columns().stream()
                .filter(column -> !attributes.containsKey(column))
                .forEach(column -> wrong.accept("line 1, " + column + ": items have no such attribute, but "
                        + String.join(", ", attributes.keySet())));
        file.rows()
                .forEach((line, row) -> row.forEach((column, value) -> {
                    boolean number = attributes.containsKey(column)
                            && attributes
                                    .get(column)
                                    .type()
                                    .filter(WorkItemAttributeType.NUMBER::equals)
                                    .isPresent();
                    if (number && !value.matches("(-?\\d+(\\.\\d+)?)?")) {
                        wrong.accept("line " + line + ", " + column + ": '" + value + "' is no number");
                    }
                }));
        return file.rows().values().stream().map(NewWorkItem::of).collect(Collectors.toList());
    }

    /** Until all are over, or half an hour has gone. */
    private static void watch(WorkItemsApi workItems, QueueId queue, List<WorkItemId> added, Runnable pause) {
        Set<WorkItemId> open = new HashSet<>(added);
        for (int look = 0; !open.isEmpty() && look < LOOKS; look++) {
            pause.run();
            workItems.list(queue, query -> query.pageSize(AT_ONCE)).stream()
                    .filter(item -> OVER.containsKey(item.status()))
                    .forEach(item -> open.remove(item.id()));
        }
    }

    private static String result(WorkItem item, WorkItemModel model) {
        String content = model.attributes().stream()
                .map(attribute -> item.json().get(attribute.name()))
                .map(value -> value == null ? "" : value.asText().orElse(""))
                .collect(Collectors.joining(", "));
        String status = OVER.getOrDefault(item.status(), "not over, " + item.status());
        Optional<String> more = status.equals("done") ? item.result() : item.error();
        return content + ": " + status + more.map(text -> ", " + text).orElse("");
    }
}
