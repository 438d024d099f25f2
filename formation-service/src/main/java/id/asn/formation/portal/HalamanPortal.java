package id.asn.formation.portal;

import java.util.List;

/**
 * A stretch of a list.
 *
 * @param total all matches
 * @param data those of this page; none past the end
 */
public record HalamanPortal<T>(long total, List<T> data) {}
