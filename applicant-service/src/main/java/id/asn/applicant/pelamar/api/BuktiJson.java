package id.asn.applicant.pelamar.api;

import id.asn.applicant.pelamar.BuktiKhusus;
import id.asn.applicant.pelamar.Diaspora;
import id.asn.applicant.pelamar.Disabilitas;
import id.asn.applicant.pelamar.KeturunanPapua;
import id.asn.applicant.pelamar.KeturunanPapua.Garis;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.Optional;

/**
 * The evidence of khusus facts in JSON.
 *
 * @param ktpProvinsiAwal of the answer only: what is sent is not taken over
 */
public record BuktiJson(
        @Valid DisabilitasJson disabilitas,
        @Valid PapuaJson papua,
        @Valid DiasporaJson diaspora,
        @Pattern(regexp = "[0-9]{2}") String ktpProvinsiAwal) {

    /** A disability. */
    public record DisabilitasJson(
            @NotNull @Size(min = 2, max = 100) String jenis,
            @NotNull @Size(min = 2, max = 100) String derajat,
            @NotNull @Size(min = 2, max = 100) String nomorSurat,
            @NotNull @Size(min = 2, max = 200) String fasilitas,
            @Pattern(regexp = "https://.{4,300}") String tautanVideo) {
        static DisabilitasJson of(Disabilitas it) {
            return new DisabilitasJson(it.jenis(), it.derajat(), it.nomorSurat(), it.fasilitas(), it.tautanVideo());
        }

        Disabilitas to() {
            return new Disabilitas(jenis, derajat, nomorSurat, fasilitas, tautanVideo);
        }
    }

    /** Descent from Papua. */
    public record PapuaJson(
            @NotNull Garis melalui,
            @NotNull @Size(min = 2, max = 100) String nomorAkta,
            @NotNull @Size(min = 2, max = 100) String nomorSurat) {
        static PapuaJson of(KeturunanPapua it) {
            return new PapuaJson(it.melalui(), it.nomorAkta(), it.nomorSurat());
        }

        KeturunanPapua to() {
            return new KeturunanPapua(melalui, nomorAkta, nomorSurat);
        }
    }

    /** Study or work abroad. */
    public record DiasporaJson(
            @NotNull @Size(min = 2, max = 100) String negara,
            @NotNull Diaspora.Kegiatan kegiatan,
            @NotNull @Size(min = 2, max = 200) String lembaga) {
        static DiasporaJson of(Diaspora it) {
            return new DiasporaJson(it.negara(), it.kegiatan(), it.lembaga());
        }

        Diaspora to() {
            return new Diaspora(negara, kegiatan, lembaga);
        }
    }

    static BuktiJson of(BuktiKhusus it) {
        return new BuktiJson(
                Optional.ofNullable(it.disabilitas()).map(DisabilitasJson::of).orElse(null),
                Optional.ofNullable(it.papua()).map(PapuaJson::of).orElse(null),
                Optional.ofNullable(it.diaspora()).map(DiasporaJson::of).orElse(null),
                it.ktpProvinsiAwal());
    }

    BuktiKhusus to() {
        return new BuktiKhusus(
                disabilitas == null ? null : disabilitas.to(),
                papua == null ? null : papua.to(),
                diaspora == null ? null : diaspora.to(),
                null);
    }
}
