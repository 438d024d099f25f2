package id.asn.applicant.kartu;

import id.asn.applicant.lamaran.Lamaran;
import id.asn.applicant.lamaran.Pengajuan;
import java.time.Instant;

/** The cards that a lamaran gives. */
public enum JenisKartu {
    /** Of whoever has submitted; its number is the nomor pendaftaran. */
    PENDAFTARAN('P', "Nomor Pendaftaran") {
        @Override
        String bear(Lamaran lamaran) {
            return submitted(lamaran).nomorPendaftaran();
        }

        @Override
        Instant since(Lamaran lamaran) {
            return submitted(lamaran).diajukanPada();
        }

        @Override
        public boolean givenTo(Lamaran lamaran) {
            return lamaran.pengajuan().isPresent();
        }
    },
    /** Of whoever was announced as MS; its number is the nomor peserta. */
    UJIAN('U', "Nomor Peserta") {
        @Override
        String bear(Lamaran lamaran) {
            return lamaran.nomorPeserta().orElseThrow(() -> new BukanPeserta(lamaran.status()));
        }

        @Override
        Instant since(Lamaran lamaran) {
            return lamaran.sejak();
        }

        @Override
        public boolean givenTo(Lamaran lamaran) {
            return lamaran.nomorPeserta().isPresent();
        }
    };

    private final char tanda;
    private final String sebutanNomor;

    JenisKartu(char tanda, String sebutanNomor) {
        this.tanda = tanda;
        this.sebutanNomor = sebutanNomor;
    }

    /** The number that the card bears; refuses a lamaran that has no such card. */
    abstract String bear(Lamaran lamaran);

    /** Since when the card holds. */
    abstract Instant since(Lamaran lamaran);

    /** True when the lamaran, as it stands now, gives this card. */
    public abstract boolean givenTo(Lamaran lamaran);

    /** What the card calls its number. */
    public String sebutanNomor() {
        return sebutanNomor;
    }

    /** One letter for the kind; it stands in every sealed code and is never given to another kind. */
    char tanda() {
        return tanda;
    }

    private static Pengajuan submitted(Lamaran lamaran) {
        return lamaran.pengajuan().orElseThrow(() -> new BelumDiajukan(lamaran.id()));
    }
}
