/**
 * Who is signed in. Every service is an OIDC resource server; the claims are the same whether a key pair on the own
 * machine or Keycloak signs them. The agency is a claim of the token, never a field of a body.
 */
package id.asn.platform.identity;
