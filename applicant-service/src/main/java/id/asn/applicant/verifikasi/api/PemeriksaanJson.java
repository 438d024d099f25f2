package id.asn.applicant.verifikasi.api;

import id.asn.applicant.lamaran.KodeAlasan;
import id.asn.applicant.periode.Wib;
import id.asn.applicant.verifikasi.BerkasVerifikasi;
import id.asn.applicant.verifikasi.ButirPemeriksaan;
import id.asn.applicant.verifikasi.Hasil;
import id.asn.applicant.verifikasi.HasilButir;
import id.asn.applicant.verifikasi.HasilPeriksa;
import id.asn.applicant.verifikasi.LangkahVerifikasi;
import id.asn.applicant.verifikasi.Pegangan;
import id.asn.applicant.verifikasi.Putusan;
import id.asn.applicant.verifikasi.TindakanVerifikasi;
import id.asn.applicant.verifikasi.Verifikasi;
import id.asn.applicant.verifikasi.VerifikasiStatus;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The committee's own work on a lamaran: who has it, what was found, the list to look through. */
public record PemeriksaanJson(
        VerifikasiStatus tahap,
        OffsetDateTime sejak,
        String pemegang,
        OffsetDateTime dipegangSampai,
        Putusan putusan,
        String pemeriksa,
        String pemeriksaKedua,
        List<Butir> butir,
        List<Langkah> langkah) {

    /** One item: what to look for, and what was found. */
    public record Butir(
            String kode,
            String uraian,
            String sumber,
            List<KodeAlasan> pilihanAlasan,
            HasilPeriksa hasil,
            KodeAlasan alasan,
            String catatan) {
        static Butir of(ButirPemeriksaan row, HasilButir found) {
            return new Butir(
                    row.kode(),
                    row.uraian(),
                    row.sumber(),
                    row.alasan(),
                    found == null ? null : found.hasil(),
                    found == null ? null : found.alasan(),
                    found == null ? null : found.catatan());
        }
    }

    /** One move that was made. */
    public record Langkah(TindakanVerifikasi tindakan, String oleh, OffsetDateTime pada, String isi) {
        static Langkah of(LangkahVerifikasi it) {
            return new Langkah(it.tindakan(), it.oleh(), Wib.at(it.pada()), it.isi());
        }
    }

    static PemeriksaanJson of(BerkasVerifikasi file) {
        Verifikasi it = file.kerja();
        Optional<Hasil> hasil = it.hasil();
        Map<String, HasilButir> found = hasil.map(Hasil::butir).orElse(List.of()).stream()
                .collect(Collectors.toMap(HasilButir::kode, Function.identity()));
        return new PemeriksaanJson(
                it.status(),
                Wib.at(it.sejak()),
                it.pegangan().map(Pegangan::pemegang).orElse(null),
                it.pegangan().map(Pegangan::sampai).map(Wib::at).orElse(null),
                hasil.map(Hasil::putusan).orElse(null),
                hasil.map(Hasil::pemeriksa).orElse(null),
                hasil.map(Hasil::pemeriksaKedua).orElse(null),
                file.daftar().rows().stream()
                        .map(row -> Butir.of(row, found.get(row.kode())))
                        .toList(),
                it.langkah().stream().map(Langkah::of).toList());
    }
}
