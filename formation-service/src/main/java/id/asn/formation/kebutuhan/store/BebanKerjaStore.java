package id.asn.formation.kebutuhan.store;

import id.asn.formation.kebutuhan.BebanKerja;
import id.asn.formation.kebutuhan.Letak;
import id.asn.platform.http.Cursor;
import id.asn.platform.http.Limit;
import id.asn.platform.http.Page;
import id.asn.platform.problem.NotHere;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The workload analyses. */
@ApplicationScoped
public class BebanKerjaStore implements PanacheRepositoryBase<BebanKerja, UUID> {
    private static final String OF_AGENCY = """
            from BebanKerja b join fetch b.unit join fetch b.jabatan
            where b.instansi = ?1 and b.tahun = ?2 and b.urut > ?3 and (?4 is null or b.unit.kode = ?4)
            order by b.urut
            """;

    /** The analysis of that position, if there is one. */
    public Optional<BebanKerja> find(Letak letak) {
        return find(DiTempat.SATU, DiTempat.satu(letak)).firstResultOptional();
    }

    /** The analysis of that position; refuses one that nobody made. */
    public BebanKerja get(Letak letak) {
        return there(find(letak), letak);
    }

    /** The analysis, held until the end of the transaction; refuses one that nobody made. */
    public BebanKerja getForChange(Letak letak) {
        return there(findForChange(letak), letak);
    }

    private static BebanKerja there(Optional<BebanKerja> beban, Letak letak) {
        return beban.orElseThrow(() -> new NotHere("beban kerja", letak.unit() + "/" + letak.jabatan()));
    }

    /** The analysis, held until the end of the transaction. */
    public Optional<BebanKerja> findForChange(Letak letak) {
        return find(DiTempat.SATU, DiTempat.satu(letak))
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .firstResultOptional();
    }

    /**
     * Of one agency and year, in the order of registration.
     *
     * @param unit null for all units
     */
    public Page<BebanKerja> page(String instansi, int tahun, String unit, String after, Limit limit) {
        var found = find(OF_AGENCY, instansi, tahun, Cursor.after(after), unit);
        return Page.of(found.page(0, limit.fetch()).list(), limit, BebanKerja::urut);
    }

    /** The analyses of these positions, as far as there are any; held until the end of the transaction. All are of one agency and year. */
    public Map<Letak, BebanKerja> findForChange(Collection<Letak> places) {
        return find(DiTempat.BANYAK, DiTempat.banyak(places)).withLock(LockModeType.PESSIMISTIC_WRITE).list().stream()
                .collect(Collectors.toMap(BebanKerja::letak, Function.identity()));
    }

    /** Written, so that its version is the stored one. */
    public BebanKerja saved(BebanKerja beban) {
        persistAndFlush(beban);
        return beban;
    }
}
