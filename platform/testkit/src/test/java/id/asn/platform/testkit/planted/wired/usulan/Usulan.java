package id.asn.platform.testkit.planted.wired.usulan;

import id.asn.platform.testkit.planted.wired.wiring.Clocks;

/** Knows the wiring. */
class Usulan {
    Clocks clocks;
}
