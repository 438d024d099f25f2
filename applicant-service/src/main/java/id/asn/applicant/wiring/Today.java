package id.asn.applicant.wiring;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import jakarta.validation.ClockProvider;
import java.time.Clock;
import java.time.ZoneId;

/** Tells the checks of the schema which day it is: Jakarta's, whatever zone the machine is set to. */
@ApplicationScoped
public class Today {

    @Produces
    @Singleton
    ClockProvider jakarta() {
        Clock clock = Clock.system(ZoneId.of("Asia/Jakarta"));
        return () -> clock;
    }
}
