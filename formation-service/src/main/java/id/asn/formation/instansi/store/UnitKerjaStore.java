package id.asn.formation.instansi.store;

import id.asn.formation.instansi.UnitKerja;
import id.asn.platform.http.Cursor;
import id.asn.platform.http.Limit;
import id.asn.platform.http.Page;
import id.asn.platform.problem.NotHere;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** The units of all agencies. */
@ApplicationScoped
public class UnitKerjaStore implements PanacheRepositoryBase<UnitKerja, UUID> {
    private static final String BY_CODE = "instansi = ?1 and kode = ?2";
    private static final String BELOW = """
            with recursive di_bawah as (
                select id, kode from unit_kerja where instansi = :instansi and kode = :kode
                union all
                select u.id, u.kode from unit_kerja u join di_bawah on u.induk_id = di_bawah.id)
            select kode from di_bawah
            """;

    /** The unit of the agency, if there is one of that code. */
    public Optional<UnitKerja> find(String instansi, String kode) {
        return find(BY_CODE, instansi, kode).firstResultOptional();
    }

    /** The units of the agency that have these codes. */
    public List<UnitKerja> find(String instansi, Collection<String> kode) {
        return list("instansi = ?1 and kode in ?2", instansi, kode);
    }

    /** The unit of the agency; refuses a code that nobody registered. */
    public UnitKerja get(String instansi, String kode) {
        return find(instansi, kode).orElseThrow(() -> new NotHere("unit kerja", kode));
    }

    /** The unit, held until the end of the transaction. */
    public Optional<UnitKerja> findForChange(String instansi, String kode) {
        return find(BY_CODE, instansi, kode)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .firstResultOptional();
    }

    /** Codes of the unit and of all below it; empty when nobody registered it. */
    public Set<String> withBelow(String instansi, String kode) {
        List<?> codes = getEntityManager()
                .createNativeQuery(BELOW, String.class)
                .setParameter("instansi", instansi)
                .setParameter("kode", kode)
                .getResultList();
        return codes.stream().map(String.class::cast).collect(Collectors.toSet());
    }

    /** Of one agency, in the order of registration. */
    public Page<UnitKerja> page(String instansi, String after, Limit limit) {
        return Page.of(
                find("instansi = ?1 and urut > ?2 order by urut", instansi, Cursor.after(after))
                        .page(0, limit.fetch())
                        .list(),
                limit,
                UnitKerja::urut);
    }

    /** Written, so that its version is the stored one. */
    public UnitKerja saved(UnitKerja unit) {
        persistAndFlush(unit);
        return unit;
    }
}
