package id.asn.selection.penerimaan.api;

import com.fasterxml.jackson.annotation.JsonIgnore;
import id.asn.platform.http.Created;
import id.asn.platform.http.Versioned;
import id.asn.selection.penerimaan.Hitungan;
import id.asn.selection.penerimaan.JenisPekerjaan;
import id.asn.selection.penerimaan.Keputusan;
import id.asn.selection.penerimaan.Pekerjaan;
import id.asn.selection.penerimaan.PekerjaanStatus;
import id.asn.selection.penerimaan.TandaTangan;
import id.asn.selection.penerimaan.TindakanPekerjaan;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** A job with its counts and its first findings. */
public record PekerjaanJson(
        UUID id,
        JenisPekerjaan jenis,
        int tahun,
        PekerjaanStatus status,
        boolean ujiCoba,
        boolean semuaAtauBatal,
        String sha256,
        int jumlahBaris,
        int baru,
        int berubah,
        int sama,
        int salah,
        String dibuatOleh,
        Instant dibuatPada,
        Instant selesaiPada,
        TandaTanganJson tandaTangan,
        KeputusanJson keputusan,
        List<TindakanPekerjaan> tindakan,
        List<KesalahanJson> kesalahan,
        long versi)
        implements Versioned, Created {

    static PekerjaanJson of(Pekerjaan job, List<KesalahanJson> kesalahan) {
        Hitungan hitungan = job.hitungan();
        return new PekerjaanJson(
                job.id(),
                job.jenis(),
                job.tahun(),
                job.status(),
                job.ujiCoba(),
                job.semuaAtauBatal(),
                job.sha256(),
                job.jumlahBaris(),
                hitungan.baru(),
                hitungan.berubah(),
                hitungan.sama(),
                job.salah(),
                job.dibuatOleh(),
                job.dibuatPada(),
                job.selesaiPada(),
                job.tandaTangan().map(TandaTanganJson::of).orElse(null),
                job.keputusan().map(KeputusanJson::of).orElse(null),
                TindakanPekerjaan.dari(job.status()),
                kesalahan,
                job.versi());
    }

    /** The sender's signature. */
    public record TandaTanganJson(String kid, String jws) {

        static TandaTanganJson of(TandaTangan signature) {
            return new TandaTanganJson(signature.kid(), signature.jws());
        }
    }

    /** What the second person decided. */
    public record KeputusanJson(String oleh, Instant pada, String alasan) {

        static KeputusanJson of(Keputusan decision) {
            return new KeputusanJson(decision.oleh(), decision.pada(), decision.alasan());
        }
    }

    @Override
    @JsonIgnore
    public String lokasi() {
        return "/v1/pekerjaan/" + id;
    }
}
