package id.asn.platform.identity;

import java.util.Set;

/**
 * Who does something: a person, through a client, in roles, for an agency.
 *
 * @param person subject of the token; stable, and no name of a person
 * @param client program through which the person acts, or the acting program itself
 * @param roles claims of {@code groups}
 * @param instansi code of the agency acted for, or null for national roles and applicants
 * @param unit code of the one unit of that agency acted for, or null for the agency as a whole
 */
public record Actor(String person, String client, Set<String> roles, String instansi, String unit) {

    /** Roles are what the token says, and cannot be added to. */
    public Actor {
        roles = Set.copyOf(roles);
    }

    /** Somebody who acts for no unit in particular. */
    public Actor(String person, String client, Set<String> roles, String instansi) {
        this(person, client, roles, instansi, null);
    }

    /** True when the token carries the role. */
    public boolean is(String role) {
        return roles.contains(role);
    }
}
