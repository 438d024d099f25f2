package id.asn.formation.usulan.flow;

import id.asn.formation.jabatan.Jabatan;
import id.asn.formation.jabatan.store.JabatanStore;
import id.asn.formation.kebutuhan.PosisiJabatan;
import id.asn.formation.kebutuhan.store.PosisiStore;
import id.asn.formation.kebutuhan.store.RekapStore;
import id.asn.formation.pemerataan.Tempat;
import id.asn.formation.pemerataan.Unit;
import id.asn.formation.pemerataan.Usul;
import id.asn.formation.pemerataan.flow.ProposeRedistribution;
import id.asn.formation.pemerataan.store.UnitStore;
import id.asn.formation.pendidikan.Pendidikan;
import id.asn.formation.pendidikan.store.PendidikanStore;
import id.asn.formation.usulan.Kebutuhan;
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
    private final ProposeRedistribution redistribution = new ProposeRedistribution();
    private final JabatanStore catalogue;
    private final PendidikanStore educations;
    private final UnitStore units;
    private final PosisiStore positions;
    private final RekapStore sums;

    ReadReality(
            JabatanStore catalogue,
            PendidikanStore educations,
            UnitStore units,
            PosisiStore positions,
            RekapStore sums) {
        this.catalogue = catalogue;
        this.educations = educations;
        this.units = units;
        this.positions = positions;
        this.sums = sums;
    }

    /** Everything at once, in a fixed number of queries. */
    public Kenyataan of(Usulan usulan) {
        List<PosisiJabatan> posisi = positions.posisi(usulan.instansi(), usulan.tahun());
        Map<String, Unit> unit = units.units(usulan.instansi());
        Set<String> asked = codes(usulan, seat -> Stream.of(seat.jabatan().kode()));
        Map<String, Jabatan> jabatan = jabatan(asked, posisi);
        return new Kenyataan(
                jabatan,
                educations(codes(usulan, seat -> seat.pendidikan().stream().map(one -> one.kode()))),
                unit,
                posisi,
                sums.rekap(usulan.instansi(), usulan.tahun()),
                level(
                        asked.stream().map(jabatan::get).map(Jabatan::keluarga).collect(Collectors.toSet()),
                        posisi,
                        unit));
    }

    private Map<String, Jabatan> jabatan(Set<String> asked, List<PosisiJabatan> posisi) {
        Set<String> named = Stream.concat(asked.stream(), posisi.stream().map(PosisiJabatan::jabatanKode))
                .collect(Collectors.toSet());
        return catalogue.list("kode in ?1", named).stream()
                .collect(Collectors.toMap(Jabatan::kode, Function.identity()));
    }

    private Map<String, Pendidikan> educations(Set<String> named) {
        return educations.list("kode in ?1", named).stream()
                .collect(Collectors.toMap(Pendidikan::kode, Function.identity()));
    }

    /** Families of which nothing is asked are not reckoned with. */
    private Usul level(Set<String> rumpun, List<PosisiJabatan> posisi, Map<String, Unit> unit) {
        List<PosisiJabatan> asked =
                posisi.stream().filter(row -> rumpun.contains(row.rumpun())).toList();
        return redistribution.propose(Tempat.of(asked, unit));
    }

    private static Set<String> codes(Usulan usulan, Function<Kebutuhan, Stream<String>> code) {
        return usulan.rincian().stream()
                .map(RincianUsulan::kebutuhan)
                .flatMap(code)
                .collect(Collectors.toSet());
    }
}
