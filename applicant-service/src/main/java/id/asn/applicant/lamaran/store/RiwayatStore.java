package id.asn.applicant.lamaran.store;

import id.asn.applicant.formasi.JenisPengadaan;
import id.asn.applicant.lamaran.LamaranStatus;
import id.asn.applicant.lamaran.syarat.Riwayat.Terdahulu;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** What a person submitted, with the kind of pengadaan that it was on. */
@ApplicationScoped
public class RiwayatStore {
    private static final UUID NONE = new UUID(0, 0);
    private static final String SUBMITTED = """
            select l.pengajuan.nomorPendaftaran, l.pilihan.instansi, f.kebutuhan.jenisPengadaan, l.status,
                   l.pengajuan.diajukanPada, l.id
              from Lamaran l join Formasi f on f.id = l.pilihan.formasiId
             where l.pelamarId = ?1 and l.pilihan.tahun = ?2 and l.status <> ?3 and l.id <> ?4
             order by l.urut
            """;

    private final EntityManager entities;

    RiwayatStore(EntityManager entities) {
        this.entities = entities;
    }

    /**
     * The person's submitted lamaran of the year, in order of creation.
     *
     * @param but one that is left out, or null
     * @param disanggah the one that is objected to without an outcome, if any
     */
    public List<Terdahulu> submitted(UUID pelamar, int tahun, UUID but, Optional<UUID> disanggah) {
        return entities.createQuery(SUBMITTED, Object[].class)
                .setParameter(1, pelamar)
                .setParameter(2, tahun)
                .setParameter(3, LamaranStatus.DRAF)
                .setParameter(4, but == null ? NONE : but)
                .getResultStream()
                .map(row -> terdahulu(row, disanggah))
                .toList();
    }

    private static Terdahulu terdahulu(Object[] row, Optional<UUID> disanggah) {
        return new Terdahulu(
                (String) row[0],
                (String) row[1],
                (JenisPengadaan) row[2],
                (Instant) row[4],
                row[3] == LamaranStatus.TMS,
                disanggah.filter(row[5]::equals).isPresent());
    }
}
