package id.asn.formation.formasi;

import java.util.UUID;

/** What the other services learn when an announced formasi is no longer open. */
public record FormasiDitutup(UUID formasiId, int tahun, String instansi) {

    /** The event by which they learn of it. */
    public static final String TYPE = "id.asn.formation.formasi.ditutup.v1";

    /** The line that closed. */
    public static FormasiDitutup of(Formasi formasi) {
        return new FormasiDitutup(
                formasi.id(), formasi.rincian().tahun(), formasi.rincian().instansi());
    }
}
