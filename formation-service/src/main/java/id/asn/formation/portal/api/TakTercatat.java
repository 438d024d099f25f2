package id.asn.formation.portal.api;

import java.util.List;

/** What the portal's detail names and the catalogue does not hold: present and empty, so that no program misses a name. */
record TakTercatat(
        String mpiId,
        String groupTkPendidikanId,
        String jobDesc,
        String keahlian,
        String linkWebInstansi,
        String callCenterInstansi,
        String medsosInstansi,
        String helpdeskInstansi,
        List<SyaratAdmin> syaratAdmin) {

    static final TakTercatat INSTANCE = new TakTercatat("", "", "", "", "", "", "", "", List.of());

    /** A document the agency asks for. */
    record SyaratAdmin(String syarat, String isMandatory) {}
}
