package io.github.rpaclients.core.internal.http;

import java.util.Collection;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/**
 * The names whose values may be read by whoever reads a log: ids, names, kinds, states, counts, times and paging. A list of
 * what is allowed, because nobody knows what the next version of a server calls a secret; what only one vendor calls so, it
 * adds in its {@link Endpoint}. Casing and punctuation make no difference. Immutable.
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
            "xrpaclientsretryafter");

    private static final Set<String> MEMBERS = Set.of(
            // ids
            "id",
            "ids",
            "clientid",
            "groupid",
            "groupids",
            "organizationid",
            "roleid",
            "roleids",
            "tenantid",
            "userid",
            "userids",
            // names
            "displayname",
            "domain",
            "email",
            "emailaddress",
            "firstname",
            "fullname",
            "lastname",
            "name",
            "rolename",
            "rolenames",
            "tenantname",
            "username",
            // kinds and states
            "code",
            "culture",
            "errorcode",
            "granttype",
            "language",
            "scope",
            "status",
            "traceid",
            "type",
            "usertype",
            "version",
            // counts, times, paging
            "count",
            "creationtime",
            "expand",
            "expiresin",
            "filter",
            "lastlogintime",
            "lastmodificationtime",
            "length",
            "offset",
            "orderby",
            "select",
            "skip",
            "top",
            "total",
            "totalcount");

    /** Of objects and lists under such a name nothing is shown, whatever the names inside. */
    private static final Set<String> OF_SECRETS =
            Set.of("apikey", "assertion", "certificate", "credential", "passw", "private", "secret", "token");

    /** What a sign-in may show of itself: its fields have names of their own, and its {@code code} is as good as a token. */
    private static final Set<String> FIELDS = Set.of("clientid", "granttype", "scope");

    /** The names that all vendors share. */
    static final HarmlessNames COMMON = new HarmlessNames(HEADERS, MEMBERS);

    private final Set<String> headers;
    private final Set<String> members;

    private HarmlessNames(Set<String> headers, Set<String> members) {
        this.headers = headers;
        this.members = members;
    }

    HarmlessNames and(Collection<String> moreHeaders, Collection<String> moreMembers) {
        return new HarmlessNames(union(headers, moreHeaders), union(members, moreMembers));
    }

    boolean header(String name) {
        return headers.contains(letters(name));
    }

    /** Of a JSON member. */
    boolean member(String name) {
        return members.contains(letters(name));
    }

    /** Of a query parameter. */
    boolean parameter(String name) {
        return member(name) && !"code".equals(letters(name));
    }

    /** Of a form field. */
    static boolean field(String name) {
        return FIELDS.contains(letters(name));
    }

    /** Whether a container of this name holds secrets by all appearances. */
    static boolean ofSecrets(String name) {
        String letters = letters(name);
        return OF_SECRETS.stream().anyMatch(letters::contains);
    }

    private static Set<String> union(Set<String> some, Collection<String> more) {
        Set<String> all = new HashSet<>(some);
        for (String name : more) {
            all.add(letters(name));
        }
        return Set.copyOf(all);
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
