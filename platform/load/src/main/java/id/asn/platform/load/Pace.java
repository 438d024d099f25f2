package id.asn.platform.load;

import io.vertx.core.Vertx;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.core.net.impl.ConnectionBase;
import io.vertx.ext.web.RoutingContext;
import java.time.Duration;

/**
 * The least that an upload or a download moves in a stretch of time. A pause of the network may be as long as a stretch;
 * who moves less while the service waits for nothing else is cut off, and the thread is free.
 *
 * @param bytes least number of bytes, sent and received together, in one stretch
 */
record Pace(long bytes, Duration stretch) {

    Pace {
        if (bytes < 1 || stretch.toMillis() < 1) {
            throw new IllegalArgumentException("a pace above zero");
        }
    }

    /** Watches the call from its beginning to its end; what is to be done at the end may be done more than once. */
    void watch(RoutingContext call, Runnable end) {
        Vertx vertx = call.vertx();
        long[] before = new long[1];
        long timer = vertx.setPeriodic(stretch.toMillis(), round -> {
            if (call.response().closed() || call.response().ended()) {
                // whoever streams the answer may have put a handler of their own in the place of ours
                vertx.cancelTimer(round);
                end.run();
                return;
            }
            long moved = call.request().bytesRead() + call.response().bytesWritten();
            if (moved - before[0] < bytes && waits(call.request(), call.response())) {
                cutOff(call);
            }
            before[0] = moved;
        });
        call.addEndHandler(done -> vertx.cancelTimer(timer));
    }

    /** At once, below the orderly close, which would wait until the reader has taken what lies before it. */
    private static void cutOff(RoutingContext call) {
        ((ConnectionBase) call.request().connection()).channelHandlerContext().close();
    }

    /** For the sender of a body not yet whole, or for the reader of an answer that fills the way to it. */
    private static boolean waits(HttpServerRequest request, HttpServerResponse response) {
        return !request.isEnded() || response.writeQueueFull();
    }
}
