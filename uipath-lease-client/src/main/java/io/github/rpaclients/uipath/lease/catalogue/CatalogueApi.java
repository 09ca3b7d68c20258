package io.github.rpaclients.uipath.lease.catalogue;

import io.github.rpaclients.uipath.lease.accountlicenses.AccountLicensesApi;
import io.github.rpaclients.uipath.lease.bundles.BundleCode;
import io.github.rpaclients.uipath.lease.grouprules.PreviewGroupRulesApi;
import io.github.rpaclients.uipath.lease.products.LicenseTemplate;
import io.github.rpaclients.uipath.lease.products.ProductCode;
import io.github.rpaclients.uipath.lease.products.TemplateProduct;
import io.github.rpaclients.uipath.lease.userlicenses.PreviewUserLicensesApi;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Bundles that somebody has: what they contain, and whether the vendor still sells them. Made of what was published in 2023
 * and withdrawn: nothing here is promised. Scope {@code PM.License}.
 *
 * <p>Every method throws an {@link io.github.rpaclients.core.error.ApiException}. Safe for use by several threads.
 */
public final class CatalogueApi {
    private final PreviewUserLicensesApi people;
    private final PreviewGroupRulesApi groups;
    private final AccountLicensesApi licenses;

    /** Called by {@code LeasePreview}. */
    public CatalogueApi(PreviewUserLicensesApi people, PreviewGroupRulesApi groups, AccountLicensesApi licenses) {
        this.people = people;
        this.groups = groups;
        this.licenses = licenses;
    }

    /**
     * The bundles that people have directly and those that rules of groups name, with what the organization's licences say
     * that they contain. Three requests, the last to the licence resource manager. Published, then withdrawn.
     *
     * @return one for each code, those of people first
     * @throws io.github.rpaclients.core.error.NotFoundException if the organization has no licence
     */
    public List<BundleInUse> inUse() {
        Set<BundleCode> direct = people.codes();
        Set<BundleCode> byRule = groups.codes();
        List<LicenseTemplate> templates = licenses.list().stream()
                .flatMap(license -> license.templates().stream())
                .collect(Collectors.toList());
        Set<BundleCode> all = new LinkedHashSet<>(direct);
        all.addAll(byRule);
        return all.stream()
                .map(code ->
                        new BundleInUse(code, direct.contains(code), byRule.contains(code), contents(code, templates)))
                .collect(Collectors.toUnmodifiableList());
    }

    private static Set<ProductCode> contents(BundleCode bundle, List<LicenseTemplate> templates) {
        return templates.stream()
                .filter(template -> template.productCode().value().equals(bundle.value()))
                .flatMap(template -> template.products().stream())
                .map(TemplateProduct::code)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }
}
