/** The client of Identity; begin with {@link io.github.rpaclients.uipath.identity.IdentityClient}. */
module io.github.rpaclients.uipath.identity {
    requires transitive io.github.rpaclients.uipath;
    requires retrofit2;
    requires static java.compiler;
    requires static org.immutables.value.annotations;

    exports io.github.rpaclients.uipath.identity;
    exports io.github.rpaclients.uipath.identity.audit;
    exports io.github.rpaclients.uipath.identity.directory;
    exports io.github.rpaclients.uipath.identity.externalapplications;
    exports io.github.rpaclients.uipath.identity.federatedcredentials;
    exports io.github.rpaclients.uipath.identity.groups;
    exports io.github.rpaclients.uipath.identity.loginattempts;
    exports io.github.rpaclients.uipath.identity.messagetemplates;
    exports io.github.rpaclients.uipath.identity.personalaccesstokens;
    exports io.github.rpaclients.uipath.identity.query;
    exports io.github.rpaclients.uipath.identity.robotaccounts;
    exports io.github.rpaclients.uipath.identity.samlcertificates;
    exports io.github.rpaclients.uipath.identity.settings;
    exports io.github.rpaclients.uipath.identity.users;

    // the adapters of the models
    opens io.github.rpaclients.uipath.identity.audit to
            io.github.rpaclients.core;
    opens io.github.rpaclients.uipath.identity.directory to
            io.github.rpaclients.core;
    opens io.github.rpaclients.uipath.identity.externalapplications to
            io.github.rpaclients.core;
    opens io.github.rpaclients.uipath.identity.federatedcredentials to
            io.github.rpaclients.core;
    opens io.github.rpaclients.uipath.identity.groups to
            io.github.rpaclients.core;
    opens io.github.rpaclients.uipath.identity.loginattempts to
            io.github.rpaclients.core;
    opens io.github.rpaclients.uipath.identity.messagetemplates to
            io.github.rpaclients.core;
    opens io.github.rpaclients.uipath.identity.personalaccesstokens to
            io.github.rpaclients.core;
    opens io.github.rpaclients.uipath.identity.robotaccounts to
            io.github.rpaclients.core;
    opens io.github.rpaclients.uipath.identity.samlcertificates to
            io.github.rpaclients.core;
    opens io.github.rpaclients.uipath.identity.settings to
            io.github.rpaclients.core;
    opens io.github.rpaclients.uipath.identity.users to
            io.github.rpaclients.core;
}
