package io.github.rpaclients.specification;

/** Machines, and for which folders they work. */
final class MachineCalls {
    private static final String NS = OrchestratorCaller.NS;
    private static final String FOLDERS = "/odata/Folders";
    private static final String MACHINES = "/odata/Machines";

    private MachineCalls() {}

    static void all(OrchestratorCaller anybody) {
        OrchestratorCaller to = anybody.in("Finance");
        long finance = to.folder("Finance");
        to.call("POST", MACHINES, "{'Name':'east'}");
        to.call("POST", MACHINES, "{'Name':'west'}");
        to.call("GET", MACHINES, "");
        to.call("GET", MACHINES + "(9001)", "");
        to.call("PUT", MACHINES + "(9001)", "{'Name':'east','UnattendedSlots':1}");
        to.call("PATCH", MACHINES + "(9001)", "{'Name':'east','Description':'of 2019'}");
        to.call(
                "POST",
                FOLDERS + NS + "AssignMachines",
                "{'assignments':{'MachineIds':[9001],'FolderIds':[" + finance + "]}}");
        to.call(
                "POST",
                FOLDERS + NS + "ToggleFolderMachineInherit",
                "{'MachineId':9001,'FolderId':" + finance + ",'InheritEnabled':true}");
        to.call("GET", MACHINES + NS + "GetAssignedMachines(folderId=" + finance + ")", "");
        to.call("GET", MACHINES + NS + "GetRuntimesForFolder(folderId=" + finance + ")", "");
        long invoices = to.folder("Finance/Invoices");
        to.call("GET", FOLDERS + NS + "GetMachinesForFolder(key=" + invoices + ")", "");
        to.call("GET", FOLDERS + NS + "GetMoveFolderMachinesChanges?folderId=" + invoices, "");
        to.call(
                "POST",
                FOLDERS + NS + "UpdateMachinesToFolderAssociations",
                "{'associations':{'FolderId':" + invoices + ",'AddedMachineIds':[9002],'RemovedMachineIds':[]}}");
        to.call(
                "GET",
                FOLDERS + NS + "GetSubfoldersWithAssignedMachine?rootFolderId=" + finance + "&machineId=9002",
                "");
        to.call("POST", FOLDERS + "(" + finance + ")" + NS + "RemoveMachinesFromFolder", "{'machineIds':[9001]}");
        to.call("POST", MACHINES + NS + "DeleteBulk", "{'machineIds':[9001]}");
        to.call("DELETE", MACHINES + "(9002)", "");
    }
}
