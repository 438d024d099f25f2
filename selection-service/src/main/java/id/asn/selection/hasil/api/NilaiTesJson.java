package id.asn.selection.hasil.api;

import id.asn.selection.skb.JenisTesSkb;

/** What a participant reached in one part of SKB. */
public record NilaiTesJson(JenisTesSkb tes, boolean hadir, String nilai, boolean lulus) {}
