package io.github.rpaclients.core.internal.http;

import java.util.Locale;
import java.util.Set;

/**
 * The names whose values may be read by whoever reads a log: ids, names, kinds, states, counts, times and paging. A list of
 * what is allowed, because nobody knows what the next version of a server calls a secret. Casing and punctuation make no
 * difference.
 */
final class HarmlessNames {
    private static final Set<String> HEADERS = Set.of(
            "accept",
            "acceptencoding",
            "allow",
            "apisupportedversions",
            "cachecontrol",
            "connection",
            "contentencoding",
            "contentlength",
            "contenttype",
            "date",
            "host",
            "requestid",
            "retryafter",
            "server",
            "traceparent",
            "transferencoding",
            "useragent",
            "vary",
            "xcorrelationid",
            "xrequestid",
            "xrpaclientsretryafter",
            "xuipathcorrelationid",
            "xuipathorganizationunitid",
            "xuipathtenantname");

    private static final Set<String> MEMBERS = Set.of(
            // ids
            "id",
            "ids",
            "accountid",
            "clientid",
            "externalid",
            "groupid",
            "groupids",
            "organizationid",
            "organizationunitid",
            "partitionglobalid",
            "principalid",
            "roleid",
            "roleids",
            "rolesids",
            "tenantid",
            "userid",
            "userids",
            // names
            "directoryidentifier",
            "displayname",
            "domain",
            "email",
            "emailaddress",
            "firstname",
            "fullname",
            "lastname",
            "name",
            "roledisplayname",
            "rolename",
            "rolenames",
            "surname",
            "tenancyname",
            "tenantdisplayname",
            "tenantname",
            "username",
            "userdomain",
            "usernames",
            // kinds and states
            "bundlecode",
            "bundlecodes",
            "code",
            "culture",
            "errorcode",
            "granttype",
            "language",
            "licensefeatures",
            "provisiontype",
            "robottype",
            "scope",
            "status",
            "tokentype",
            "traceid",
            "type",
            "userbundlecode",
            "userbundlecodes",
            "userlicense",
            "userlicenses",
            "usertype",
            "version",
            // counts, times, paging
            "count",
            "createdon",
            "creationtime",
            "expand",
            "expiresin",
            "filter",
            "lastlogintime",
            "lastmodificationtime",
            "length",
            "odatacontext",
            "odatacount",
            "offset",
            "orderby",
            "purchasedcount",
            "select",
            "skip",
            "top",
            "total",
            "totalcount",
            "totalfilter",
            "ttlseconds",
            "updatedon",
            "usedcount");

    /** Of objects and lists under such a name nothing is shown, whatever the names inside. */
    private static final Set<String> OF_SECRETS =
            Set.of("apikey", "assertion", "certificate", "credential", "passw", "private", "secret", "token");

    private HarmlessNames() {}

    static boolean header(String name) {
        return HEADERS.contains(letters(name));
    }

    /** Of a JSON member, a form field or a query parameter. */
    static boolean member(String name) {
        return MEMBERS.contains(letters(name));
    }

    /** Whether a container of this name holds secrets by all appearances. */
    static boolean ofSecrets(String name) {
        String letters = letters(name);
        return OF_SECRETS.stream().anyMatch(letters::contains);
    }

    private static String letters(String name) {
        StringBuilder letters = new StringBuilder(name.length());
        for (char c : name.toLowerCase(Locale.ROOT).toCharArray()) {
            if (Character.isLetterOrDigit(c)) {
                letters.append(c);
            }
        }
        return letters.toString();
    }
}
