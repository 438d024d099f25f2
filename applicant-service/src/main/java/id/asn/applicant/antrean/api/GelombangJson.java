package id.asn.applicant.antrean.api;

import com.fasterxml.jackson.annotation.JsonIgnore;
import id.asn.applicant.antrean.Barisan;
import id.asn.applicant.antrean.Benih;
import id.asn.applicant.antrean.Gelombang;
import id.asn.applicant.antrean.KeadaanGelombang;
import id.asn.applicant.antrean.Kegiatan;
import id.asn.applicant.antrean.Laju;
import id.asn.applicant.periode.Wib;
import id.asn.platform.http.Created;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;

/**
 * A round as everybody may see it, the contract's {@code GelombangAntrean}.
 *
 * @param posisiDilayani last position let in
 * @param habisPada when the rates alone let in the last who waits now; null while the line is halted
 * @param habisSebelumDilepas whether that is before everybody is let in at once
 */
public record GelombangJson(
        UUID gelombangId,
        int tahun,
        Kegiatan kegiatan,
        KeadaanGelombang keadaan,
        OffsetDateTime waktu,
        OffsetDateTime dibuka,
        OffsetDateTime ditutup,
        int masaMenit,
        OffsetDateTime tutupPendaftaran,
        OffsetDateTime dilepasPada,
        int lajuPerMenit,
        long posisiDilayani,
        long nomorTerakhir,
        long menunggu,
        OffsetDateTime habisPada,
        boolean habisSebelumDilepas,
        UndianJson undian,
        List<LajuJson> laju,
        @JsonIgnore String lokasi)
        implements Created {

    static GelombangJson of(Barisan line) {
        Gelombang it = line.gelombang();
        return new GelombangJson(
                it.id(),
                it.tahun(),
                it.kegiatan(),
                it.keadaan(line.kini()),
                Wib.at(line.kini()),
                Wib.at(it.dibuka()),
                at(it.ditutup()),
                (int) it.masa().toMinutes(),
                at(it.tutup()),
                at(it.dilepas().orElse(null)),
                it.garis().at(line.kini()).map(Laju::perMenit).orElse(0),
                Math.min(it.garis().reached(line.kini()), line.terakhir()),
                line.terakhir(),
                line.menunggu(),
                at(line.habis().orElse(null)),
                line.habisSebelumDilepas(),
                UndianJson.of(it),
                it.garis().laju().stream().map(LajuJson::of).toList(),
                "/v1/antrean/" + it.id());
    }

    static OffsetDateTime at(Instant instant) {
        return instant == null ? null : Wib.at(instant);
    }

    /**
     * What is needed to recompute the lot.
     *
     * @param segel SHA-256 of the seed, public from the first
     * @param benih the seed, once the lot is drawn
     * @param banyak tickets drawn
     */
    public record UndianJson(String segel, String benih, Long banyak) {
        static UndianJson of(Gelombang it) {
            return new UndianJson(
                    it.benih().segel(), it.revealed().map(Benih::heksa).orElse(null), it.praantre());
        }
    }

    /** A rate and why it was set; who in Panselnas set it is kept, and not told. */
    public record LajuJson(int perMenit, OffsetDateTime sejak, String alasan) {
        static LajuJson of(Laju it) {
            return new LajuJson(it.perMenit(), Wib.at(it.sejak()), it.alasan());
        }
    }
}
