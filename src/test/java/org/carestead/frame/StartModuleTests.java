package org.carestead.frame;

import static org.assertj.core.api.Assertions.assertThat;

import org.carestead.PortalTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The portal starts on a real MariaDB. */
@PortalTest
class StartModuleTests {

    @Autowired
    private JdbcClient jdbc;

    @Test
    void portalStartsOnMariaDb() {
        assertThat(jdbc.sql("SELECT VERSION()").query(String.class).single()).contains("MariaDB");
    }
}
