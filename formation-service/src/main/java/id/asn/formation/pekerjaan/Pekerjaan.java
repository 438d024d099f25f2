package id.asn.formation.pekerjaan;

import id.asn.platform.identity.Actor;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;

/**
 * A file and what became of it. It is stored whole before it is answered; its good rows are merged in one transaction, so
 * no crash leaves half a file; who sent it and what it held stay on record.
 *
 * @param kantor the sender's agency, or the office of one that serves the whole country: only they see it
 * @param pengirim with the rights they had when they sent it
 * @param kemajuan null while nobody works on it
 * @param selesaiPada null until it is done with
 * @param sebab why it ended without being merged, or null
 */
public record Pekerjaan(
        UUID id,
        Kiriman kiriman,
        Berkas berkas,
        PekerjaanStatus status,
        Hitungan hitungan,
        String kantor,
        Actor pengirim,
        Instant dibuatPada,
        Kemajuan kemajuan,
        Instant selesaiPada,
        String sebab) {

    /** Whether the actor is of the office that sent it. */
    public boolean milik(Actor actor) {
        return kantor.equals(actor.instansi()) || actor.is(kantor);
    }

    /** Whether its file has been erased. */
    public boolean terhapus() {
        return berkas.sementara() && selesaiPada != null;
    }

    /** Where it stands for whoever asks: a waiting file that somebody holds is being worked on. */
    public PekerjaanStatus tampak() {
        return status == PekerjaanStatus.MENUNGGU && kemajuan != null ? PekerjaanStatus.DIKERJAKAN : status;
    }

    /** Rows read, by the final count or, before it, by the worker's last word. */
    public long dibaca() {
        return selesaiPada != null || kemajuan == null ? hitungan.dibaca() : kemajuan.dibaca();
    }

    /** The counts, as far as they are known. */
    public Hitungan sejauhIni() {
        return new Hitungan(dibaca(), hitungan.baru(), hitungan.berubah(), hitungan.tetap(), hitungan.ditolak());
    }

    /** Rows a second since the work began; 0 before there is anything to divide. */
    public long barisPerDetik() {
        if (kemajuan == null) {
            return 0;
        }
        Instant until = selesaiPada == null ? kemajuan.pada() : selesaiPada;
        long millis = Duration.between(kemajuan.mulai(), until).toMillis();
        return millis <= 0 ? 0 : dibaca() * 1000 / millis;
    }

    /** When the rows will all be read at this rate; null when it is done, or when nothing can be said. */
    public Instant perkiraanSelesai() {
        long rate = barisPerDetik();
        if (selesaiPada != null || rate == 0) {
            return null;
        }
        long left = Math.max(0, berkas.perkiraanBaris() - kemajuan.dibaca());
        return kemajuan.pada().plusMillis(left * 1000 / rate);
    }

    /** Share of the rows that is read, 0 to 100. */
    public int persen() {
        if (selesaiPada != null) {
            return 100;
        }
        return berkas.perkiraanBaris() == 0 ? 0 : (int) Math.min(99, dibaca() * 100 / berkas.perkiraanBaris());
    }

    /** Counts its changes. */
    public long versi() {
        return (kemajuan == null ? 0 : kemajuan.versi()) + (selesaiPada == null ? 0 : 1);
    }
}
