package id.asn.applicant.antrean.api;

import id.asn.applicant.antrean.Barisan;
import id.asn.applicant.antrean.Gelombang;
import id.asn.applicant.antrean.Giliran;
import id.asn.applicant.antrean.KeadaanTiket;
import id.asn.applicant.antrean.Kegiatan;
import id.asn.applicant.antrean.Laju;
import id.asn.applicant.antrean.Tiket;
import id.asn.applicant.periode.Wib;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.UUID;

/**
 * A person's own ticket, the contract's {@code TiketAntrean}.
 *
 * @param sampai first instant at which the turn is over
 * @param tanyaLagiDetik when it is worth asking again: sooner the nearer the turn
 */
public record TiketJson(
        UUID gelombangId,
        int tahun,
        Kegiatan kegiatan,
        OffsetDateTime waktu,
        long nomor,
        OffsetDateTime diambilPada,
        OffsetDateTime dibuka,
        KeadaanTiket keadaan,
        Long posisi,
        Long diDepan,
        PerkiraanJson perkiraan,
        OffsetDateTime sampai,
        long tanyaLagiDetik) {
    private static final long SOONEST = 5;
    private static final long LATEST = 300;

    /** Asking ten times on the way is enough. */
    private static final long PARTS = 10;

    static TiketJson of(Barisan line) {
        Gelombang round = line.gelombang();
        Tiket ticket = line.tiket();
        Giliran turn = round.giliran(ticket, line.kini());
        PerkiraanJson estimate = PerkiraanJson.of(line, turn);
        return new TiketJson(
                round.id(),
                round.tahun(),
                round.kegiatan(),
                Wib.at(line.kini()),
                ticket.nomor(),
                Wib.at(ticket.diambil()),
                Wib.at(round.dibuka()),
                turn.keadaan(),
                turn.posisi(),
                turn.diDepan(),
                estimate,
                GelombangJson.at(turn.sampai()),
                again(estimate));
    }

    private static long again(PerkiraanJson estimate) {
        return estimate == null ? SOONEST : Math.min(LATEST, Math.max(SOONEST, estimate.detik() / PARTS));
    }

    /**
     * When the turn comes, and how that was reckoned.
     *
     * @param detik seconds from {@code waktu}
     * @param menurut the rate, or the time before the close from which nobody is held
     */
    public record PerkiraanJson(long detik, OffsetDateTime pada, Dasar menurut, int lajuPerMenit) {

        /** What decides the turn. */
        public enum Dasar {
            LAJU,
            PELEPASAN
        }

        static PerkiraanJson of(Barisan line, Giliran turn) {
            if (turn.keadaan() != KeadaanTiket.MENUNGGU || turn.saat() == null) {
                return null;
            }
            Gelombang round = line.gelombang();
            boolean released = round.dilepas().filter(turn.saat()::equals).isPresent();
            return new PerkiraanJson(
                    seconds(line.kini(), turn.saat()),
                    Wib.at(turn.saat()),
                    released ? Dasar.PELEPASAN : Dasar.LAJU,
                    round.garis().at(line.kini()).map(Laju::perMenit).orElse(0));
        }

        private static long seconds(Instant now, Instant turn) {
            return Duration.between(now, turn).plusMillis(999).toSeconds();
        }
    }
}
