/** Submitting a lamaran, the one write that every pelamar makes. */
package id.asn.bench.pengajuan;
