package id.asn.selection.hasil;

import id.asn.selection.optimalisasi.AturanOptimalisasi;
import id.asn.selection.optimalisasi.BarisOptimalisasi;
import id.asn.selection.optimalisasi.HasilOptimalisasi;
import id.asn.selection.optimalisasi.Optimalisasi;
import id.asn.selection.peringkat.AturanPeringkat;
import id.asn.selection.peringkat.CalonAkhir;
import id.asn.selection.peringkat.CalonSkd;
import id.asn.selection.peringkat.HasilAkhir;
import id.asn.selection.peringkat.HasilSkd;
import id.asn.selection.peringkat.PeringkatAkhir;
import id.asn.selection.peringkat.PeringkatSkd;
import id.asn.selection.peserta.Formasi;
import id.asn.selection.skd.nab.NilaiAmbangBatas;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Consumer;

/**
 * Judges an agency and writes the canonical bundle line by line: NDJSON with line ends of one byte, formasi by key,
 * participants by number, no moment and no key of a version inside. The same input gives the same bytes, on any machine, in
 * whatever order it comes. Participants appear by number only.
 */
public final class Berkas {
    /** Name and version of the engine; goes up when the same input could give other bytes. */
    public static final String MESIN = "peringkat/2";

    private static final String FORMAT = "asn-hasil/2";
    private static final Comparator<Formasi> BY_KEY =
            Comparator.comparing(formasi -> formasi.id().toString());

    private final Permintaan permintaan;
    private final AturanPeringkat aturan;
    private final NilaiAmbangBatas nab;

    /** Reads the rules of the year; refuses a year that the house holds none for. */
    public Berkas(Permintaan permintaan) {
        this.permintaan = permintaan;
        this.aturan = AturanPeringkat.untuk(permintaan.tahun());
        this.nab = NilaiAmbangBatas.untuk(permintaan.tahun());
    }

    /** Judges SKD. */
    public Ringkasan skd(List<MasukanSkd> masukan, Consumer<Baris> tujuan) {
        Aliran aliran = new Aliran(tujuan);
        kepala(permintaan, aliran);
        aliran.aturan(IsiAturan.nab(nab));
        aliran.aturan(IsiAturan.kelipatan(aturan));
        aliran.aturan(IsiAturan.urutanSkd(aturan));
        Penghitung hitung = new Penghitung();
        masukan.stream()
                .sorted(Comparator.comparing(MasukanSkd::formasi, BY_KEY))
                .forEach(satu -> skd(satu, aliran, hitung));
        return hitung.ringkasan(aliran);
    }

    private void skd(MasukanSkd satu, Aliran aliran, Penghitung hitung) {
        Formasi formasi = satu.formasi();
        aliran.formasi(formasi.id(), IsiPutusan.formasi(formasi));
        satu.peserta().stream()
                .sorted(Comparator.comparing(CalonSkd::nomorPeserta))
                .forEach(calon -> aliran.masukan(formasi.id(), calon.nomorPeserta(), IsiPutusan.masukan(calon)));
        HasilSkd hasil = new PeringkatSkd(aturan)
                .susun(
                        formasi.jumlah(),
                        nab.baris(formasi.syarat().kebutuhan(), formasi.syarat().kelompok()),
                        satu.peserta());
        aliran.batas(formasi.id(), IsiPutusan.batas(hasil.batas()));
        hitung.formasi(formasi.jumlah());
        hasil.putusan().forEach(putusan -> {
            hitung.kode(putusan.kode().kode());
            aliran.putusan(
                    formasi.id(), putusan.calon().nomorPeserta(), putusan.kode().kode(), IsiPutusan.putusan(putusan));
        });
    }

    /** Judges the end. */
    public Ringkasan akhir(List<MasukanAkhir> masukan, Consumer<Baris> tujuan) {
        Aliran aliran = new Aliran(tujuan);
        kepala(permintaan, aliran);
        aliran.aturan(IsiAturan.integrasi(aturan));
        aliran.aturan(IsiAturan.urutanAkhir(aturan));
        IsiSkb.aturan(permintaan.tahun(), masukan.stream().map(MasukanAkhir::susunan), aliran);
        Penghitung hitung = new Penghitung();
        masukan.stream()
                .sorted(Comparator.comparing(MasukanAkhir::formasi, BY_KEY))
                .forEach(satu -> akhir(satu, aliran, hitung));
        return hitung.ringkasan(aliran);
    }

    private void akhir(MasukanAkhir satu, Aliran aliran, Penghitung hitung) {
        Formasi formasi = satu.formasi();
        aliran.formasi(formasi.id(), IsiSkb.formasi(IsiPutusan.formasi(formasi), satu.susunan()));
        satu.peserta().stream()
                .sorted(Comparator.comparing(CalonAkhir::nomorPeserta))
                .forEach(calon -> aliran.masukan(formasi.id(), calon.nomorPeserta(), IsiPutusan.masukan(calon)));
        HasilAkhir hasil = new PeringkatAkhir(aturan).susun(formasi.jumlah(), satu.peserta());
        aliran.batas(formasi.id(), IsiPutusan.batas(hasil.batas()));
        hitung.formasi(formasi.jumlah());
        hasil.putusan().forEach(putusan -> {
            hitung.kode(putusan.kode().kode());
            aliran.putusan(
                    formasi.id(), putusan.calon().nomorPeserta(), putusan.kode().kode(), IsiPutusan.putusan(putusan));
        });
    }

    /** Judges the end and fills vacant seats; who moved stands at the formasi whose seat they have. */
    public Ringkasan optimalisasi(List<BarisOptimalisasi> masukan, Consumer<Baris> tujuan) {
        AturanOptimalisasi jalur = AturanOptimalisasi.untuk(permintaan.tahun());
        Aliran aliran = new Aliran(tujuan);
        kepala(permintaan, aliran);
        aliran.aturan(IsiAturan.integrasi(aturan));
        aliran.aturan(IsiAturan.urutanAkhir(aturan));
        aliran.aturan(IsiAturan.nab(nab));
        aliran.aturan(IsiOptimalisasi.aturan(jalur));
        IsiSkb.aturan(permintaan.tahun(), masukan.stream().map(BarisOptimalisasi::susunan), aliran);
        Penghitung hitung = new Penghitung();
        new Optimalisasi(jalur, aturan, nab).susun(masukan).forEach(satu -> optimalisasi(satu, aliran, hitung));
        return hitung.ringkasan(aliran);
    }

    private static void optimalisasi(HasilOptimalisasi satu, Aliran aliran, Penghitung hitung) {
        UUID formasi = satu.baris().formasi().id();
        aliran.formasi(formasi, IsiOptimalisasi.formasi(satu.baris()));
        satu.baris().peserta().stream()
                .sorted(Comparator.comparing(calon -> calon.calon().nomorPeserta()))
                .forEach(
                        calon -> aliran.masukan(formasi, calon.calon().nomorPeserta(), IsiOptimalisasi.masukan(calon)));
        aliran.batas(formasi, IsiOptimalisasi.batas(satu.batas()));
        hitung.formasi(satu.baris().formasi().jumlah());
        satu.putusan().forEach(putusan -> {
            hitung.kode(putusan.kode());
            aliran.putusan(
                    formasi, putusan.akhir().calon().nomorPeserta(), putusan.kode(), IsiOptimalisasi.putusan(putusan));
        });
    }

    static void kepala(Permintaan permintaan, Aliran aliran) {
        Map<String, Object> isi = new TreeMap<>();
        isi.put("format", FORMAT);
        isi.put("mesin", MESIN);
        isi.put("tahun", permintaan.tahun());
        isi.put("instansi", permintaan.instansi());
        isi.put("tahap", permintaan.tahap());
        isi.put("mengikuti", permintaan.mengikuti().map(Hasil::sha256).orElse(null));
        aliran.kepala(isi);
    }

    /** Citation of the order in which seats of a stage are given. */
    static String sumberUrutan(Tahap tahap, int tahun) {
        return tahap.pppk()
                ? BerkasPppk.sumberUrutan(tahun)
                : AturanPeringkat.untuk(tahun).urutanAkhir().sumber();
    }
}
