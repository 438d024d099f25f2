package id.asn.platform.feed;

/**
 * How far this service has followed a neighbour.
 *
 * @param page the cursor its current page was asked with; empty at the very beginning
 * @param last id of the last event of that page already applied; empty at its start
 */
record FollowedTo(String page, String last) {
    FollowedTo applied(CloudEvent event) {
        return new FollowedTo(page, event.id());
    }

    static FollowedTo endOf(EventPage page) {
        return new FollowedTo(page.selanjutnya(), "");
    }
}
