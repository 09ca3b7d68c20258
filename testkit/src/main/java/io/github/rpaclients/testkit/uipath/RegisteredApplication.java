package io.github.rpaclients.testkit.uipath;

import java.util.ArrayList;
import java.util.List;

/** The confidential external application that the organization's administrator registered. */
final class RegisteredApplication {
    static final String CLIENT_ID = "3f9a6c1d-5e27-4b80-b1f4-6d0c9e8a7b52";

    // form encoding matters: every one of these characters means something else in a form body
    static final String CLIENT_SECRET = "acme+s3cret/&=%20~";

    private volatile List<String> scopes = everything();

    List<String> scopes() {
        return scopes;
    }

    void allowScopes(List<String> scopes) {
        this.scopes = List.copyOf(scopes);
    }

    static List<String> everything() {
        List<String> scopes = new ArrayList<>();
        for (String resource : List.of(
                "OR.Users",
                "OR.Settings",
                "OR.License",
                "OR.Robots",
                "OR.Folders",
                "OR.Administration",
                "OR.Assets",
                "OR.Audit",
                "OR.BusinessRules",
                "OR.Execution",
                "OR.Jobs",
                "OR.Machines",
                "OR.Monitoring",
                "OR.Queues",
                "OR.Tasks",
                "OR.TestDataQueues",
                "OR.TestSets",
                "OR.TestSetExecutions",
                "OR.TestSetSchedules",
                "OR.Webhooks",
                "PM.User",
                "PM.UserLoginAttempt",
                "PM.Group",
                "PM.RobotAccount",
                "PM.OAuthApp",
                "PM.OAuthAppSecret",
                "PM.License",
                "PM.Setting",
                "PM.MessageTemplate")) {
            scopes.addAll(List.of(resource, resource + ".Read", resource + ".Write"));
        }
        scopes.addAll(List.of("PM.Audit", "PM.Audit.Read", "PM.AuthSetting"));
        return List.copyOf(scopes);
    }
}
