package io.github.rpaclients.contract.identity;

import io.github.rpaclients.contract.Contract;
import io.github.rpaclients.uipath.identity.messagetemplates.MessageTemplateId;
import io.github.rpaclients.uipath.identity.samlcertificates.CertificateId;
import io.github.rpaclients.uipath.identity.settings.SettingValue;
import java.util.List;

/** Settings of an organization, the certificates by which it signs, and the texts of messages. */
final class SettingsTable extends IdentityTable {
    @Override
    void rows() {
        String settings = "/api/Setting";
        call("GET " + settings, i -> i.settings().get(List.of("Language", "Theme")));
        call("GET " + settings, i -> i.settings().getOf(ADA, List.of("Language")));
        call("PUT " + settings, i -> i.settings().set(List.of(SettingValue.of("Language", "en"))));
        call("PUT " + settings, i -> i.settings().setOf(ADA, List.of(SettingValue.of("Language", "en"))));
        String templates = "/api/MessageTemplate";
        call("GET " + templates, i -> i.messageTemplates().get("Invitation"));
        call("GET " + templates + "/{templateId}", i -> i.messageTemplates().get(MessageTemplateId.of(5)));
        call(
                "PUT " + templates + "/{templateId}",
                i -> i.messageTemplates().replaceText(MessageTemplateId.of(5), "Hello"));
        String certificates = "/api/SamlCertificate";
        String own = certificates + "/{partitionGlobalId}";
        call("GET " + own + "/certificates", i -> i.samlCertificates().get());
        call("PUT " + certificates + "/primary", i -> i.samlCertificates().setPrimary(Contract.PASSWORD));
        call("PUT " + certificates + "/secondary", i -> i.samlCertificates().setSecondary(Contract.PASSWORD));
        call("POST " + own + "/switch", i -> i.samlCertificates().switchToSecondary());
        call("DELETE " + own + "/{certificateId}", i -> i.samlCertificates().delete(CertificateId.of(5)));
    }
}
