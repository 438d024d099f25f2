package id.asn.platform.feed;

import jakarta.ws.rs.WebApplicationException;
import java.util.List;
import java.util.concurrent.ThreadLocalRandom;
import org.jboss.logging.Logger;

/**
 * Follows one neighbour on a thread of its own until it is stopped. Every event is applied in a transaction of its own; a
 * neighbour that is down or an event that cannot be applied stops only this follower, which tries again after pauses that
 * double up to {@link Pace#longest()} and are spread by chance, so that instances do not knock together.
 */
final class Follower implements Runnable {
    /** Part of what the cursor means: a page asked again must hold at least the events it held before. */
    static final int PAGE = 100;

    private static final Logger LOG = Logger.getLogger(Follower.class);

    /**
     * How long to wait for news in one call, and between calls that failed.
     *
     * @param patience seconds a call may wait at the neighbour
     * @param first milliseconds before the first new attempt
     * @param longest milliseconds before any later one
     */
    record Pace(int patience, long first, long longest) {
        long pause(int failures) {
            long doubled = Math.min(longest, first << Math.min(failures - 1, 20));
            return doubled / 2 + ThreadLocalRandom.current().nextLong(doubled / 2 + 1);
        }
    }

    /** What a follower works with. */
    record Tools(ServiceToken token, Applier applier, FollowedCursors cursors) {}

    private final String source;
    private final FeedClient neighbour;
    private final Tools tools;
    private final Pace pace;
    private final FollowerState state;
    private final Thread thread;
    private volatile boolean stopped;

    Follower(String source, FeedClient neighbour, Tools tools, Pace pace, FollowerState state) {
        this.source = source;
        this.neighbour = neighbour;
        this.tools = tools;
        this.pace = pace;
        this.state = state;
        this.thread = new Thread(this, "follow-" + source);
        thread.setDaemon(true);
    }

    Follower start() {
        thread.start();
        return this;
    }

    /** Ends after the event at hand; waits for that. */
    void stop() {
        stopped = true;
        thread.interrupt();
        try {
            thread.join(5000);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    String source() {
        return source;
    }

    FollowerState state() {
        return state;
    }

    @Override
    public void run() {
        while (!stopped) {
            try {
                readOn();
            } catch (RuntimeException failed) {
                if (!stopped) rest(failed);
            }
        }
    }

    private void readOn() {
        FollowedTo here = tools.cursors().read(source);
        EventPage page = ask(here);
        FollowedTo at = here;
        List<CloudEvent> open = open(page, here);
        for (CloudEvent event : open) {
            boolean last = event == open.get(open.size() - 1);
            FollowedTo next = last ? FollowedTo.endOf(page) : at.applied(event);
            if (!applied(event, at, next)) return;
            at = next;
            if (stopped) return;
        }
        state.heard();
    }

    private boolean applied(CloudEvent event, FollowedTo at, FollowedTo next) {
        try {
            return tools.applier().apply(source, Event.of(event), at, next);
        } catch (RuntimeException failed) {
            throw new NotApplied(event, failed);
        }
    }

    private EventPage ask(FollowedTo here) {
        try {
            return neighbour.events(tools.token().header(), here.page(), PAGE, pace.patience());
        } catch (WebApplicationException refused) {
            if (refused.getResponse().getStatus() == 401) tools.token().forget();
            throw refused;
        }
    }

    /** The events of the page not applied yet. */
    private static List<CloudEvent> open(EventPage page, FollowedTo here) {
        if (here.last().isEmpty()) return page.data();
        List<String> ids = page.data().stream().map(CloudEvent::id).toList();
        int at = ids.indexOf(here.last());
        if (at < 0) throw new IllegalStateException("event " + here.last() + " is gone from the page it was on");
        return page.data().subList(at + 1, page.data().size());
    }

    private void rest(RuntimeException failed) {
        String what = failed instanceof NotApplied
                ? failed.getMessage()
                : failed.getClass().getSimpleName();
        int failures = state.failed(what);
        long pause = pace.pause(failures);
        LOG.warnf("Following %s failed %d times in a row (%s); next attempt in %d ms", source, failures, what, pause);
        // the way to an event of ours that cannot be applied is worth reading once; that a neighbour is down is not
        if (failed instanceof NotApplied && failures == 1) LOG.warn(what, failed);
        try {
            Thread.sleep(pause);
        } catch (InterruptedException ending) {
            Thread.currentThread().interrupt();
        }
    }

    /** An event of a neighbour could not be applied here. */
    private static final class NotApplied extends RuntimeException {
        private static final long serialVersionUID = 1L;

        NotApplied(CloudEvent event, RuntimeException cause) {
            super(event.type() + " " + event.id() + ": " + cause.getClass().getSimpleName(), cause);
        }
    }
}
