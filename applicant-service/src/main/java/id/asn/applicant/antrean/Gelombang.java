package id.asn.applicant.antrean;

import id.asn.platform.identity.Actor;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * A round of admission: one act of one year, held back from {@code dibuka} on until Panselnas ends it or the close of
 * registration is so near that nobody may be held any more. No law asks for it; it must therefore never cost anybody the
 * time that the calendar gives.
 *
 * @param masa how long a turn lasts
 * @param lepas how long before the close of registration nobody is held any more
 * @param praantre tickets of before the opening, drawn by lot; null until they are counted
 * @param tutup close of registration for all, by the calendar; null while it sets none
 * @param ditutup when Panselnas ended it; null before
 */
public record Gelombang(
        UUID id,
        int tahun,
        Kegiatan kegiatan,
        Instant dibuka,
        Duration masa,
        Duration lepas,
        Benih benih,
        Long praantre,
        Garis garis,
        Instant tutup,
        Instant ditutup) {

    /** A change of rate is known to every instance some seconds before it holds. */
    private static final Duration HEADS_UP = Duration.ofSeconds(5);

    /** Where it stands at the instant. */
    public KeadaanGelombang keadaan(Instant at) {
        if (ditutup != null) {
            return KeadaanGelombang.DITUTUP;
        }
        if (at.isBefore(dibuka)) {
            return KeadaanGelombang.BELUM_DIBUKA;
        }
        return released(at) ? KeadaanGelombang.DILEPAS : KeadaanGelombang.BERJALAN;
    }

    /** From when on nobody is held any more; empty while the calendar sets no close. */
    public Optional<Instant> dilepas() {
        return Optional.ofNullable(tutup).map(close -> close.minus(lepas));
    }

    /** True when the opening has come and the tickets of before it are not counted yet. */
    public boolean undrawn(Instant at) {
        return praantre == null && keadaan(at) != KeadaanGelombang.BELUM_DIBUKA && ditutup == null;
    }

    /** The seed, once the lot is drawn and nothing can be gained from it any more. */
    public Optional<Benih> revealed() {
        return praantre == null ? Optional.empty() : Optional.of(benih);
    }

    /** The place of a number: by lot for those of before the opening, by arrival behind them. */
    public Optional<Long> posisi(long nomor) {
        if (praantre == null) {
            return Optional.empty();
        }
        return Optional.of(nomor > praantre ? nomor : new Undian(benih.bytes(), praantre).shuffled(nomor - 1) + 1);
    }

    /** What the ticket gives at the instant. */
    public Giliran giliran(Tiket tiket, Instant at) {
        if (tiket.selesai() != null) {
            return Giliran.unknown(KeadaanTiket.SELESAI);
        }
        if (ditutup != null) {
            return Giliran.unknown(KeadaanTiket.DIPERSILAKAN);
        }
        return posisi(tiket.nomor())
                .map(position -> turn(position, tiket.diambil(), at))
                .orElseGet(() -> Giliran.unknown(KeadaanTiket.MENUNGGU));
    }

    /** When somebody at the position is let in: by the rates, or because the close is near. */
    public Optional<Instant> turn(long position) {
        return Stream.concat(garis.turn(position).stream(), dilepas().stream()).min(Instant::compareTo);
    }

    private Giliran turn(long position, Instant taken, Instant at) {
        Instant turn = turn(position).orElse(null);
        long ahead = Math.max(0, position - 1 - garis.reached(at));
        if (turn == null || at.isBefore(turn)) {
            return new Giliran(KeadaanTiket.MENUNGGU, position, ahead, turn, null);
        }
        Instant over = over(turn.isAfter(taken) ? turn : taken);
        KeadaanTiket keadaan = at.isBefore(over) || released(at) ? KeadaanTiket.DIPERSILAKAN : KeadaanTiket.KEDALUWARSA;
        return new Giliran(keadaan, position, 0L, turn, over);
    }

    /** A turn that reaches into the time when nobody is held lasts until the close. */
    private Instant over(Instant begun) {
        Instant over = begun.plus(masa);
        return dilepas()
                .filter(release -> !over.isBefore(release))
                .map(release -> tutup)
                .orElse(over);
    }

    private boolean released(Instant at) {
        return dilepas().filter(release -> !at.isBefore(release)).isPresent();
    }

    /** The rate that Panselnas sets, to hold a moment later, and not before the opening. */
    public Laju pace(int perMenit, String alasan, Actor actor, Instant now) {
        refuseClosed();
        Instant soon = now.plus(HEADS_UP);
        Instant from = soon.isAfter(dibuka) ? soon : dibuka;
        return new Laju(perMenit, from, garis.reached(from), alasan, actor.person(), actor.client());
    }

    /** Refuses what can be done only while it is not ended. */
    public void refuseClosed() {
        if (ditutup != null) {
            throw new GelombangSudahDitutup(id);
        }
    }
}
