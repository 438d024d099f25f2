package id.asn.formation.neraca.api;

import id.asn.formation.alokasi.JenisPengadaan;
import id.asn.formation.instansi.Lingkup;
import id.asn.formation.jabatan.Kategori;
import id.asn.formation.neraca.Sumbu;
import id.asn.formation.neraca.store.RekapStore;
import id.asn.formation.neraca.store.RekapStore.RekapFilter;
import id.asn.platform.identity.SignedIn;
import id.asn.platform.problem.NotHere;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;

/** The ledger summed up along any axes. */
@Path("/v1/neraca/rekap")
@Transactional
public class RekapResource {
    /** The most groups of one answer; the finest national roll-up by agency, jenis, kategori and year has far fewer. */
    static final int MOST = 10_000;

    private static final String AXIS = "(instansi|provinsi|jabatan|jenis_pengadaan|kategori|tahun)";

    private final RekapStore store;
    private final SignedIn signedIn;

    RekapResource(RekapStore store, SignedIn signedIn) {
        this.store = store;
        this.signedIn = signedIn;
    }

    /** Sums with their total: of all that the caller may see, or of what the filters leave of it. */
    @GET
    @RolesAllowed({"bkpsdm", "ppk", "bkn", "panrb", "menkeu", "kemendagri", "panselnas", "auditor"})
    public RekapJson sum(
            @QueryParam("per") @NotNull @Pattern(regexp = AXIS + "(," + AXIS + ")*") String per,
            @BeanParam @Valid Saringan filter) {
        Set<Sumbu> axes = axes(per);
        RekapJson.Sifat seen = filter.within(Lingkup.of(signedIn.actor()));
        return RekapJson.of(axes, seen, store.sum(axes, filter(seen), MOST));
    }

    private static Set<Sumbu> axes(String per) {
        Set<Sumbu> axes = EnumSet.noneOf(Sumbu.class);
        for (String word : per.split(",")) {
            axes.add(Sumbu.valueOf(word.toUpperCase(Locale.ROOT)));
        }
        return axes;
    }

    private static RekapFilter filter(RekapJson.Sifat seen) {
        return new RekapFilter(
                seen.tahun(), seen.instansi(), seen.provinsi(), seen.jabatan(), seen.jenisPengadaan(), seen.kategori());
    }

    /** The filters; an agency's are narrowed to itself. */
    public record Saringan(
            @QueryParam("tahun") @Min(2018) @Max(2100) Integer tahun,
            @QueryParam("instansi") String instansi,
            @QueryParam("provinsi") String provinsi,
            @QueryParam("jabatan") String jabatan,
            @QueryParam("jenis_pengadaan") JenisPengadaan jenisPengadaan,
            @QueryParam("kategori") Kategori kategori) {

        RekapJson.Sifat within(Lingkup lingkup) {
            String agency = instansi == null && !lingkup.nasional() ? lingkup.instansi() : instansi;
            if (!lingkup.nasional() && (agency == null || !lingkup.sees(agency))) {
                throw new NotHere("neraca instansi", agency);
            }
            return new RekapJson.Sifat(tahun, agency, provinsi, jabatan, jenisPengadaan, kategori);
        }
    }
}
