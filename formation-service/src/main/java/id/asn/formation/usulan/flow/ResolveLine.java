package id.asn.formation.usulan.flow;

import id.asn.formation.instansi.JenisInstansi;
import id.asn.formation.instansi.UnitKerja;
import id.asn.formation.instansi.store.InstansiStore;
import id.asn.formation.instansi.store.UnitKerjaStore;
import id.asn.formation.jabatan.Jabatan;
import id.asn.formation.jabatan.store.JabatanStore;
import id.asn.formation.usulan.BarisTidakSesuai;
import id.asn.formation.usulan.Isian;
import id.asn.formation.usulan.JabatanDituju;
import id.asn.formation.usulan.Kebutuhan;
import id.asn.formation.usulan.UnitPenempatan;
import id.asn.platform.problem.Finding;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Looks up what a line names by code, and holds the line against catalogues and rules; all faults are told at once. */
@ApplicationScoped
public class ResolveLine {
    private static final String PENGADAAN = "PermenPANRB 6/2024";
    private static final String KHUSUS = "KepmenPANRB 320/2024";

    private final InstansiStore instansi;
    private final UnitKerjaStore units;
    private final JabatanStore catalogue;

    ResolveLine(InstansiStore instansi, UnitKerjaStore units, JabatanStore catalogue) {
        this.instansi = instansi;
        this.units = units;
        this.catalogue = catalogue;
    }

    /** The line in the words of the catalogues, as a line of that agency. */
    public Kebutuhan resolve(String agency, Isian isian) {
        Optional<Jabatan> jabatan = catalogue.findByIdOptional(isian.jabatan());
        Optional<UnitKerja> unit = units.find(agency, isian.unit());
        List<Finding> faults = new ArrayList<>();
        jabatan.ifPresentOrElse(
                found -> Stream.of(category(found, isian), level(found))
                        .flatMap(Optional::stream)
                        .forEach(faults::add),
                () -> faults.add(Finding.of("/jabatan", "jabatan-tidak-dikenal").with("jabatan", isian.jabatan())));
        if (unit.isEmpty()) {
            faults.add(Finding.of("/unit", "unit-tidak-dikenal").with("unit", isian.unit()));
        }
        if (!isian.penghasilan().teratur()) {
            faults.add(Finding.of("/penghasilan/tertinggi", "penghasilan-terbalik"));
        }
        reserved(agency, isian).ifPresent(faults::add);
        if (!faults.isEmpty()) {
            throw new BarisTidakSesuai(faults);
        }
        return isian.with(JabatanDituju.of(jabatan.orElseThrow()), UnitPenempatan.of(unit.orElseThrow()));
    }

    private static Optional<Finding> category(Jabatan jabatan, Isian isian) {
        return jabatan.kategori() == isian.kategori()
                ? Optional.empty()
                : Optional.of(Finding.of("/kategori", "kategori-lain")
                        .with("jabatan", jabatan.kode())
                        .with("kategori_jabatan", jabatan.kategori())
                        .with("kategori", isian.kategori()));
    }

    private static Optional<Finding> level(Jabatan jabatan) {
        return jabatan.jenjang() == null || jabatan.jenjang().dibuka()
                ? Optional.empty()
                : Optional.of(Finding.of("/jabatan", "jabatan-tidak-dibuka")
                        .with("jabatan", jabatan.kode())
                        .with("jenjang", jabatan.jenjang())
                        .citing(PENGADAAN));
    }

    private Optional<Finding> reserved(String agency, Isian isian) {
        boolean lawful =
                !isian.jenisKebutuhan().pusatSaja() || instansi.get(agency).jenis() == JenisInstansi.PUSAT;
        return lawful
                ? Optional.empty()
                : Optional.of(Finding.of("/jenis_kebutuhan", "hanya-instansi-pusat")
                        .with("jenis_kebutuhan", isian.jenisKebutuhan())
                        .citing(KHUSUS));
    }
}
