package id.asn.platform.testkit.planted;

import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;

/** Stands in for the annotation of the same name. */
@Retention(RetentionPolicy.RUNTIME)
public @interface Idempotent {}
