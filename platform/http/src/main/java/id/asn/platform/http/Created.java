package id.asn.platform.http;

/** An answer that tells where the thing it made can be found, as {@code Location}. */
public interface Created {

    /** Path of the new resource, such as {@code /v1/usulan/...}; keep it out of the JSON with {@code @JsonIgnore}. */
    String lokasi();
}
