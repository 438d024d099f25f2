/**
 * The sample cycle: Kota Serang 2024 from usulan to final result, played over HTTP by the same actors, with the same
 * rights, as in real life. The launcher plays it into an empty database; the journeys play it and look closely.
 */
package id.asn.launcher.sample;
