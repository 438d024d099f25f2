/**
 * Sign-in without a server: the key, the tokens signed with it and the token endpoint for the services' own clients.
 * With Keycloak in its place nothing of this runs; the claims are the same.
 */
package id.asn.launcher.signin;
