package io.github.rpaclients.specification;

import io.github.rpaclients.testkit.uipath.OrchestratorQueue;

/** Queues and their items, every operation once with success. */
final class QueueCalls {
    private static final String NS = OrchestratorCaller.NS;
    private static final String DATA = "/UiPathODataSvc.";
    private static final String QUEUES = "/odata/QueueDefinitions";
    private static final String ITEMS = "/odata/QueueItems";
    private static final String WORK = "/odata/Queues";

    private QueueCalls() {}

    static void all(OrchestratorCaller anybody) {
        anybody.uipath().orchestrator().onlyRobotsGetItems(false);
        OrchestratorCaller to = anybody.in("Shared");
        to.call(
                "POST",
                QUEUES,
                "{'Name':'Orders','MaxNumberOfRetries':1,'AcceptAutomaticallyRetry':true,'EnforceUniqueReference':true}");
        OrchestratorQueue orders = to.uipath().orchestrator().queue("Orders");
        toItems(to, orders);
        toReviews(to, orders);
        toQueues(to, orders.id());
    }

    private static void toItems(OrchestratorCaller to, OrchestratorQueue orders) {
        to.call(
                "POST",
                WORK + DATA + "AddQueueItem",
                "{'itemData':{'Name':'Orders','Reference':'1','Priority':'High','SpecificContent':{'to':{'city':'Bern'}}}}");
        to.call(
                "POST",
                WORK + DATA + "BulkAddQueueItems",
                "{'queueName':'Orders','commitType':'StopOnFirstFailure',"
                        + "'queueItems':[{'Name':'Orders','Reference':'2'},{'Name':'Orders','Reference':'2'}]}");
        to.call("GET", ITEMS, "");
        to.call("POST", WORK + DATA + "StartTransaction", "{'transactionData':{'Name':'Orders'}}");
        long first = id(orders, 0);
        to.call("GET", ITEMS + "(" + first + ")?$expand=QueueDefinition", "");
        to.call("POST", ITEMS + "(" + first + ")" + DATA + "SetTransactionProgress", "{'progress':'half'}");
        to.call(
                "POST",
                WORK + "(" + first + ")" + DATA + "SetTransactionResult",
                "{'transactionResult':{'IsSuccessful':false,'Output':{'tried':{'times':1}},"
                        + "'ProcessingException':{'Reason':'x','Type':'ApplicationException'}}}");
        to.call("GET", ITEMS + "(" + first + ")" + NS + "GetItemLastRetry", "");
        to.call("GET", ITEMS + DATA + "GetItemLastRetryByKey(key=" + text(orders, 0, "UniqueKey") + ")", "");
        to.call("GET", ITEMS + "(" + first + ")" + DATA + "GetItemProcessingHistory", "");
        to.call("PUT", ITEMS + "(" + id(orders, 1) + ")", "{'Priority':'Low','Progress':'y'}");
        to.call("POST", WORK + DATA + "StartTransaction", "{'transactionData':{'Name':'Orders','Reference':'none'}}");
    }

    private static void toReviews(OrchestratorCaller to, OrchestratorQueue orders) {
        to.call("POST", WORK + DATA + "StartTransaction", "{'transactionData':{'Name':'Orders','Reference':'2'}}");
        to.call(
                "POST",
                WORK + "(" + id(orders, 1) + ")" + DATA + "SetTransactionResult",
                "{'transactionResult':{'IsSuccessful':false,'ProcessingException':{'Type':'BusinessException'}}}");
        to.call("GET", ITEMS + NS + "GetReviewers", "");
        to.call("POST", ITEMS + DATA + "SetItemReviewer", "{'userId':13,'queueItems':[" + version(orders, 1) + "]}");
        to.call("POST", ITEMS + DATA + "UnsetItemReviewer", "{'queueItems':[" + version(orders, 1) + "]}");
        to.call(
                "POST",
                ITEMS + DATA + "SetItemReviewStatus",
                "{'status':'Retried','queueItems':[" + version(orders, 1) + "]}");
        to.call("POST", ITEMS + DATA + "DeleteBulk", "{'queueItems':[" + version(orders, 1) + "]}");
        to.call("DELETE", ITEMS + "(" + id(orders, 0) + ")", "");
    }

    private static void toQueues(OrchestratorCaller to, long orders) {
        String queue = QUEUES + "(" + orders + ")";
        to.call("GET", QUEUES, "");
        to.call("GET", queue, "");
        to.call("GET", QUEUES + NS + "GetByKey(identifier=" + to.text("QueueDefinitions", "Orders", "Key") + ")", "");
        to.call("PUT", queue, "{'Name':'Orders','Description':'y'}");
        to.call("GET", QUEUES + NS + "GetQueuesAcrossFolders?excludeFolderId=1", "");
        to.call("GET", QUEUES + NS + "GetFoldersForQueue(id=" + orders + ")", "");
        long finance = to.folder("Finance");
        to.call(
                "POST",
                QUEUES + NS + "ShareToFolders",
                "{'QueueIds':[" + orders + "],'ToAddFolderIds':[" + finance + "],'ToRemoveFolderIds':[]}");
        to.call("DELETE", queue, "");
    }

    private static long id(OrchestratorQueue queue, int index) {
        return Long.parseLong(text(queue, index, "Id"));
    }

    private static String version(OrchestratorQueue queue, int index) {
        return "{'Id':" + id(queue, index) + ",'RowVersion':'" + text(queue, index, "RowVersion") + "'}";
    }

    private static String text(OrchestratorQueue queue, int index, String member) {
        return OrchestratorCaller.text(queue.items().get(index), member);
    }
}
