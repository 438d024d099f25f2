package id.asn.platform.feed;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.transaction.Transactional;
import java.util.Set;
import java.util.TreeSet;

/** Applies an event and moves the cursor past it, in one transaction. */
@ApplicationScoped
class Applier {
    private final Instance<EventHandler> handlers;
    private final FollowedCursors cursors;

    Applier(@Any Instance<EventHandler> handlers, FollowedCursors cursors) {
        this.handlers = handlers;
        this.cursors = cursors;
    }

    /** The neighbours somebody here listens to. */
    Set<String> sources() {
        Set<String> sources = new TreeSet<>();
        handlers.forEach(h -> sources.add(h.source()));
        return sources;
    }

    /**
     * Applies the event if this neighbour was followed exactly to {@code here}; false when another instance was faster.
     * Whoever loses the race for the cursor's row waits for the winner's commit and then sees that it lost.
     */
    @Transactional
    @ActivateRequestContext
    boolean apply(String source, Event event, FollowedTo here, FollowedTo next) {
        if (!cursors.lock(source).equals(here)) return false;
        for (EventHandler handler : handlers) {
            if (handler.source().equals(source) && handler.type().equals(event.type())) handler.apply(event);
        }
        cursors.move(source, next);
        return true;
    }
}
