package id.asn.platform.feed;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.util.List;

/**
 * A stretch of the feed.
 *
 * @param selanjutnya cursor to go on with, present at the end too: more will come
 */
@JsonIgnoreProperties(ignoreUnknown = true)
public record EventPage(List<CloudEvent> data, String selanjutnya) {}
