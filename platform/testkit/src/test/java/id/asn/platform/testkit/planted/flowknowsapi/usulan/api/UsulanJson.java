package id.asn.platform.testkit.planted.flowknowsapi.usulan.api;

/** JSON. */
public record UsulanJson(long id) {}
