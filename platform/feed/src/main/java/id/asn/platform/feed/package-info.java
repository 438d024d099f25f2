/**
 * Ordered events between the services. A provider writes an event in the transaction of the change it tells of
 * ({@link id.asn.platform.feed.Outbox}) and answers them in order at {@code GET /v1/kejadian}; a consumer applies each
 * exactly once in effect ({@link id.asn.platform.feed.EventHandler}). No event skips, doubles, or overtakes another of
 * the same aggregate ({@code EventLog} says why).
 */
package id.asn.platform.feed;
