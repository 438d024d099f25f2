package id.asn.formation.laporan.flow;

import id.asn.formation.alokasi.Golongan;
import id.asn.formation.formasi.FormasiDiumumkan;
import id.asn.formation.formasi.flow.ReadAnnounced;
import id.asn.formation.formasi.store.FormasiStore;
import id.asn.formation.instansi.store.InstansiStore;
import id.asn.formation.laporan.BarisFormasi;
import id.asn.formation.laporan.DaftarFormasi;
import id.asn.formation.laporan.Tabel;
import id.asn.formation.laporan.Tulisan;
import id.asn.formation.usulan.Pendidikan;
import id.asn.platform.http.Limit;
import id.asn.platform.http.Page;
import id.asn.platform.problem.NotHere;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Prints what an agency has announced for a year. */
@ApplicationScoped
public class WriteAnnouncement {
    private static final Limit AT_ONCE = new Limit(200);

    private final FormasiStore formasi;
    private final ReadAnnounced reading;
    private final InstansiStore instansi;

    WriteAnnouncement(FormasiStore formasi, ReadAnnounced reading, InstansiStore instansi) {
        this.formasi = formasi;
        this.reading = reading;
        this.instansi = instansi;
    }

    /** The announcement; refuses an agency that has announced nothing for the year. */
    public Tabel write(String agency, int tahun) {
        List<FormasiDiumumkan> announced = announced(agency, tahun);
        if (announced.isEmpty()) {
            throw new NotHere("pengumuman formasi", agency);
        }
        List<String> grounds = announced.stream()
                .map(one -> one.nomorKeputusan() + ", SHA-256 " + one.sha256())
                .distinct()
                .toList();
        List<BarisFormasi> lines =
                announced.stream().map(WriteAnnouncement::line).toList();
        return DaftarFormasi.pengumuman(instansi.get(agency).nama(), tahun, grounds, lines);
    }

    private List<FormasiDiumumkan> announced(String agency, int tahun) {
        List<FormasiDiumumkan> found = new ArrayList<>();
        String after = "";
        while (after != null) {
            Page<FormasiDiumumkan> page =
                    formasi.page(agency, tahun, after, AT_ONCE).map(reading::read);
            found.addAll(page.data());
            after = page.selanjutnya();
        }
        return found;
    }

    private static BarisFormasi line(FormasiDiumumkan one) {
        return new BarisFormasi(
                new Golongan(one.jenisPengadaan(), one.kategori()),
                one.jenisKebutuhan().name(),
                one.jabatan().nama(),
                one.pendidikan().stream().map(Pendidikan::nama).collect(Collectors.joining("; ")),
                one.unit().jalur(),
                Tulisan.bilangan(one.penghasilan().terendah()) + " - "
                        + Tulisan.bilangan(one.penghasilan().tertinggi()),
                one.jumlah());
    }
}
