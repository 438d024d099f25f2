package id.asn.selection.hasil;

import id.asn.selection.pppk.AturanPppk;
import id.asn.selection.pppk.CalonPppk;
import id.asn.selection.pppk.FormasiPppk;
import id.asn.selection.pppk.HasilPppk;
import id.asn.selection.pppk.PeringkatPppk;
import id.asn.selection.pppk.PesertaPppk;
import id.asn.selection.pppk.PutusanPppk;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Judges the PPPK formasi of an agency and writes their bundle, in the form that {@link Berkas} describes. */
public final class BerkasPppk {
    private final Permintaan permintaan;
    private final AturanPppk aturan;

    /** Reads the rules of the year; refuses a year that the house holds none for. */
    public BerkasPppk(Permintaan permintaan) {
        this.permintaan = permintaan;
        this.aturan = AturanPppk.untuk(permintaan.tahun());
    }

    /** Judges the end. */
    public Ringkasan akhir(List<MasukanPppk> masukan, Consumer<Baris> tujuan) {
        Aliran aliran = new Aliran(tujuan);
        Berkas.kepala(permintaan, aliran);
        IsiPppk.aturan(aturan).forEach(aliran::aturan);
        Penghitung hitung = new Penghitung();
        masukan.stream()
                .sorted(Comparator.comparing(
                        satu -> satu.formasi().formasi().id().toString()))
                .forEach(satu -> akhir(satu, aliran, hitung));
        return hitung.ringkasan(aliran);
    }

    private void akhir(MasukanPppk satu, Aliran aliran, Penghitung hitung) {
        FormasiPppk formasi = satu.formasi();
        UUID id = formasi.formasi().id();
        aliran.formasi(id, IsiPppk.formasi(formasi));
        satu.peserta().stream()
                .sorted(Comparator.comparing(PesertaPppk::nomorPeserta))
                .forEach(peserta -> aliran.masukan(id, peserta.nomorPeserta(), IsiPppk.masukan(peserta)));
        List<CalonPppk> para = satu.peserta().stream().map(formasi::calon).toList();
        HasilPppk hasil = new PeringkatPppk(aturan, formasi.urutan())
                .susun(formasi.formasi().jumlah(), para);
        aliran.batas(id, IsiPppk.batas(hasil.batas()));
        hitung.formasi(formasi.formasi().jumlah());
        Map<String, PesertaPppk> menurutNomor =
                satu.peserta().stream().collect(Collectors.toMap(PesertaPppk::nomorPeserta, Function.identity()));
        hasil.putusan().forEach(putusan -> {
            PesertaPppk peserta = menurutNomor.get(putusan.calon().nomorPeserta());
            hitung.kode(putusan.cetak());
            aliran.putusan(id, peserta.nomorPeserta(), putusan.cetak(), isi(formasi, peserta, putusan));
        });
    }

    private Map<String, Object> isi(FormasiPppk formasi, PesertaPppk peserta, PutusanPppk putusan) {
        return IsiPppk.putusan(
                putusan,
                aturan.tempat(formasi.urutan(), peserta.kelompok()),
                formasi.afirmasi(peserta).isPresent());
    }

    /** Citation of the order of a year. */
    static String sumberUrutan(int tahun) {
        return AturanPppk.untuk(tahun).sumberUrutan();
    }
}
