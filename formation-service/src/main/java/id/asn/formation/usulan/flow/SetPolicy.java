package id.asn.formation.usulan.flow;

import id.asn.formation.jabatan.Jabatan;
import id.asn.formation.jabatan.store.JabatanStore;
import id.asn.formation.langkah.Act;
import id.asn.formation.usulan.BarisTidakSesuai;
import id.asn.formation.usulan.kesiapan.BarisKebijakan;
import id.asn.formation.usulan.kesiapan.Kebijakan;
import id.asn.formation.usulan.kesiapan.KebijakanTidakSah;
import id.asn.formation.usulan.kesiapan.LabelJabatan;
import id.asn.formation.usulan.store.KebijakanStore;
import id.asn.platform.http.Precondition;
import id.asn.platform.problem.Finding;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Sets the policy of a year, as a version that supersedes the one before. */
@ApplicationScoped
public class SetPolicy {
    private final KebijakanStore policies;
    private final JabatanStore catalogue;
    private final Precondition precondition;

    SetPolicy(KebijakanStore policies, JabatanStore catalogue, Precondition precondition) {
        this.policies = policies;
        this.catalogue = catalogue;
        this.precondition = precondition;
    }

    /** The policy as it is in force now. */
    public Kebijakan set(int tahun, List<BarisKebijakan> rules, Map<String, LabelJabatan> labels, Act act) {
        Optional<Kebijakan> there = policies.find(tahun);
        there.ifPresent(found -> precondition.require(found.versi()));
        KebijakanTidakSah.check(rules);
        known(labels.keySet());
        int versi = there.map(Kebijakan::versi).orElse(0) + 1;
        Kebijakan policy = new Kebijakan(tahun, versi, rules, labels);
        policies.add(policy, act);
        return policy;
    }

    private void known(Set<String> codes) {
        Set<String> found =
                catalogue.list("kode in ?1", codes).stream().map(Jabatan::kode).collect(Collectors.toSet());
        List<Finding> unknown = codes.stream()
                .filter(kode -> !found.contains(kode))
                .sorted()
                .map(kode -> Finding.of("/jabatan", "jabatan-tidak-dikenal").with("jabatan", kode))
                .toList();
        if (!unknown.isEmpty()) {
            throw new BarisTidakSesuai(unknown);
        }
    }
}
