package id.asn.selection.hasil.api;

/** The final score with each rounding step. */
public record IntegrasiJson(int total, String skalaSkd, String skorSkd, String skb, String skorSkb, String akhir) {}
