package id.asn.formation.kebutuhan.store;

import id.asn.formation.kebutuhan.JenisPegawai;
import id.asn.formation.kebutuhan.PosisiJabatan;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.util.List;

/** Need beside staff, position by position, for whoever reckons with all of an agency at once. */
@ApplicationScoped
public class PosisiStore {
    private static final String POSITIONS = """
            with terisi as (
                select z.unit_id, z.jabatan_kode, sum(p.jumlah) as jumlah
                from bezetting z join bezetting_pegawai p on p.bezetting_id = z.id
                where z.instansi = :instansi and z.tahun = :tahun and p.jenis in (:pengisi)
                group by z.unit_id, z.jabatan_kode
            )
            select u.kode as unit, u.kecamatan, j.kode as jabatan, coalesce(j.rumpun, j.kode) as rumpun, b.kebutuhan,
                   coalesce(t.jumlah, 0)::integer as bezetting
            from beban_kerja b
            join unit_kerja u on u.id = b.unit_id
            join jabatan j on j.kode = b.jabatan_kode
            left join terisi t on t.unit_id = b.unit_id and t.jabatan_kode = b.jabatan_kode
            where b.instansi = :instansi and b.tahun = :tahun
            order by u.urut, j.kode
            """;

    private final EntityManager entities;

    PosisiStore(EntityManager entities) {
        this.entities = entities;
    }

    /**
     * Every position of the agency with a workload analysis for the year, units in the order of registration. Where staff
     * sit without an analysis the need is not known, which is not the same as zero: such a position is left out.
     */
    @SuppressWarnings("unchecked")
    public List<PosisiJabatan> posisi(String instansi, int tahun) {
        List<Tuple> rows = entities.createNativeQuery(POSITIONS, Tuple.class)
                .setParameter("instansi", instansi)
                .setParameter("tahun", tahun)
                .setParameter(
                        "pengisi",
                        JenisPegawai.pengisi().stream().map(Enum::name).toList())
                .getResultList();
        return rows.stream()
                .map(row -> new PosisiJabatan(
                        row.get("unit", String.class),
                        row.get("kecamatan", String.class),
                        row.get("jabatan", String.class),
                        row.get("rumpun", String.class),
                        row.get("kebutuhan", Integer.class),
                        row.get("bezetting", Integer.class)))
                .toList();
    }
}
