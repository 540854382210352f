package io.candor.access;

import java.util.Set;

import io.candor.web.Role;

/**
 * Who may use an endpoint.
 *
 * @param open to everybody, also without a name
 * @param roles one of which the person needs; none where being somebody is enough
 * @param scope that a token needs; null where tokens have no business, {@link Scope#EVERYTHING} where any will do
 */
record Permission(boolean open, Set<Role> roles, Scope scope) {
}
