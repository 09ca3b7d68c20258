package io.github.rpaclients.core.internal.http;

import io.github.rpaclients.core.RequestOutcome;
import io.github.rpaclients.core.Since;
import io.github.rpaclients.core.error.Failure;
import io.github.rpaclients.core.http.CallInfo;
import java.lang.reflect.Method;
import okhttp3.Request;
import org.jspecify.annotations.Nullable;
import retrofit2.Invocation;
import retrofit2.http.DELETE;
import retrofit2.http.GET;
import retrofit2.http.HTTP;
import retrofit2.http.PATCH;
import retrofit2.http.POST;
import retrofit2.http.PUT;
import retrofit2.http.Streaming;

/** One call as errors, retries and listeners see it: its name, and whether it may be repeated. Immutable. */
final class Operation {
    private final String method;
    private final String path;
    private final String template;
    private final boolean declared;
    private final @Nullable Method service;
    private final boolean reads;
    private final boolean signsIn;

    private Operation(Request request, @Nullable Method service, String basePath) {
        this.method = request.method();
        this.path = path(request, basePath);
        String declaration = service == null ? "" : template(service);
        this.declared = !declaration.isEmpty();
        this.template = declared ? declaration : path;
        this.service = service;
        this.reads = reads(method, service);
        this.signsIn = service != null && service.isAnnotationPresent(SignsIn.class);
    }

    /**
     * The operation of a request.
     *
     * @param basePath the path of the API's address, with a slash at both ends; left out of the name
     */
    static Operation of(Request request, String basePath) {
        Invocation invocation = request.tag(Invocation.class);
        return new Operation(request, invocation == null ? null : invocation.method(), basePath);
    }

    /** Whether a request changes nothing on the server. */
    static boolean reads(Request request) {
        Invocation invocation = request.tag(Invocation.class);
        return reads(request.method(), invocation == null ? null : invocation.method());
    }

    private static boolean reads(String method, @Nullable Method service) {
        return "GET".equals(method) || (service != null && service.isAnnotationPresent(Reads.class));
    }

    /** Whether the answer is handed on as it comes instead of being read here. */
    static boolean streams(Request request) {
        Invocation invocation = request.tag(Invocation.class);
        return invocation != null && invocation.method().isAnnotationPresent(Streaming.class);
    }

    String method() {
        return method;
    }

    String template() {
        return template;
    }

    /** What it is to whoever listens, if it goes to the API. */
    CallInfo.Kind kind() {
        if (signsIn) {
            return CallInfo.Kind.SIGN_IN;
        }
        return declared ? CallInfo.Kind.OPERATION : CallInfo.Kind.RAW;
    }

    /** The scope or permission the caller needs; empty if not declared. */
    String needs() {
        return service == null ? "" : needs(service);
    }

    /** The first version of the API that has it; 0 if all have it, or nobody knows. */
    int since() {
        Since since = service == null ? null : service.getAnnotation(Since.class);
        return since == null ? 0 : since.value();
    }

    /** Changes nothing on the server. */
    boolean reads() {
        return reads;
    }

    /** Asks for a token and carries none. */
    boolean signsIn() {
        return signsIn;
    }

    Failure.Builder failure(RequestOutcome outcome) {
        return Failure.of(toString(), !reads && !signsIn, outcome);
    }

    @Override
    public String toString() {
        return method + " " + path;
    }

    private static String needs(Method service) {
        String scopes = scopes(service);
        Permission permission = service.getAnnotation(Permission.class);
        String permissions = permission == null ? "" : "permission " + permission.value();
        return scopes + (scopes.isEmpty() || permissions.isEmpty() ? "" : " and ") + permissions;
    }

    /** By the verb, and not by what the call does: servers want {@code .Write} of a POST that only reads. */
    private static String scopes(Method service) {
        Scope own = service.getAnnotation(Scope.class);
        Scope scope = own == null ? service.getDeclaringClass().getAnnotation(Scope.class) : own;
        if (scope == null || scope.value().isEmpty()) {
            return "";
        }
        boolean reads = service.isAnnotationPresent(GET.class) || scope.reads();
        return "scope " + scope.value() + " or " + scope.value() + (reads ? ".Read" : ".Write");
    }

    private static String path(Request request, String basePath) {
        String path = request.url().encodedPath();
        return path.startsWith(basePath) ? path.substring(basePath.length() - 1) : path;
    }

    /** The path of a service's method as it is declared; empty if its address comes with the call. */
    static String template(Method service) {
        if (service.isAnnotationPresent(GET.class)) {
            return service.getAnnotation(GET.class).value();
        }
        if (service.isAnnotationPresent(PUT.class)) {
            return service.getAnnotation(PUT.class).value();
        }
        if (service.isAnnotationPresent(POST.class)) {
            return service.getAnnotation(POST.class).value();
        }
        if (service.isAnnotationPresent(DELETE.class)) {
            return service.getAnnotation(DELETE.class).value();
        }
        if (service.isAnnotationPresent(PATCH.class)) {
            return service.getAnnotation(PATCH.class).value();
        }
        HTTP http = service.getAnnotation(HTTP.class);
        return http == null ? "" : http.path();
    }
}
