package id.asn.formation.kebutuhan.store;

import id.asn.formation.kebutuhan.JenisPegawai;
import id.asn.formation.kebutuhan.RekapAsn;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;

/** People and needs of an agency, summed in one query. */
@ApplicationScoped
public class RekapStore {
    private static final String SUMS = """
        select
            (select coalesce(sum(p.jumlah), 0) from bezetting z join bezetting_pegawai p on p.bezetting_id = z.id
             where z.instansi = :instansi and z.tahun = :tahun and p.jenis in (:pengisi)) as tersedia,
            (select coalesce(sum(b.kebutuhan), 0) from beban_kerja b
             where b.instansi = :instansi and b.tahun = :tahun) as dibutuhkan,
            (select coalesce(sum(e.jumlah), 0) from bezetting z join bezetting_berakhir e on e.bezetting_id = z.id
             where z.instansi = :instansi and z.tahun = :tahun and e.tahun = :tahun and e.jenis = 'PNS') as bup,
            (select coalesce(sum(e.jumlah), 0) from bezetting z join bezetting_berakhir e on e.bezetting_id = z.id
             where z.instansi = :instansi and z.tahun = :tahun and e.tahun = :tahun and e.jenis = 'PPPK') as kontrak,
            (select coalesce(sum(p.jumlah), 0) from bezetting z join bezetting_pegawai p on p.bezetting_id = z.id
             where z.instansi = :instansi and z.tahun = :tahun and p.jenis = 'NON_ASN') as non_asn
        """;

    private final EntityManager entities;

    RekapStore(EntityManager entities) {
        this.entities = entities;
    }

    /** The sums; zero where nothing is recorded. */
    public RekapAsn rekap(String instansi, int tahun) {
        Tuple row = (Tuple) entities.createNativeQuery(SUMS, Tuple.class)
                .setParameter("instansi", instansi)
                .setParameter("tahun", tahun)
                .setParameter(
                        "pengisi",
                        JenisPegawai.pengisi().stream().map(Enum::name).toList())
                .getSingleResult();
        return new RekapAsn(
                number(row, "tersedia"),
                number(row, "dibutuhkan"),
                number(row, "bup"),
                number(row, "kontrak"),
                number(row, "non_asn"));
    }

    private static long number(Tuple row, String column) {
        return row.get(column, Number.class).longValue();
    }
}
