package io.github.rpaclients.core.internal.http;

import java.io.IOException;
import java.net.Socket;
import java.net.URL;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import okhttp3.OkHttp;
import okio.Okio;

/** The libraries that the class loader finds first, which may be older ones that an application has for something else. */
public final class Libraries {
    /** The first with listeners of a single call. */
    private static final int MAJOR = 5;

    private static final int MINOR = 4;

    private static final Pattern VERSION = Pattern.compile("(\\d{1,9})\\.(\\d{1,9})\\b.*");
    private static final Pattern JAR = Pattern.compile("([^/!]+\\.jar)!?/[^!]*$");

    /** Looked at once. */
    private static final String TOO_OLD = tooOld();

    private Libraries() {}

    /** @throws IllegalStateException if one is too old; says what to change */
    public static void check() {
        if (!TOO_OLD.isEmpty()) {
            throw new IllegalStateException(TOO_OLD);
        }
    }

    private static String tooOld() {
        if (isTooOld(OkHttp.VERSION)) {
            return sentence("OkHttp " + OkHttp.VERSION, OkHttp.class, Build.OKHTTP, "com.squareup.okhttp3:okhttp");
        }
        try {
            // the first thing that OkHttp would miss; Okio does not say its version
            Okio.class.getMethod("socket", Socket.class);
            return "";
        } catch (NoSuchMethodException e) {
            return sentence("An Okio without sockets", Okio.class, Build.OKIO, "com.squareup.okio:okio-jvm");
        }
    }

    static boolean isTooOld(String version) {
        Matcher numbers = VERSION.matcher(version);
        if (!numbers.matches()) {
            return false;
        }
        int major = Integer.parseInt(numbers.group(1));
        return major < MAJOR || (major == MAJOR && Integer.parseInt(numbers.group(2)) < MINOR);
    }

    private static String sentence(String found, Class<?> of, String needed, String artifact) {
        return found + " comes first on the class path " + jars(of) + ", and rpa-clients " + Build.VERSION
                + " was made for " + needed
                + ": in Maven, import io.github.rpaclients:rpa-clients-bom before other BOMs"
                + " and give " + artifact + " no version of your own; in Gradle, add"
                + " implementation(platform(\"io.github.rpaclients:rpa-clients-bom:" + Build.VERSION + "\"))";
    }

    /** All that have the class, the one that was taken first. */
    private static List<String> jars(Class<?> of) {
        List<String> jars = new ArrayList<>();
        ClassLoader loader = Objects.requireNonNullElseGet(of.getClassLoader(), ClassLoader::getSystemClassLoader);
        try {
            for (URL copy : Collections.list(loader.getResources(of.getName().replace('.', '/') + ".class"))) {
                Matcher jar = JAR.matcher(copy.getPath());
                jars.add(jar.find() ? jar.group(1) : copy.toString());
            }
        } catch (IOException e) {
            // the sentence is worth more than the jars in it
        }
        return jars;
    }
}
