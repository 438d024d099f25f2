/**
 * Selection: from the participants' scores to an announced result that anybody can check.
 *
 * <p>Rooms, each may use those before it: {@code peserta} (participants and the formasi they compete for, as the
 * neighbours told), {@code penerimaan} (intake of score files), {@code skd} and {@code skb} (the tests, what
 * they are made of, their scores and passing grades), {@code peringkat} (the ranking of CPNS, pure),
 * {@code optimalisasi} (vacant seats filled from other formasi, pure), {@code pppk} (tests, scores, groups and ranking of PPPK),
 * {@code hasil} (frozen results, announced and explained), {@code pengumuman} (what everybody may read of an announced
 * result), {@code statistik} (counts of announced results). Beside them stands {@code jpt}
 * (the rules of an open selection of senior posts, pure), which knows no other room but the refusal of a year without a rule.
 */
package id.asn.selection;
