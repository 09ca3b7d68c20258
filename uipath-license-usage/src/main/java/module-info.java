/** Who holds a seat of UiPath and does not use it. */
module io.github.rpaclients.uipath.usage {
    requires transitive io.github.rpaclients.uipath.identity;
    requires transitive io.github.rpaclients.uipath.lease;

    exports io.github.rpaclients.uipath.usage;
}
