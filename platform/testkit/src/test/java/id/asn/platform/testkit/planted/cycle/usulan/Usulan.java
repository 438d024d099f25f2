package id.asn.platform.testkit.planted.cycle.usulan;

import id.asn.platform.testkit.planted.cycle.formasi.Formasi;

/** Knows formasi. */
public class Usulan {
    Formasi formasi;
}
