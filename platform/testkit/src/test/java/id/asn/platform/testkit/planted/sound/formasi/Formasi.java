package id.asn.platform.testkit.planted.sound.formasi;

/** Another room. */
public record Formasi(long id) {}
