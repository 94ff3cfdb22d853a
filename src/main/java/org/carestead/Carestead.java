package org.carestead;

import com.vaadin.flow.spring.annotation.EnableVaadin;
import java.io.File;
import org.springframework.aot.AotDetector;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.boot.security.autoconfigure.UserDetailsServiceAutoConfiguration;
import org.springframework.boot.system.ApplicationHome;
import org.springframework.core.SpringProperties;

/** The portal: starts every module on one node. */
// Who may sign in is a row of ours: no user with a generated password is wanted.
@SpringBootApplication(exclude = UserDetailsServiceAutoConfiguration.class)
@ConfigurationPropertiesScan
// Screens live nowhere else; looking through every class for them makes the start longer.
@EnableVaadin({"org.carestead.frame", "org.carestead.*.ui"})
public class Carestead {

    static void main(String[] args) {
        // Only the packaged portal: what it left beside the sources may be older than they are.
        File source = new ApplicationHome(Carestead.class).getSource();
        if (source != null && source.isFile()) {
            SpringProperties.setFlag(AotDetector.AOT_ENABLED);
        }
        SpringApplication.run(Carestead.class, args);
    }
}
