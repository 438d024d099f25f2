package id.asn.formation.pekerjaan.flow;

import id.asn.formation.pekerjaan.Bobot;
import id.asn.formation.pekerjaan.Kelompok;
import id.asn.formation.pekerjaan.Pekerjaan;
import id.asn.formation.pekerjaan.Perubahan;
import id.asn.formation.pekerjaan.TemuanBaris;
import id.asn.formation.pekerjaan.store.Pemeriksaan;
import id.asn.formation.pekerjaan.store.Tujuan;
import id.asn.platform.problem.Finding;
import java.util.List;

/**
 * A target whose rows are read by the rules of another room, those of one key together. It is asked about a stretch of
 * groups at a time, so that what it looks up, it looks up once for all of them. What it writes is flushed and forgotten
 * after each stretch.
 */
interface TujuanKelompok extends Tujuan {

    /** Rows of one key at most. */
    int palingBanyak();

    /** Rows in a stretch, more or less. */
    default int bentangan() {
        return 1_000;
    }

    /** What is wrong with each of the groups, in their order; nothing is written. */
    List<List<TemuanBaris>> periksa(Pekerjaan pekerjaan, List<Kelompok> kelompok);

    /** Writes groups that were found without fault; what became of each, in their order. */
    List<Perubahan> gabung(Pekerjaan pekerjaan, List<Kelompok> kelompok);

    /** A group with a row that is wrong by itself is not read at all, nor one that is too large. */
    @Override
    default List<Pemeriksaan> pemeriksaan() {
        if (kunciTunggal()) {
            return List.of();
        }
        String kunci = String.join(", ", kunci());
        return List.of(
                new Pemeriksaan(
                        Bobot.SALAH,
                        Finding.of("", "kelompok-cacat"),
                        """
                        join (select kunci, min(baris) as baris from cacat group by kunci) rusak
                            on rusak.kunci = concat_ws(chr(31), %s)
                        """.formatted(kunci),
                        "jsonb_build_object('baris_salah', rusak.baris)"),
                new Pemeriksaan(
                        Bobot.SALAH,
                        Finding.of("", "kelompok-terlalu-besar"),
                        """
                        join (select %1$s, count(*) as banyak from masuk group by %1$s having count(*) > %2$d) besar
                            using (%1$s)
                        """.formatted(kunci, palingBanyak()),
                        "jsonb_build_object('banyak', besar.banyak, 'paling_banyak', %d)".formatted(palingBanyak())));
    }
}
