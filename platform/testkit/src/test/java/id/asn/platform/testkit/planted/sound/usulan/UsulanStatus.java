package id.asn.platform.testkit.planted.sound.usulan;

/** A state. */
public enum UsulanStatus {
    /** Being written. */
    DRAF,
    /** Handed over. */
    DIAJUKAN
}
