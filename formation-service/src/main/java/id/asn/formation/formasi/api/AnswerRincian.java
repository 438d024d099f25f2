package id.asn.formation.formasi.api;

import id.asn.formation.formasi.RincianFormasi;
import id.asn.formation.formasi.flow.ReadAllocation;
import id.asn.formation.langkah.Act;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Provider;

/** Puts a rincian before whoever asks now. */
@ApplicationScoped
class AnswerRincian {
    private final ReadAllocation allocation;
    private final Provider<Act> acting;

    AnswerRincian(ReadAllocation allocation, Provider<Act> acting) {
        this.allocation = allocation;
        this.acting = acting;
    }

    /** The present act. */
    Act act() {
        return acting.get();
    }

    /** The rincian as its reader sees it. */
    RincianFormasiJson json(RincianFormasi rincian) {
        return RincianFormasiJson.of(rincian, allocation.of(rincian), act().actor());
    }
}
