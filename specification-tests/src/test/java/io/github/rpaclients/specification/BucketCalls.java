package io.github.rpaclients.specification;

/** Buckets and the addresses of their files. */
final class BucketCalls {
    private static final String NS = OrchestratorCaller.NS;
    private static final String BUCKETS = "/odata/Buckets";

    private BucketCalls() {}

    static void all(OrchestratorCaller anybody) {
        OrchestratorCaller to = anybody.in("Finance");
        to.call(
                "POST",
                BUCKETS,
                "{'Name':'Drop','Identifier':'aaaaaaaa-0001-4000-8000-0000000000b1','Description':'x'}");
        long drop =
                to.uipath().orchestrator().bucket("Drop").put("in/1.txt", "1").id();
        String bucket = BUCKETS + "(" + drop + ")";
        to.call("GET", BUCKETS, "");
        to.call("GET", bucket, "");
        to.call("PUT", bucket, "{'Name':'Drop','Identifier':'aaaaaaaa-0001-4000-8000-0000000000b1'}");
        to.call("GET", bucket + NS + "GetFiles?directory=/&recursive=true&fileNameGlob=*.txt", "");
        to.call("GET", bucket + NS + "GetDirectories?directory=/", "");
        to.call("GET", bucket + NS + "GetFile?path=in/1.txt", "");
        to.call("GET", bucket + NS + "GetReadUri?path=in/1.txt&expiryInMinutes=5", "");
        to.call("GET", bucket + NS + "GetWriteUri?path=in/2.txt&expiryInMinutes=5&contentType=text/plain", "");
        to.call("GET", "/api/Buckets/" + drop + "/ListFiles?prefix=in/&takeHint=10&expiryInMinutes=5", "");
        to.call("DELETE", bucket + NS + "DeleteFile?path=in/1.txt", "");
        to.call("GET", BUCKETS + NS + "GetBucketsAcrossFolders?excludeFolderId=1", "");
        to.call("GET", BUCKETS + NS + "GetFoldersForBucket(id=" + drop + ")", "");
        long invoices = to.folder("Finance/Invoices");
        to.call(
                "POST",
                BUCKETS + NS + "ShareToFolders",
                "{'BucketIds':[" + drop + "],'ToAddFolderIds':[" + invoices + "],'ToRemoveFolderIds':[]}");
        to.call("DELETE", bucket, "");
        to.call(
                "DELETE",
                BUCKETS + "(" + to.uipath().orchestrator().bucket("Scans").id() + ")",
                "");
    }
}
