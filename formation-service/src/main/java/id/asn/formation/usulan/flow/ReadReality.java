package id.asn.formation.usulan.flow;

import id.asn.formation.instansi.UnitKerja;
import id.asn.formation.instansi.store.UnitKerjaStore;
import id.asn.formation.jabatan.Jabatan;
import id.asn.formation.jabatan.store.JabatanStore;
import id.asn.formation.kebutuhan.PosisiJabatan;
import id.asn.formation.kebutuhan.store.PosisiStore;
import id.asn.formation.kebutuhan.store.RekapStore;
import id.asn.formation.usulan.RincianUsulan;
import id.asn.formation.usulan.Usulan;
import id.asn.formation.usulan.kesiapan.Kenyataan;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Reads what catalogues and plan say of a usulan now. */
@ApplicationScoped
public class ReadReality {
    private final JabatanStore catalogue;
    private final UnitKerjaStore units;
    private final PosisiStore positions;
    private final RekapStore sums;

    ReadReality(JabatanStore catalogue, UnitKerjaStore units, PosisiStore positions, RekapStore sums) {
        this.catalogue = catalogue;
        this.units = units;
        this.positions = positions;
        this.sums = sums;
    }

    /** Everything at once, in a fixed number of queries. */
    public Kenyataan of(Usulan usulan) {
        List<PosisiJabatan> posisi = positions.posisi(usulan.instansi(), usulan.tahun());
        Set<String> jabatan = Stream.concat(
                        codes(usulan, baris -> baris.kebutuhan().jabatan().kode()),
                        posisi.stream().map(PosisiJabatan::jabatanKode))
                .collect(Collectors.toSet());
        Set<String> unit =
                codes(usulan, baris -> baris.kebutuhan().unit().kode()).collect(Collectors.toSet());
        Map<String, Jabatan> known = catalogue.list("kode in ?1", jabatan).stream()
                .collect(Collectors.toMap(Jabatan::kode, Function.identity()));
        Map<String, String> names = units.list("instansi = ?1 and kode in ?2", usulan.instansi(), unit).stream()
                .collect(Collectors.toMap(UnitKerja::kode, UnitKerja::nama));
        return new Kenyataan(known, names, posisi, sums.rekap(usulan.instansi(), usulan.tahun()));
    }

    private static Stream<String> codes(Usulan usulan, Function<RincianUsulan, String> code) {
        return usulan.rincian().stream().map(code);
    }
}
