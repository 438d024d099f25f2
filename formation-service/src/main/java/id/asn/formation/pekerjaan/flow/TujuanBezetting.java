package id.asn.formation.pekerjaan.flow;

import id.asn.formation.instansi.LingkupUnit;
import id.asn.formation.instansi.flow.SeeUnits;
import id.asn.formation.kebutuhan.IsiPegawai;
import id.asn.formation.kebutuhan.JenisPegawai;
import id.asn.formation.kebutuhan.flow.RecordStaff;
import id.asn.formation.kebutuhan.flow.RecordStaff.Tempat;
import id.asn.formation.pekerjaan.Bentuk;
import id.asn.formation.pekerjaan.Kelompok;
import id.asn.formation.pekerjaan.Kolom;
import id.asn.formation.pekerjaan.Pekerjaan;
import id.asn.formation.pekerjaan.Perubahan;
import id.asn.formation.pekerjaan.TemuanBaris;
import id.asn.formation.pekerjaan.store.DaftarKode;
import id.asn.platform.problem.Finding;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Staff per position and unit. Dates of birth are turned into years here, and the file that brought them is erased. */
@ApplicationScoped
class TujuanBezetting implements TujuanKelompok {
    private final RecordStaff records;
    private final SeeUnits hand;

    TujuanBezetting(RecordStaff records, SeeUnits hand) {
        this.hand = hand;
        this.records = records;
    }

    @Override
    public String nama() {
        return "bezetting";
    }

    @Override
    public Set<String> peran() {
        return Set.of("opd", "bkpsdm");
    }

    @Override
    public boolean perTahun() {
        return true;
    }

    @Override
    public List<Kolom> kolom() {
        List<String> jenis =
                Arrays.stream(JenisPegawai.values()).map(Enum::name).toList();
        return List.of(
                Kolom.wajib("unit", Bentuk.KODE).sampai(40),
                Kolom.wajib("jabatan", Bentuk.KODE).sampai(20),
                Kolom.wajib("jenis_pegawai", Bentuk.TEKS).salahSatu(jenis),
                Kolom.boleh("jumlah", Bentuk.BILANGAN),
                Kolom.boleh("tahun_berakhir", Bentuk.TAHUN),
                Kolom.boleh("tanggal_lahir", Bentuk.TANGGAL));
    }

    @Override
    public List<String> kunci() {
        return List.of("unit", "jabatan");
    }

    @Override
    public boolean kunciTunggal() {
        return false;
    }

    @Override
    public int palingBanyak() {
        return 10_000;
    }

    @Override
    public Set<String> rahasia() {
        return Set.of("tanggal_lahir");
    }

    @Override
    public List<DaftarKode> daftarKode() {
        return List.of(DaftarKode.unit(), DaftarKode.jabatan());
    }

    @Override
    public List<List<TemuanBaris>> periksa(Pekerjaan pekerjaan, List<Kelompok> kelompok) {
        List<Tempat> places = records.look(LetakBerkas.of(pekerjaan, kelompok));
        LingkupUnit mine = hand.of(pekerjaan.pengirim());
        List<List<TemuanBaris>> found = new ArrayList<>();
        for (int i = 0; i < places.size(); i++) {
            IsiBezetting isi = IsiBezetting.of(kelompok.get(i));
            found.add(isi.salah().isEmpty() ? isi.temuan(findings(mine, places.get(i), isi.isi())) : isi.salah());
        }
        return found;
    }

    private List<Finding> findings(LingkupUnit mine, Tempat tempat, List<IsiPegawai> isi) {
        return Stream.concat(mine.findings("?unit", tempat.letak().unit()), records.findings(tempat, isi).stream())
                .toList();
    }

    @Override
    public List<Perubahan> gabung(Pekerjaan pekerjaan, List<Kelompok> kelompok) {
        List<Tempat> places = records.look(LetakBerkas.of(pekerjaan, kelompok));
        List<Perubahan> done = new ArrayList<>();
        for (int i = 0; i < places.size(); i++) {
            Tempat tempat = places.get(i);
            boolean written =
                    records.note(tempat, IsiBezetting.of(kelompok.get(i)).isi());
            done.add(Perubahan.of(tempat.lama() == null, written));
        }
        return done;
    }
}
