-- The trace (W3C's traceparent) of the request that a run began with, or that a change was made in: deliveries, which may come hours later, point to it.
alter table run add column trace text;
alter table outbox_event add column trace text;
