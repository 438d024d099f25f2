package id.asn.platform.testkit;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.lang.ArchRule;
import java.util.List;

/**
 * One rule of the house: its name, whom it is about, and what ArchUnit is to check. A rule about something a service
 * does not have (no {@code client}, no aggregate) would pass for ever without looking at anything; so the service says
 * that it has none, and the day it gets one, that statement fails.
 */
record HouseRule(String name, Subject subject, ArchRule rule) {
    /** Whom a rule is about; {@code name} is what a service says it is without. */
    record Subject(String name, DescribedPredicate<JavaClass> matches) {
        List<String> in(JavaClasses classes) {
            return classes.stream().filter(matches).map(JavaClass::getName).toList();
        }
    }

    void check(JavaClasses classes, boolean without) {
        List<String> subjects = subject.in(classes);
        if (without && !subjects.isEmpty()) {
            throw new AssertionError("This service says it is without '" + subject.name + "', but has " + subjects
                    + ": take the statement away");
        }
        if (!without && subjects.isEmpty()) {
            throw new AssertionError("The rule '" + name + "' looked at nothing. If this service really has no '"
                    + subject.name + "', say so: HouseRules.of(...).without(\"" + subject.name + "\")");
        }
        if (!without) rule.check(classes);
    }
}
