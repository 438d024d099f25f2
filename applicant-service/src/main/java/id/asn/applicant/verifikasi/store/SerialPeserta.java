package id.asn.applicant.verifikasi.store;

import id.asn.applicant.lamaran.Pilihan;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;

/** Serials of participants by agency and year: from 1, unique, and without gaps since an undone decision gives its back. */
@ApplicationScoped
public class SerialPeserta {
    private final EntityManager entities;

    SerialPeserta(EntityManager entities) {
        this.entities = entities;
    }

    /** The next serial; the agency's other decisions of this moment wait until this transaction ends. */
    public long next(Pilihan pilihan) {
        Number serial = (Number) entities.createNativeQuery("""
            insert into serial_peserta as s (tahun, instansi, terakhir) values (:tahun, :instansi, 1)
            on conflict (tahun, instansi) do update set terakhir = s.terakhir + 1
            returning terakhir
            """)
                .setParameter("tahun", pilihan.tahun())
                .setParameter("instansi", pilihan.instansi())
                .getSingleResult();
        return serial.longValue();
    }
}
