package org.carestead;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.datasource.DelegatingDataSource;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Listens to what a thread asks the database, or one HTTP request, so that tests can compare. News that reaches a screen
 * while a request is under way has it look again on whichever thread lets go of the session first; that is no part of
 * what the request asks.
 */
@TestComponent
public class Statements implements BeanPostProcessor {

    /** A request with this header is listened to until it is answered; the value is its name. */
    public static final String LISTEN = "X-Test-Listen";

    private static final Map<String, CompletableFuture<List<String>>> REQUESTS = new ConcurrentHashMap<>();

    private static final ThreadLocal<@Nullable List<String>> HEARD = new ThreadLocal<>();

    /** What the work asked on this thread, in order. */
    public static List<String> of(Runnable work) {
        List<String> heard = new ArrayList<>();
        HEARD.set(heard);
        try {
            work.run();
        } finally {
            HEARD.remove();
        }
        return List.copyOf(heard);
    }

    /** What the request of this name asked, in order, from the first filter until all of its work was done. */
    public static List<String> of(String request) {
        return request(request).orTimeout(10, TimeUnit.SECONDS).join();
    }

    /** What the one request that this work sends with the browser asked. */
    public static List<String> of(PlainBrowser browser, Runnable work) {
        String name = UUID.randomUUID().toString();
        browser.heardAs(name);
        work.run();
        return of(name);
    }

    private static CompletableFuture<List<String>> request(String name) {
        return REQUESTS.computeIfAbsent(name, each -> new CompletableFuture<>());
    }

    /** Listens to requests that want it, before anything else sees them. */
    @TestComponent
    @Order(Ordered.HIGHEST_PRECEDENCE)
    public static class Requests extends OncePerRequestFilter {

        @Override
        protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
                throws ServletException, IOException {
            String name = request.getHeader(LISTEN);
            if (name == null) {
                chain.doFilter(request, response);
                return;
            }
            List<String> heard = new ArrayList<>();
            HEARD.set(heard);
            try {
                chain.doFilter(request, response);
            } finally {
                HEARD.remove();
                request(name).complete(List.copyOf(heard));
            }
        }
    }

    @Override
    public Object postProcessAfterInitialization(Object bean, String name) {
        return bean instanceof DataSource source && !(bean instanceof Listening) ? new Listening(source) : bean;
    }

    private static final class Listening extends DelegatingDataSource {

        Listening(DataSource source) {
            super(source);
        }

        @Override
        public Connection getConnection() throws SQLException {
            Connection connection = super.getConnection();
            return HEARD.get() == null ? connection : listening(connection);
        }
    }

    private static boolean isNews() {
        return StackWalker.getInstance()
                .walk(frames -> frames.anyMatch(frame -> frame.getMethodName().equals("runPendingAccessTasks")));
    }

    private static Connection listening(Connection connection) {
        InvocationHandler handler = (proxy, method, arguments) -> {
            List<String> heard = HEARD.get();
            if (heard != null
                    && !isNews()
                    && method.getName().startsWith("prepare")
                    && arguments != null
                    && arguments[0] instanceof String sql) {
                heard.add(sql);
            }
            try {
                return method.invoke(connection, arguments);
            } catch (InvocationTargetException e) {
                throw e.getCause();
            }
        };
        return (Connection)
                Proxy.newProxyInstance(Statements.class.getClassLoader(), new Class<?>[] {Connection.class}, handler);
    }
}
