package id.asn.applicant.pelamar.api;

import id.asn.applicant.pelamar.Bagian;
import id.asn.applicant.pelamar.Biodata;
import id.asn.applicant.pelamar.BuktiKhusus;
import id.asn.applicant.pelamar.FaktaKhusus;
import id.asn.applicant.pelamar.JenisKelamin;
import id.asn.applicant.pelamar.Kontak;
import id.asn.applicant.pelamar.Profil;
import id.asn.applicant.pelamar.RiwayatPendidikan;
import id.asn.applicant.pelamar.StatusNonAsn;
import id.asn.applicant.pelamar.api.SertifikatJson.StrJson;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Past;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** The whole profile as its owner sends it; a list or part that is not sent is empty, the number of the KK apart. */
public record ProfilBaruJson(
        @NotNull @Size(min = 2, max = 200) String nama,
        @NotNull @Past LocalDate tanggalLahir,
        @NotNull JenisKelamin jenisKelamin,
        @Valid KontakJson kontak,
        @NotNull @Size(min = 1, max = 20) List<@NotNull @Valid RiwayatPendidikanJson> pendidikan,
        @Size(max = 6) Set<@NotNull FaktaKhusus> faktaKhusus,
        @Valid BuktiJson buktiKhusus,
        @Size(max = 20) List<@NotNull @Valid StrJson> str,
        @Size(max = 50) List<@NotNull @Valid SertifikatJson> sertifikat,
        @Size(max = 50) List<@NotNull @Valid PekerjaanPelamarJson> pengalaman,
        @Valid PekerjaanPelamarJson.NonAsnJson nonAsn) {

    Bagian.Isi stated() {
        Profil profil = new Profil(
                each(pendidikan, RiwayatPendidikanJson::to),
                each(str, StrJson::to),
                each(sertifikat, SertifikatJson::to),
                part(buktiKhusus, BuktiJson::to, BuktiKhusus.KOSONG),
                each(pengalaman, PekerjaanPelamarJson::to),
                part(nonAsn, PekerjaanPelamarJson.NonAsnJson::to, StatusNonAsn.KOSONG));
        RiwayatPendidikan main = profil.pendidikan().stream()
                .filter(RiwayatPendidikan::utama)
                .findFirst()
                .orElse(profil.pendidikan().get(0));
        Biodata biodata = new Biodata(
                nama, tanggalLahir, jenisKelamin, main.pendidikan(), part(faktaKhusus, it -> it, Set.of()), profil);
        return new Bagian.Isi(biodata, part(kontak, KontakJson::to, Kontak.KOSONG));
    }

    private static <A, B> List<B> each(List<A> sent, Function<A, B> to) {
        return part(sent, it -> it, List.<A>of()).stream().map(to).toList();
    }

    private static <A, B> B part(A sent, Function<A, B> to, B otherwise) {
        return Optional.ofNullable(sent).map(to).orElse(otherwise);
    }
}
