package io.github.rpaclients.specification;

import io.github.rpaclients.testkit.uipath.UiPathSimulator;
import tools.jackson.databind.json.JsonMapper;

/** Licences of an organization, its tenants and its host, what is used of them, and who holds seats through groups. */
final class LicenseCalls {
    private static final String TENANT = "d1e7a0c2-93b4-4f58-8a6d-2c5e4b7f9013";
    private static final String HOST = "feb0dd79-85b6-483b-b297-0e49a1aa5b7d";
    private static final String CODE = "4711-0000-0000-0001";

    private final UiPathSimulator uipath;
    private final Caller caller;

    private LicenseCalls(UiPathSimulator uipath, Caller caller) {
        this.uipath = uipath;
        this.caller = caller;
    }

    static void inTheCloud(UiPathSimulator uipath, Caller anybody) {
        LicenseCalls calls = new LicenseCalls(uipath, anybody);
        uipath.lease().account().consume("production", "tenant", "AIU", 12.5);
        uipath.lease().account().consume(uipath.organizationId(), "portal", "AIU", 3);
        calls.toRulesOfGroups(SpecifiedService.LEASE.base() + "/api/account/" + uipath.organizationId());
        calls.toStatistics(SpecifiedService.LEASE.base() + "/api/account/" + uipath.organizationId() + "/stats");
        calls.toConsumption(SpecifiedService.LEASE.base() + "/api/lease/" + uipath.organizationId());
        calls.toServices(SpecifiedService.LICENSE.base() + "/api/account/" + uipath.organizationId());
        calls.call("PUT", SpecifiedService.LICENSE.base() + "/api/host/" + HOST + "/license/" + CODE, "");
    }

    static void onPremises(UiPathSimulator uipath, Caller anybody) {
        LicenseCalls calls = new LicenseCalls(uipath, anybody);
        uipath.lease().account().license(CODE, "{'UNATT':2}").hostProduct("UNATT", 10);
        uipath.lease().account().hostLicense(CODE, "{'UNATT':2}");
        calls.toLicenses("/lrm/api/account/" + uipath.organizationId());
        calls.toActivation("/lrm/api/account-license/" + uipath.organizationId());
        calls.toActivation("/lrm/api/host/" + HOST);
        calls.toHost("/lrm/api/host/" + HOST);
    }

    private void toRulesOfGroups(String account) {
        String margaret = uipath.identity().user("margaret").id();
        String group = uipath.identity().group("Developers").id();
        String rules = account + "/user-license";
        String rule = rules + "/group/" + group;
        call("POST", rules + "/group", "{'groupIds':['" + group + "']}");
        call("GET", rule + "/user?top=50&skip=0", "");
        call("GET", rules + "/licenseInheritance/" + margaret, "");
        call("GET", rules + "/ublCodes/explicit", "");
        call("GET", rules + "/ublCodes/group", "");
        call("GET", rules + "/user/" + uipath.identity().user("ada").id() + "/allocation", "");
        call("DELETE", rule + "/user/" + margaret, "");
        call("DELETE", rule + "/user", "{'userIds':['" + margaret + "']}");
        call("DELETE", rule, "");
        call("DELETE", rules + "/currentUser", "");
    }

    private void toStatistics(String stats) {
        call("POST", stats + "/used", "{'clientIds':['" + TENANT + "'],'timePeriod':30}");
        call("POST", stats + "/timeline", "{'clientIds':['" + TENANT + "'],'timePeriod':30}");
        call("POST", stats + "/organization/timeline", "{'timePeriod':30}");
    }

    private void toConsumption(String lease) {
        call("GET", lease + "/" + TENANT + "/tenant/AIU/consumed", "");
        // what is the vendor's own is taken for that of a product called host, and of another organization
        call("GET", SpecifiedService.LEASE.base() + "/api/lease/" + CODE + "/tenant/AIU/host/consumed", "");
        call("GET", lease + "/" + TENANT + "/orchestrator/UNATT/usage", "");
        call("GET", lease + "/" + TENANT + "/usage?serviceTypes=tenant", "");
        call(
                "PUT",
                lease + "/usage",
                "[{'serviceScopeId':'" + TENANT
                        + "','serviceType':'tenant','productCode':'AIU','startDate':0,'endDate':9}]");
        call(
                "PUT",
                lease + "/computeUsage",
                "{'scopes':[{'scopeId':'" + uipath.organizationId() + "','scopeType':'portal','productCode':'AIU'}]}");
        call("GET", lease + "/tenant/AIU/available/count", "");
        call("PUT", lease + "/" + TENANT + "/tenant/available/services", "{'productCodes':['AIU','RU']}");
    }

    private void toServices(String account) {
        String service = account + "/service-license/" + TENANT + "/orchestrator";
        call("GET", account + "/service-license", "");
        call("GET", account + "/service-licenses/" + TENANT, "");
        call("GET", service, "");
        call("GET", service + "/products", "");
        call("GET", service + "/status", "");
        call("PUT", service, "{'tenantName':'production','products':[{'code':'UNATT','quantity':4}]}");
        call("PUT", service, "{'tenantName':'production','products':[{'code':'UNATT','quantity':6}]}");
        call("DELETE", service, "");
        call("GET", service, "");
        call("DELETE", account + "/service-license/" + TENANT, "");
        call("GET", account + "/service-licenses/" + TENANT, "");
    }

    private void toLicenses(String account) {
        call("GET", account + "/account-license?forceAllLicenses=true", "");
        call("PUT", account + "/account-license/1000-0000-0000-0001", "");
        // the owner of a licence is taken for its code, of which there is none
        call("PUT", account + "/account-license/owner", "");
        call("GET", account + "/account-license/available", "");
        call("GET", account + "/available-account-licenses", "");
        call("GET", account + "/available-service-licenses/" + TENANT, "");
        call("GET", account + "/tenantAllocations", "");
    }

    private void toActivation(String path) {
        String license = path + "/license/" + CODE;
        call("PUT", license, "");
        call("DELETE", license, "");
        call("DELETE", license, "");
        String request = new JsonMapper()
                .readTree(caller.answer("GET", path + "/activation-request?licenseCode=" + CODE))
                .path("activationRequest")
                .asString();
        String data = "{'activationData':'" + uipath.lease().account().activationData(request) + "'}";
        call("PUT", "/lrm/api/account-license/validate/offline", data);
        call("PUT", path + "/license", data);
        call("DELETE", license + "/offline", "");
    }

    private void toHost(String host) {
        String license = host + "/organization/" + uipath.organizationId() + "/license";
        call("PUT", license, "{'productQuantities':[{'code':'UNATT','quantity':4}]}");
        call("PUT", license, "{'productQuantities':[{'code':'UNATT','quantity':40}]}");
        call("GET", license + "/available", "");
        call("GET", host + "/available-products", "");
        call("DELETE", license + "/remove", "");
    }

    /** @param body single quotes will do */
    private void call(String method, String path, String body) {
        caller.call(method, path, body.replace('\'', '"'));
    }
}
