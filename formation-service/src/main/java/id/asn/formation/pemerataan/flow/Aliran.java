package id.asn.formation.pemerataan.flow;

import id.asn.formation.pemerataan.Lokasi;

/** So many persons from one kecamatan to another, or within one. */
record Aliran(Lokasi dari, Lokasi ke, int jumlah) {}
