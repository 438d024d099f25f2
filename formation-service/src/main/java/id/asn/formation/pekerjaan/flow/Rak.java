package id.asn.formation.pekerjaan.flow;

import id.asn.formation.pekerjaan.store.GabungStore;
import id.asn.formation.pekerjaan.store.MasukStore;
import id.asn.formation.pekerjaan.store.PekerjaanStore;
import id.asn.formation.pekerjaan.store.TemuanStore;
import jakarta.enterprise.context.Dependent;

/** The shelves that a job's rows pass: what came in, what was found, what is merged. */
@Dependent
record Rak(PekerjaanStore jobs, MasukStore rows, TemuanStore findings, GabungStore merge) {}
