package org.carestead.staff;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A screen for those who wear one of these hats. The frame asks on every way to it and when a hat is taken; to everybody
 * else it is not there. The services behind it ask by themselves ({@link StaffActing}).
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface ForStaff {

    /** Any one of them is enough; none named: any hat at all. */
    Hat[] value() default {};

    /** A key of the bundle, which goes on with {@code .title} and {@code .sentence}; empty: not offered at the start. */
    String key() default "";

    /** Where among the others it is offered, the smallest first. */
    int order() default 0;
}
