package org.carestead.database;

import java.sql.SQLException;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.support.SQLExceptionSubclassTranslator;
import org.springframework.jdbc.support.SQLExceptionTranslator;
import org.springframework.orm.jpa.vendor.HibernateJpaDialect;
import org.springframework.orm.jpa.vendor.HibernateJpaVendorAdapter;

/**
 * Makes every conflict a {@link org.springframework.dao.ConcurrencyFailureException}. Spring 7 with Hibernate 7.4 alone
 * makes error 1020 a {@code JpaSystemException} or an {@code UncategorizedSQLException}.
 */
@Configuration(proxyBeanMethods = false)
class ConflictConfiguration {

    @Bean
    SQLExceptionTranslator conflictsInJdbc() {
        return new ConflictsInJdbc();
    }

    /** The transaction manager takes its dialect from here, so that conflicts at commit are told too. */
    @Bean
    HibernateJpaVendorAdapter jpaVendorAdapter() {
        return new AdapterThatTellsConflicts();
    }

    private static final class ConflictsInJdbc extends SQLExceptionSubclassTranslator {

        @Override
        protected @Nullable DataAccessException doTranslate(String task, @Nullable String sql, SQLException ex) {
            return Conflicts.isConflict(ex) ? Conflicts.asConflict(ex) : super.doTranslate(task, sql, ex);
        }
    }

    private static final class AdapterThatTellsConflicts extends HibernateJpaVendorAdapter {

        private final HibernateJpaDialect dialect = new ConflictsInJpa();

        @Override
        public HibernateJpaDialect getJpaDialect() {
            return dialect;
        }
    }

    private static final class ConflictsInJpa extends HibernateJpaDialect {

        @Override
        public @Nullable DataAccessException translateExceptionIfPossible(RuntimeException ex) {
            DataAccessException translated = super.translateExceptionIfPossible(ex);
            if (translated instanceof org.springframework.dao.ConcurrencyFailureException) {
                return translated;
            }
            return Conflicts.isConflict(ex) ? Conflicts.asConflict(ex) : translated;
        }
    }
}
