package id.asn.selection.jpt;

/**
 * A member of the panel as the rules see them.
 *
 * @param unsur where they come from
 * @param jenjang of the post that they hold; null for academics and experts, who hold none
 * @param partai member or official of a political party
 */
public record AnggotaPansel(UnsurPansel unsur, JenjangJpt jenjang, boolean partai) {}
