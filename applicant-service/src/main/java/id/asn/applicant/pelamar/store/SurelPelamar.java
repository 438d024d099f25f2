package id.asn.applicant.pelamar.store;

import id.asn.applicant.notifikasi.AlamatSurel;
import id.asn.applicant.pelamar.Brankas;
import id.asn.applicant.pelamar.Pelamar;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Optional;
import java.util.UUID;

/** The address that a person keeps in the account, opened from the vault for one mail. */
@ApplicationScoped
public class SurelPelamar implements AlamatSurel {
    private final PelamarStore store;
    private final Brankas brankas;

    SurelPelamar(PelamarStore store, Brankas brankas) {
        this.store = store;
        this.brankas = brankas;
    }

    @Override
    @Transactional
    public Optional<String> of(UUID pelamarId) {
        return store.findByIdOptional(pelamarId)
                .filter(account -> !account.terhapus())
                .map(this::address);
    }

    private String address(Pelamar account) {
        return account.kontak(brankas).surel();
    }
}
