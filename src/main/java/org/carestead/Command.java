package org.carestead;

import java.util.List;
import org.springframework.boot.Banner;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/** The portal without its screens and tasks, for a command on the server beside a running one or without. */
final class Command {

    private Command() {}

    /** @param options of Spring, such as {@code --spring.datasource.url=…} */
    static ConfigurableApplicationContext start(List<String> options, String... profiles) {
        return new SpringApplicationBuilder(Carestead.class)
                .web(WebApplicationType.NONE)
                .bannerMode(Banner.Mode.OFF)
                .profiles(profiles)
                .logStartupInfo(false)
                .lazyInitialization(true)
                .properties(
                        "db-scheduler.enabled=false",
                        "logging.level.org.carestead=warn",
                        "spring.autoconfigure.exclude=com.vaadin.flow.spring.SpringBootAutoConfiguration,"
                                + "com.vaadin.flow.spring.SpringSecurityAutoConfiguration")
                .run(options.toArray(String[]::new));
    }
}
