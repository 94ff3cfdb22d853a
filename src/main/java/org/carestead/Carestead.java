package org.carestead;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.boot.security.autoconfigure.UserDetailsServiceAutoConfiguration;

/** The portal: starts every module on one node. */
// Who may sign in is a row of ours: no user with a generated password is wanted.
@SpringBootApplication(exclude = UserDetailsServiceAutoConfiguration.class)
@ConfigurationPropertiesScan
public class Carestead {

    static void main(String[] args) {
        SpringApplication.run(Carestead.class, args);
    }
}
