package id.asn.formation.pekerjaan.flow;

import id.asn.formation.kebutuhan.Letak;
import id.asn.formation.pekerjaan.Kelompok;
import id.asn.formation.pekerjaan.Pekerjaan;
import java.util.List;

/** The places of which the groups of a file speak: in the year it is for, within the sender's agency. */
final class LetakBerkas {

    private LetakBerkas() {}

    static List<Letak> of(Pekerjaan pekerjaan, List<Kelompok> kelompok) {
        return kelompok.stream()
                .map(Kelompok::pertama)
                .map(row -> new Letak(
                        pekerjaan.kiriman().tahun(), pekerjaan.kantor(), row.teks("unit"), row.teks("jabatan")))
                .toList();
    }
}
