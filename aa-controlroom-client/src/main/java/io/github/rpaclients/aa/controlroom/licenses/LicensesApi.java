package io.github.rpaclients.aa.controlroom.licenses;

import io.github.rpaclients.aa.controlroom.Dialect;
import io.github.rpaclients.aa.controlroom.internal.Lists;
import io.github.rpaclients.core.internal.http.ApiCalls;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Licences of a Control Room. To give a user a licence or take it away, see {@code UsersApi.addLicense}.
 *
 * <p>Every method throws an {@link io.github.rpaclients.core.error.ApiException}: {@code SignInException} if there is no
 * session, {@code ForbiddenException} where a permission is missing, one with status 402 if the product's licence has run
 * out. Safe for use by several threads.
 *
 * @see <a href="https://docs.automationanywhere.com/bundle/enterprise-v2019/page/enterprise-cloud/topics/control-room/dashboards/cloud-administration-licenses.html">
 *     Licenses</a>
 */
public final class LicensesApi {
    private final ApiCalls calls;
    private final Lists lists;
    private final LicensesService service;
    private final Dialect dialect;

    /** Called by {@code ControlRoomClient}. */
    public LicensesApi(ApiCalls calls, Dialect dialect) {
        this.calls = calls;
        this.lists = new Lists(calls);
        this.service = calls.service(LicensesService.class);
        this.dialect = dialect;
    }

    /**
     * How many licences there are of every feature, as the Control Room knows it now; with a licence server in the cloud
     * that can be behind. Permission View licenses.
     *
     * @throws IllegalStateException in the v1 dialect, which has no such call
     */
    public List<LicenseCount> counts() {
        requireV2();
        return lists.all(service::products).stream()
                .flatMap(row -> row.feature().stream())
                .collect(Collectors.toUnmodifiableList());
    }

    /**
     * How many licences there are of one feature, whatever the case of its name; empty if the Control Room does not know
     * it. Permission View licenses.
     *
     * @param feature not null
     * @throws IllegalStateException in the v1 dialect, which has no such call, or if several products have the feature
     */
    public Optional<LicenseCount> count(LicenseFeature feature) {
        List<LicenseCount> found = counts().stream()
                .filter(count -> count.feature().sameAs(feature))
                .collect(Collectors.toList());
        if (found.size() > 1) {
            throw new IllegalStateException(
                    "Several products have the feature " + feature + "; choose one from counts()");
        }
        return found.stream().findFirst();
    }

    /**
     * The licence itself, and how it stands with the server of licences. Permission View licenses.
     *
     * @throws IllegalStateException in the v1 dialect, which has no such call
     */
    public LicenseDetails details() {
        requireV2();
        return calls.execute(service.details());
    }

    /**
     * Has the Control Room compare its counts with the server of licences. Which permission that needs, the vendor does not
     * say.
     *
     * @throws IllegalStateException in the v1 dialect, which has no such call
     */
    public void sync() {
        requireV2();
        calls.run(service.sync());
    }

    private void requireV2() {
        if (dialect == Dialect.V1) {
            throw new IllegalStateException("There are no calls for licences in the v1 dialect");
        }
    }
}
