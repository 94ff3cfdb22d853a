package org.carestead.pulse;

import jakarta.validation.constraints.NotNull;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * How this node learns what open screens must look at again.
 *
 * @param enabled whether this node reads pulses; only a node without screens can do without
 * @param interval how long it rests between two readings
 */
@Validated
@ConfigurationProperties("carestead.pulse")
public record PulseProperties(
        @DefaultValue("true") boolean enabled,
        @NotNull @DefaultValue("200ms") Duration interval) {}
