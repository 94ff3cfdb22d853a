package org.carestead.kill;

import com.github.kagkarlsson.scheduler.Scheduler;
import java.nio.file.Path;
import org.carestead.Carestead;
import org.springframework.boot.Banner;
import org.springframework.boot.LazyInitializationExcludeFilter;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.flyway.autoconfigure.FlywayMigrationInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.support.GenericApplicationContext;

/** The portal without its screens, on the database of this test. */
final class Portal {

    private static final String MAIL = "mail";

    private Portal() {}

    /** Its tasks rest until {@link #goOn}. */
    static ConfigurableApplicationContext start(String url, Path folder) {
        return new SpringApplicationBuilder(Carestead.class)
                .web(WebApplicationType.NONE)
                .bannerMode(Banner.Mode.OFF)
                .profiles("local")
                .logStartupInfo(false)
                .registerShutdownHook(false)
                .lazyInitialization(true)
                .initializers(context -> ownBeans((GenericApplicationContext) context, folder))
                .run(
                        "--spring.datasource.url=" + url,
                        "--db-scheduler.heartbeat-interval=1s",
                        "--db-scheduler.polling-interval=200ms",
                        // What is said when everything breaks is not what is looked at here.
                        "--logging.level.root=off",
                        "--logging.level.org.carestead=off",
                        "--spring.autoconfigure.exclude=com.vaadin.flow.spring.SpringBootAutoConfiguration,"
                                + "com.vaadin.flow.spring.SpringSecurityAutoConfiguration");
    }

    // The running account may not come in before the schema's owner has let it.
    private static void ownBeans(GenericApplicationContext context, Path folder) {
        context.registerBean(NotedCarrier.class, () -> new NotedCarrier(mail(folder)));
        context.registerBean(
                LazyInitializationExcludeFilter.class,
                () -> LazyInitializationExcludeFilter.forBeanTypes(FlywayMigrationInitializer.class));
    }

    static void goOn(ConfigurableApplicationContext portal) {
        portal.getBean(Scheduler.class).start();
    }

    static Notebook mail(Path folder) {
        return new Notebook(folder.resolve(MAIL));
    }

    static Notebook acknowledged(Path folder) {
        return new Notebook(folder.resolve("acknowledged"));
    }
}
