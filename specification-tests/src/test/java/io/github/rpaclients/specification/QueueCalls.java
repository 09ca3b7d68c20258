package io.github.rpaclients.specification;

import io.github.rpaclients.testkit.uipath.OrchestratorQueue;
import io.github.rpaclients.testkit.uipath.UiPathSimulator;
import tools.jackson.databind.json.JsonMapper;

/** Queues and their items, every operation once with success. */
final class QueueCalls {
    private static final String ORCHESTRATOR = SpecifiedService.ORCHESTRATOR.base();
    private static final String NS = "/UiPath.Server.Configuration.OData.";
    private static final String DATA = "/UiPathODataSvc.";
    private static final String QUEUES = "/odata/QueueDefinitions";
    private static final String ITEMS = "/odata/QueueItems";
    private static final String WORK = "/odata/Queues";

    private final UiPathSimulator uipath;
    private final Caller caller;

    QueueCalls(UiPathSimulator uipath, Recorder recorder) {
        this.uipath = uipath;
        long shared = uipath.orchestrator().folder("Shared").id();
        caller = Caller.signedIn(recorder.url(), uipath.clientId(), uipath.clientSecret(), "")
                .with("X-UIPATH-OrganizationUnitId", Long.toString(shared));
    }

    void toEverything() {
        uipath.orchestrator().onlyRobotsGetItems(false);
        call(
                "POST",
                QUEUES,
                "{'Name':'Orders','MaxNumberOfRetries':1,'AcceptAutomaticallyRetry':true,'EnforceUniqueReference':true}");
        OrchestratorQueue orders = uipath.orchestrator().queue("Orders");
        toItems(orders);
        toReviews(orders);
        toQueues(orders.id());
    }

    private void toItems(OrchestratorQueue orders) {
        call(
                "POST",
                WORK + DATA + "AddQueueItem",
                "{'itemData':{'Name':'Orders','Reference':'1','Priority':'High','SpecificContent':{'to':{'city':'Bern'}}}}");
        call(
                "POST",
                WORK + DATA + "BulkAddQueueItems",
                "{'queueName':'Orders','commitType':'StopOnFirstFailure',"
                        + "'queueItems':[{'Name':'Orders','Reference':'2'},{'Name':'Orders','Reference':'2'}]}");
        call("GET", ITEMS, "");
        call("POST", WORK + DATA + "StartTransaction", "{'transactionData':{'Name':'Orders'}}");
        long first = id(orders, 0);
        call("GET", ITEMS + "(" + first + ")?$expand=QueueDefinition", "");
        call("POST", ITEMS + "(" + first + ")" + DATA + "SetTransactionProgress", "{'progress':'half'}");
        call(
                "POST",
                WORK + "(" + first + ")" + DATA + "SetTransactionResult",
                "{'transactionResult':{'IsSuccessful':false,'Output':{'tried':{'times':1}},"
                        + "'ProcessingException':{'Reason':'x','Type':'ApplicationException'}}}");
        call("GET", ITEMS + "(" + first + ")" + NS + "GetItemLastRetry", "");
        call("GET", ITEMS + DATA + "GetItemLastRetryByKey(key=" + text(orders, 0, "UniqueKey") + ")", "");
        call("GET", ITEMS + "(" + first + ")" + DATA + "GetItemProcessingHistory", "");
        call("PUT", ITEMS + "(" + id(orders, 1) + ")", "{'Priority':'Low','Progress':'y'}");
        call("POST", WORK + DATA + "StartTransaction", "{'transactionData':{'Name':'Orders','Reference':'none'}}");
    }

    private void toReviews(OrchestratorQueue orders) {
        call("POST", WORK + DATA + "StartTransaction", "{'transactionData':{'Name':'Orders','Reference':'2'}}");
        call(
                "POST",
                WORK + "(" + id(orders, 1) + ")" + DATA + "SetTransactionResult",
                "{'transactionResult':{'IsSuccessful':false,'ProcessingException':{'Type':'BusinessException'}}}");
        call("GET", ITEMS + NS + "GetReviewers", "");
        call("POST", ITEMS + DATA + "SetItemReviewer", "{'userId':13,'queueItems':[" + version(orders, 1) + "]}");
        call("POST", ITEMS + DATA + "UnsetItemReviewer", "{'queueItems':[" + version(orders, 1) + "]}");
        call(
                "POST",
                ITEMS + DATA + "SetItemReviewStatus",
                "{'status':'Retried','queueItems':[" + version(orders, 1) + "]}");
        call("POST", ITEMS + DATA + "DeleteBulk", "{'queueItems':[" + version(orders, 1) + "]}");
        call("DELETE", ITEMS + "(" + id(orders, 0) + ")", "");
    }

    private void toQueues(long orders) {
        String queue = QUEUES + "(" + orders + ")";
        call("GET", QUEUES, "");
        call("GET", queue, "");
        call(
                "GET",
                QUEUES + NS + "GetByKey(identifier="
                        + text(uipath.orchestrator().queue("Orders").json(), "Key") + ")",
                "");
        call("PUT", queue, "{'Name':'Orders','Description':'y'}");
        call("GET", QUEUES + NS + "GetQueuesAcrossFolders?excludeFolderId=1", "");
        call("GET", QUEUES + NS + "GetFoldersForQueue(id=" + orders + ")", "");
        long finance = uipath.orchestrator().folder("Finance").id();
        call(
                "POST",
                QUEUES + NS + "ShareToFolders",
                "{'QueueIds':[" + orders + "],'ToAddFolderIds':[" + finance + "],'ToRemoveFolderIds':[]}");
        call("DELETE", queue, "");
    }

    private static long id(OrchestratorQueue queue, int index) {
        return Long.parseLong(text(queue, index, "Id"));
    }

    private static String version(OrchestratorQueue queue, int index) {
        return "{'Id':" + id(queue, index) + ",'RowVersion':'" + text(queue, index, "RowVersion") + "'}";
    }

    private static String text(OrchestratorQueue queue, int index, String member) {
        return text(queue.items().get(index), member);
    }

    private static String text(String json, String member) {
        return new JsonMapper().readTree(json).path(member).asString();
    }

    private void call(String method, String path, String body) {
        caller.call(method, ORCHESTRATOR + path, body.replace('\'', '"'));
    }
}
