package id.asn.platform.testkit.planted.cycle.formasi;

import id.asn.platform.testkit.planted.cycle.usulan.Usulan;

/** Knows usulan. */
public class Formasi {
    Usulan usulan;
}
