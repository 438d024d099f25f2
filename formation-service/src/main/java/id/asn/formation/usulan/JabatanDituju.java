package id.asn.formation.usulan;

import id.asn.formation.jabatan.Jabatan;
import id.asn.formation.jabatan.KelompokJabatan;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

/** The position of a line, in the words the catalogue had when the line was written. */
@Embeddable
public record JabatanDituju(
        String kode,
        String nama,
        @Enumerated(EnumType.STRING) KelompokJabatan kelompok) {

    /** As the catalogue says now. */
    public static JabatanDituju of(Jabatan jabatan) {
        return new JabatanDituju(jabatan.kode(), jabatan.nama(), jabatan.kelompok());
    }
}
