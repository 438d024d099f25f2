package id.asn.applicant.dokumen.store;

import id.asn.applicant.dokumen.Dokumen;
import id.asn.applicant.dokumen.JenisDokumen;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** What was uploaded. */
@ApplicationScoped
public class DokumenStore implements PanacheRepositoryBase<Dokumen, UUID> {

    /** All documents of a lamaran, by kind. */
    public List<Dokumen> ofLamaran(UUID lamaranId) {
        return list("lamaranId = ?1 order by jenis", lamaranId);
    }

    /** The document of this kind. */
    public Optional<Dokumen> ofKind(UUID lamaranId, JenisDokumen jenis) {
        return find("lamaranId = ?1 and jenis = ?2", lamaranId, jenis).firstResultOptional();
    }

    /** The document that this very file is; none once another has taken its place. */
    public Optional<Dokumen> ofKey(String kunci) {
        return find("berkas.kunci", kunci).firstResultOptional();
    }
}
