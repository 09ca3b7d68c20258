package io.github.rpaclients.testkit.uipath;

import com.google.gson.JsonObject;
import io.github.rpaclients.testkit.internal.Json;
import io.github.rpaclients.testkit.internal.SeedObject;
import java.util.ArrayList;
import java.util.List;

/** What identity keeps besides those who can sign in: settings, texts, certificates, and what was changed. */
final class IdentityRecords {
    static final List<String> MEMBERS = List.of("settings", "messageTemplates", "samlCertificates", "auditEvents");

    private final IdentitySettings settings = new IdentitySettings();
    private final List<JsonObject> messageTemplates = new ArrayList<>();
    private final SamlCertificates certificates = new SamlCertificates();
    private final IdentityAudit audit = new IdentityAudit();

    IdentitySettings settings() {
        return settings;
    }

    List<JsonObject> messageTemplates() {
        return messageTemplates;
    }

    SamlCertificates certificates() {
        return certificates;
    }

    IdentityAudit audit() {
        return audit;
    }

    void addMessageTemplate(String name, String value) {
        messageTemplates.add(Json.object("id", messageTemplates.size() + 1, "name", name, "value", value));
    }

    void addTo(JsonObject content) {
        content.add("settings", Json.array(settings.all()));
        content.add("messageTemplates", Json.array(messageTemplates));
        content.add("samlCertificates", Json.array(certificates.content()));
        content.add("auditEvents", Json.array(audit.all()));
    }

    void read(SeedObject seed) {
        for (SeedObject setting : seed.objects("settings", "key")) {
            setting.only("id", "key", "value", "partitionGlobalId", "userId");
            String user = Json.string(setting.json(), "userId");
            settings.put(setting.text("key"), Json.value(setting.json().get("value")), Guids.normal(user));
        }
        for (SeedObject template : seed.objects("messageTemplates", "name")) {
            template.only("id", "name", "value");
            addMessageTemplate(template.text("name"), template.textOrNone("value"));
        }
        for (SeedObject certificate : seed.objects("samlCertificates", "id")) {
            certificates.add(certificate.only("id", "certificate").id("id"), certificate.text("certificate"));
        }
        for (SeedObject event : seed.objects("auditEvents", "category")) {
            event.time("createdOn");
            audit.put(event.json());
        }
    }

    void become(IdentityRecords other) {
        settings.become(other.settings);
        messageTemplates.clear();
        messageTemplates.addAll(other.messageTemplates);
        certificates.become(other.certificates);
        audit.become(other.audit);
    }
}
