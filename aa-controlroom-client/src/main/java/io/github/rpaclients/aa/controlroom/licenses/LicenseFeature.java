package io.github.rpaclients.aa.controlroom.licenses;

import io.github.rpaclients.core.json.OpenEnum;
import java.util.Locale;

/**
 * A kind of device licence. Users carry the words in upper case, the counts in CamelCase; compare with {@link #sameAs}.
 *
 * @see <a href="https://docs.automationanywhere.com/bundle/enterprise-v2019/page/enterprise-cloud/topics/control-room/administration/users/cloud-create-user.html">
 *     Create a user, with what each licence allows</a>
 */
public final class LicenseFeature extends OpenEnum {
    /** Bot Creator. */
    public static final LicenseFeature DEVELOPMENT = of("DEVELOPMENT");
    /** Unattended Bot Runner. */
    public static final LicenseFeature RUNTIME = of("RUNTIME");
    /** Attended Bot Runner. */
    public static final LicenseFeature ATTENDEDRUNTIME = of("ATTENDEDRUNTIME");

    public static final LicenseFeature CITIZENDEVELOPER = of("CITIZENDEVELOPER");
    /** Automation Co-Pilot, formerly AARI. */
    public static final LicenseFeature AARIUSER = of("AARIUSER");
    /** Process Discovery, to analyse. */
    public static final LicenseFeature DISCOVERYBOTANALYZER = of("DISCOVERYBOTANALYZER");
    /** Process Discovery, to record. */
    public static final LicenseFeature DISCOVERYBOTRECORDER = of("DISCOVERYBOTRECORDER");

    public static final LicenseFeature ANALYTICSCLIENT = of("ANALYTICSCLIENT");
    /** On the vendor's page of 2021, not in the current specification. */
    public static final LicenseFeature ANALYTICSAPI = of("ANALYTICSAPI");
    /** In the current specification, not on the vendor's page of 2021. */
    public static final LicenseFeature CLOUDBOTRUNNER = of("CLOUDBOTRUNNER");

    private LicenseFeature(String value) {
        super(value);
    }

    /** A known word in upper case gives an equal value; any other is kept as it is. */
    public static LicenseFeature of(String value) {
        return new LicenseFeature(value);
    }

    /** The word as users carry it: in upper case. */
    public LicenseFeature canonical() {
        return of(value().toUpperCase(Locale.ROOT));
    }

    /** Whether both words mean the same licence. */
    public boolean sameAs(LicenseFeature other) {
        return canonical().equals(other.canonical());
    }
}
