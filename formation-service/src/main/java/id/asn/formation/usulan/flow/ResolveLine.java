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
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

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
        Rujukan rujukan = look(agency, List.of(isian));
        List<Finding> faults = findings(rujukan, isian);
        if (!faults.isEmpty()) {
            throw new BarisTidakSesuai(faults);
        }
        return resolve(rujukan, isian);
    }

    /**
     * What lines of an agency name, by code.
     *
     * @param jenis what kind of agency it is
     */
    public record Rujukan(JenisInstansi jenis, Map<String, Jabatan> jabatan, Map<String, UnitKerja> unit) {}

    /** Looks up what lines of that agency name, all at once. */
    public Rujukan look(String agency, Collection<Isian> lines) {
        Set<String> positions = lines.stream().map(Isian::jabatan).collect(Collectors.toSet());
        Set<String> places = lines.stream().map(Isian::unit).collect(Collectors.toSet());
        return new Rujukan(
                instansi.get(agency).jenis(),
                catalogue.find(positions).stream().collect(Collectors.toMap(Jabatan::kode, Function.identity())),
                units.find(agency, places).stream().collect(Collectors.toMap(UnitKerja::kode, Function.identity())));
    }

    /** Everything wrong with the line; empty when it can be written. */
    public List<Finding> findings(Rujukan rujukan, Isian isian) {
        Jabatan jabatan = rujukan.jabatan().get(isian.jabatan());
        List<Finding> faults = new ArrayList<>();
        if (jabatan == null) {
            faults.add(Finding.of("/jabatan", "jabatan-tidak-dikenal").with("jabatan", isian.jabatan()));
        } else {
            category(jabatan, isian).ifPresent(faults::add);
            level(jabatan).ifPresent(faults::add);
        }
        if (!rujukan.unit().containsKey(isian.unit())) {
            faults.add(Finding.of("/unit", "unit-tidak-dikenal").with("unit", isian.unit()));
        }
        if (!isian.penghasilan().teratur()) {
            faults.add(Finding.of("/penghasilan/tertinggi", "penghasilan-terbalik"));
        }
        reserved(rujukan.jenis(), isian).ifPresent(faults::add);
        return faults;
    }

    /** A line found without fault, in the words of the catalogues. */
    public Kebutuhan resolve(Rujukan rujukan, Isian isian) {
        return isian.with(
                JabatanDituju.of(rujukan.jabatan().get(isian.jabatan())),
                UnitPenempatan.of(rujukan.unit().get(isian.unit())));
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

    private static Optional<Finding> reserved(JenisInstansi jenis, Isian isian) {
        boolean lawful = !isian.jenisKebutuhan().pusatSaja() || jenis == JenisInstansi.PUSAT;
        return lawful
                ? Optional.empty()
                : Optional.of(Finding.of("/jenis_kebutuhan", "hanya-instansi-pusat")
                        .with("jenis_kebutuhan", isian.jenisKebutuhan())
                        .citing(KHUSUS));
    }
}
