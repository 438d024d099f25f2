package id.asn.platform.testkit.planted.hallway.usulan.util;

/** Stands in a hallway. */
class Angka {}
