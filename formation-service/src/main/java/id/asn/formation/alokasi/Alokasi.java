package id.asn.formation.alokasi;

import id.asn.formation.jabatan.Kategori;
import id.asn.formation.langkah.Dokumen;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** Seats allotted to one agency, year and golongan by a numbered decree. It never changes; the rincian must stay within. */
@Entity
public class Alokasi {
    @Id
    private UUID id;

    private String instansi;
    private int tahun;

    @Enumerated(EnumType.STRING)
    private JenisPengadaan jenisPengadaan;

    @Enumerated(EnumType.STRING)
    private Kategori kategori;

    private int jumlah;
    private String nomorKeputusan;
    private LocalDate tanggalKeputusan;

    /** For the ORM. */
    protected Alokasi() {}

    /** Records what the decree allots in one golongan. */
    public Alokasi(String instansi, int tahun, Kuota kuota, Dokumen keputusan) {
        this.id = UUID.randomUUID();
        this.instansi = instansi;
        this.tahun = tahun;
        this.jenisPengadaan = kuota.jenisPengadaan();
        this.kategori = kuota.kategori();
        this.jumlah = kuota.jumlah();
        this.nomorKeputusan = keputusan.nomor();
        this.tanggalKeputusan = keputusan.tanggal();
    }

    /** Records everything that the decree allots. */
    public static List<Alokasi> of(String instansi, int tahun, List<Kuota> kuota, Dokumen keputusan) {
        return kuota.stream()
                .map(one -> new Alokasi(instansi, tahun, one, keputusan))
                .toList();
    }

    /** What is allotted. */
    public Kuota kuota() {
        return new Kuota(jenisPengadaan, kategori, jumlah);
    }

    /** To which agency. */
    public String instansi() {
        return instansi;
    }

    /** For which budget year. */
    public int tahun() {
        return tahun;
    }

    /** The decree. */
    public Dokumen keputusan() {
        return new Dokumen(nomorKeputusan, tanggalKeputusan);
    }
}
