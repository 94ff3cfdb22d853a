package org.carestead;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.jdbc.datasource.DelegatingDataSource;

/** Listens to what a thread asks the database, so that tests can compare. */
@TestComponent
public class Statements implements BeanPostProcessor {

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

    private static Connection listening(Connection connection) {
        InvocationHandler handler = (proxy, method, arguments) -> {
            List<String> heard = HEARD.get();
            if (heard != null
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
