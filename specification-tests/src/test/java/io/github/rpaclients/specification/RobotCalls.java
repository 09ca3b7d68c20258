package io.github.rpaclients.specification;

/** Robots, sessions, and the licences of both. */
final class RobotCalls {
    private static final String NS = OrchestratorCaller.NS;
    private static final String ROBOTS = "/odata/Robots";
    private static final String SESSIONS = "/odata/Sessions";

    private RobotCalls() {}

    static void all(OrchestratorCaller anybody) {
        OrchestratorCaller to = anybody.in("Finance");
        to.uipath().orchestrator().addMachine("{'Name':'east','UnattendedSlots':2}");
        to.uipath().orchestrator().entities("Sessions").add("{'MachineName':'east','HostMachineName':'pc-7'}");
        to.uipath().orchestrator().entities("Sessions").add("{'UserName':'grace','HostMachineName':'pc-8'}");
        to.uipath().orchestrator().folder("Finance").assign("grace");
        toRobots(to);
        toSessions(to);
        toLicenses(to);
    }

    private static void toRobots(OrchestratorCaller to) {
        String body = "{'Name':'clerk','Type':'Attended','HostingType':'Standard','MachineName':'west','Username':'c'}";
        to.post(ROBOTS, body);
        String id = to.id("Robots", "clerk");
        String clerk = ROBOTS + "(" + id + ")";
        long finance = to.folder("Finance");
        to.get(ROBOTS);
        to.get(clerk);
        to.call(
                "PATCH",
                clerk,
                "{'Name':'clerk','Type':'Attended','HostingType':'Standard','MachineName':'west'," + "'LicenseKey':'"
                        + to.text("Robots", "clerk", "LicenseKey") + "','Description':'of 2019'}");
        to.post(ROBOTS + NS + "ToggleEnabledStatus", "{'robotIds':[" + id + ",102],'enabled':true}");
        to.post(ROBOTS + NS + "ConvertToFloating", "{'robotId':" + id + "}");
        to.call("PUT", clerk, body.replace("Standard", "Floating"));
        to.get(ROBOTS + NS + "GetRobotsForProcess(processId='Invoices')");
        to.get(ROBOTS + NS + "GetMachineNameToLicenseKeyMappings");
        to.get(ROBOTS + NS + "GetUsernames");
        to.get(ROBOTS + NS + "FindAllAcrossFolders?$expand=User");
        to.get(ROBOTS + NS + "GetConfiguredRobots");
        to.get(ROBOTS + NS + "GetFolderRobots(folderId=" + finance + ",machineId=1)");
        to.get(ROBOTS + NS + "GetRobotsFromFolder(folderId=" + finance + ")?machineId=1");
        to.post(ROBOTS + NS + "DeleteBulk", "{'robotIds':[" + id + "]}");
        to.post(ROBOTS, body.replace("Standard", "Floating"));
        to.call("DELETE", ROBOTS + "(" + to.id("Robots", "clerk") + ")", "");
    }

    private static void toSessions(OrchestratorCaller to) {
        String host = to.id("Sessions", "pc-7");
        to.uipath().orchestrator().addJob("Finance", "{'State':'Running','HostMachineName':'pc-7'}");
        to.get(SESSIONS);
        to.get(SESSIONS + NS + "GetGlobalSessions?$expand=Robot($expand=License,User)");
        to.get(SESSIONS + NS + "GetMachineSessions(key=" + to.id("Machines", "east") + ")?$expand=Job");
        to.get(SESSIONS + NS + "GetMachineSessionRuntimes?runtimeType=Unattended");
        to.get(SESSIONS + NS + "GetMachineSessionRuntimesByFolderId(folderId=" + to.folder("Finance") + ")");
        to.get(SESSIONS + NS + "GetUsernames");
        to.post(SESSIONS + "(" + host + ")" + NS + "ToggleMachineSessionDebugMode", "{'enabled':true,'minutes':5}");
        to.post(
                SESSIONS + NS + "SetMaintenanceMode",
                "{'sessionId':" + host + ",'maintenanceMode':'Enabled','stopJobsStrategy':'Kill'}");
        to.post(SESSIONS + NS + "DeleteInactiveUnattendedSessions", "{'sessionIds':[" + host + "]}");
    }

    private static void toLicenses(OrchestratorCaller to) {
        to.get("/odata/LicensesRuntime" + NS + "GetLicensesRuntime(robotType='Unattended')");
        to.post(
                "/odata/LicensesRuntime('east')" + NS + "ToggleEnabled",
                "{'key':'" + to.text("Machines", "east", "LicenseKey") + "','robotType':'Unattended','enabled':false}");
        to.get("/odata/LicensesNamedUser" + NS + "GetLicensesNamedUser(robotType='Development')");
    }
}
