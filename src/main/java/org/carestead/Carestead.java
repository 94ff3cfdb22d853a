package org.carestead;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;

/** The portal: starts every module on one node. */
@SpringBootApplication
@ConfigurationPropertiesScan
public class Carestead {

    static void main(String[] args) {
        SpringApplication.run(Carestead.class, args);
    }
}
